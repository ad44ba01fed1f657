import Redaction
import RedactionCorpus
import Testing

/// What is found in a corpus whose misses were listed once; the figures are printed.
struct BlindCorpusTests {
  private static let count = 2_000
  private static let seed: UInt64 = 771
  /// Recall as it was last measured, in thousandths, less a little. It may not fall.
  private static let last: [(FindingKind, Int)] = [(.person, 985), (.kin, 990), (.address, 995)]

  @Test func `names, relatives and addresses are found in notes of many voices`() {
    let redactor = Redactor()
    var corpus = BlindCorpus(seed: Self.seed)
    var tally = Tally()
    for _ in 0..<Self.count {
      let text = corpus.labelled()
      tally.add(text, redactor.findings(in: text.text))
    }
    for (kind, floor) in Self.last {
      print("blind \(tally.line(kind))")
      #expect(tally.labels[kind, default: 0] > 50 && tally.recall(kind) >= Double(floor) / 1_000)
      #expect(tally.precision(kind) >= 0.99)
    }
  }

  @Test func `its clean notes are hardly masked and seldom refused`() {
    let redactor = Redactor()
    var corpus = BlindCorpus(seed: Self.seed + 1)
    var certain = 0
    var any = 0
    for _ in 0..<Self.count {
      let findings = redactor.findings(in: corpus.clean())
      if findings.contains(where: \.certain) { certain += 1 }
      if !findings.isEmpty { any += 1 }
    }
    print("blind false alarms: \(certain) certain, \(any) of any sort, of \(Self.count)")
    #expect(certain * 200 < Self.count && any * 12 < Self.count)
  }
}
