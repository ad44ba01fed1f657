import Redaction
import RedactionCorpus
import Testing

/// How much is found of the corpus that finders are mended by; the figures are printed.
struct NotebookTests {
  private static let count = 2_500
  private static let seed: UInt64 = 88_310_427
  /// What has to be found of kinds that words and no check tell apart, in thousandths, and of the rest.
  private static let floors: [FindingKind: Int] = [
    .person: 975, .kin: 980, .address: 990, .institution: 990, .dna: 990,
  ]
  private static let floor = 995

  @Test func `what is personal in jotted notes is found, kind by kind`() {
    let redactor = Redactor()
    var corpus = NotebookCorpus(seed: Self.seed)
    var tally = Tally()
    for _ in 0..<Self.count {
      let text = corpus.labelled()
      tally.add(text, redactor.findings(in: text.text))
    }
    for kind in FindingKind.allCases {
      print("notebook \(tally.line(kind))")
      let floor = Double(Self.floors[kind] ?? Self.floor) / 1_000
      #expect(tally.labels[kind, default: 0] > 12 && tally.recall(kind) >= floor)
      #expect(tally.precision(kind) >= 0.99)
    }
  }

  @Test func `clean notes give hardly a certain finding and few doubtful ones`() {
    let redactor = Redactor()
    var corpus = NotebookCorpus(seed: Self.seed + 1)
    var certain = 0
    var any = 0
    for _ in 0..<Self.count {
      let findings = redactor.findings(in: corpus.clean())
      if findings.contains(where: \.certain) { certain += 1 }
      if !findings.isEmpty { any += 1 }
    }
    print("notebook false alarms: \(certain) certain, \(any) of any sort, of \(Self.count)")
    #expect(certain * 200 < Self.count && any * 40 < Self.count)
  }
}
