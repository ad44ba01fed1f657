import Domain

extension Verifier {
  /// Checks that the recorded ends of chains are their last entries, and reports the anchors.
  mutating func checkChains() throws {
    let recorded = try reader.heads()
    let actual = try reader.tips()
    for chain in actual {
      if try reader.tip(of: chain.chain) != chain.tip { add(.chainEnd(chain.chain)) }
      report.chains.append(
        ChainReport(
          chain: chain.chain, member: chain.member, entries: chain.tip.sequence,
          anchor: anchors[chain.chain]))
    }
    for entry in try reader.repeatedIDs() { add(.fork(entry, nil)) }
    for head in recorded where !actual.contains(where: { $0.chain == head.chain }) {
      add(.chainEnd(head.chain))
    }
  }
}
