import Domain
import Synthetic

/// Made-up cases as states in memory.
enum MadeCases {
  static func states(_ count: Int, asOf day: Day) -> [CaseState] {
    SyntheticPopulation(seed: 7, count: count, asOf: day).compactMap { made in
      let chain = ChainID(Bits128(high: 0, low: 1))
      let author = MemberID(Bits128(high: 0, low: 1))
      func entry(_ index: Int) -> EntryID { EntryID(Bits128(high: 1, low: UInt64(index))) }
      let records = made.records.enumerated().map { index, record in
        Recorded(
          entry: entry(index),
          order: EntryOrder(number: index + 1, chain: chain, sequence: index + 1), seen: [:],
          author: author, recorded: record.recorded,
          content: record.event.content(entry: entry))
      }
      return CaseFold(number: made.number, entries: records).state
    }
  }
}
