import Casebook
import Domain
import Obligations

/// What is overdue, due today and due soon: the first few of each, and how many there are.
struct TodayList {
  enum Section: String, CaseIterable {
    case overdue
    case today
    case soon
  }

  /// The longest part of the list that stays readable on one screen.
  static let longest = 6

  private var duties: [Section: [DueDuty]] = [:]
  private(set) var counts: [Section: Int] = [:]
  /// How many cannot be judged.
  private(set) var unclear = 0
  /// Whether no case was ever opened.
  let isWithoutCases: Bool
  private let today: Day

  /// Takes the duties of the office and of every case, and keeps the first few by date.
  init(_ office: [DueDuty], _ cases: [JudgedCase], on today: Day) {
    self.today = today
    isWithoutCases = cases.isEmpty
    add(office)
    for judged in cases { add(judged.duties) }
    for section in Section.allCases { trim(section) }
  }

  /// The duties of a section that are shown, by date.
  func shown(_ section: Section) -> [DueDuty] { duties[section] ?? [] }

  /// All that are shown, in the order of their numbers from 1.
  var numbered: [DueDuty] { Section.allCases.flatMap(shown) }

  func count(_ section: Section) -> Int { counts[section] ?? 0 }

  private mutating func add(_ found: [DueDuty]) {
    for duty in found {
      guard let section = section(of: duty.obligation) else {
        unclear += 1
        continue
      }
      counts[section, default: 0] += 1
      duties[section, default: []].append(duty)
      if duties[section]?.count == 64 * TodayList.longest { trim(section) }
    }
  }

  private mutating func trim(_ section: Section) {
    duties[section] = duties[section].map { Array($0.byDate.prefix(TodayList.longest)) }
  }

  private func section(of obligation: Obligation) -> Section? {
    switch obligation.status {
    case .unknown: nil
    case .overdue: .overdue
    case .due, .notYet, .met, .late, .waived, .declined, .paused, .failed, .notApplicable:
      obligation.due?.day == today ? .today : .soon
    }
  }
}
