import Testing

@testable import Domain

/// Entries of one case as several authors would write them, each on a chain of their own.
struct Log {
  static let number = CaseNumber(random: 4_711)
  private(set) var entries: [Recorded] = []

  /// Writes an entry on a chain.
  ///
  /// The author has seen their own entries, and of the others those up to the given index, or all.
  @discardableResult
  mutating func write(_ content: Content, by chain: Int = 1, blindAfter limit: Int? = nil)
    -> EntryID
  {
    let own = ChainID(Bits128(high: 0, low: UInt64(chain)))
    let known = entries.enumerated().filter { index, entry in
      entry.order.chain == own || index <= limit ?? .max
    }.map(\.element)
    var seen: [ChainID: Int] = [:]
    for entry in known where entry.order.chain != own {
      seen[entry.order.chain] = max(seen[entry.order.chain] ?? 0, entry.order.sequence)
    }
    let id = EntryID(Bits128(high: 0, low: UInt64(entries.count) + 1))
    let order = EntryOrder(
      number: 1 + (known.map(\.order.number).max() ?? 0), chain: own,
      sequence: 1 + entries.count { $0.order.chain == own })
    entries.append(
      Recorded(
        entry: id, order: order, seen: seen, author: MemberID(own.bits),
        recorded: Moment(minutes: entries.count * 60), content: content))
    return id
  }

  var state: CaseState? { CaseFold(number: Log.number, entries: entries).state }

  /// A log that starts with an opening.
  static func opened() throws -> Log {
    var log = Log()
    log.write(.caseOpened(try facts()))
    return log
  }

  static func facts(area: String = "510104") throws -> CaseFacts {
    CaseFacts(
      sex: .female, birth: .on(try #require(EventDate("2008-03-14"))),
      rescued: try #require(EventDate("2026-01-10")), area: try #require(AreaCode(area)),
      identity: .unknown)
  }

  static func milestone(
    _ kind: MilestoneKind = .visit, on text: String = "2026-02-01"
  ) throws -> Milestone {
    Milestone(kind: kind, date: try #require(EventDate(text)))
  }
}
