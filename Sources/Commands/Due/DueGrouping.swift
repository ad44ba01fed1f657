import Domain
import Obligations

/// What a due list is grouped by.
enum DueGrouping: String, Vocabulary {
  case byCase = "case"
  case byDepartment = "department"

  var label: Label {
    switch self {
    case .byCase: Label("个案", "By case")
    case .byDepartment: Label("部门", "By department")
    }
  }
}

/// The duties of one case, of the office, or of one department, the most urgent first.
struct DueGroup: Sendable {
  /// The number of a case, the code of a department; nothing for the office itself.
  let code: String?
  let title: Label
  private(set) var duties: [DueDuty] = []

  /// The groups of duties that come in the order of their dates, those with the worst duty first.
  ///
  /// A duty that several departments owe together stands under each of them.
  static func groups(of duties: [DueDuty], _ grouping: DueGrouping) -> [DueGroup] {
    var groups: [DueGroup] = []
    var places: [String?: Int] = [:]
    for duty in duties {
      for group in heads(of: duty, grouping) {
        let place = places[group.code] ?? groups.count
        if place == groups.count {
          places[group.code] = place
          groups.append(group)
        }
        groups[place].duties.append(duty)
      }
    }
    return groups
  }

  private static func heads(of duty: DueDuty, _ grouping: DueGrouping) -> [DueGroup] {
    switch grouping {
    case .byCase:
      let number = duty.number.map { "\($0)" }
      return [DueGroup(code: number, title: number.map { Label($0, $0) } ?? office)]
    case .byDepartment:
      return duty.obligation.departments.withoutRepeats.map {
        DueGroup(code: $0.code, title: $0.label)
      }
    }
  }

  private static let office = Label("本单位", "This office")

  /// The heading with the counts of its duties by how they stand.
  func heading(_ language: Language) -> String {
    let counts = [ObligationStatus.overdue, .due, .notYet, .unknown].compactMap { status in
      let count = duties.count { $0.obligation.status == status }
      let words = status.short
      return count == 0 ? nil : Label("\(words.zh)\(count)项", "\(count) \(words.en)")[language]
    }
    return title[language] + "  " + counts.joined(separator: Label(",", ", ")[language]) + "\n"
  }
}
