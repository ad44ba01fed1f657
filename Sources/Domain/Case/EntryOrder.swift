/// The place of an entry among all entries.
///
/// The number is one more than the largest the author had seen, so a correction always follows what
/// it corrects, whatever any clock said (Lamport 1978); chain and sequence break ties the same way
/// everywhere.
package struct EntryOrder: Hashable, Comparable, Sendable {
  package let number: Int
  package let chain: ChainID
  /// The place in the chain, from 1.
  package let sequence: Int

  package init(number: Int, chain: ChainID, sequence: Int) {
    self.number = number
    self.chain = chain
    self.sequence = sequence
  }

  package static func < (one: EntryOrder, other: EntryOrder) -> Bool {
    (one.number, one.chain, one.sequence) < (other.number, other.chain, other.sequence)
  }
}
