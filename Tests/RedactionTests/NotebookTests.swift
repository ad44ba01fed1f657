import Redaction
import RedactionCorpus
import Testing

/// How much is found of the corpus that finders are mended by; the figures are printed.
struct NotebookTests {
  private static let count = 4_000
  private static let seed: UInt64 = 88_310_427

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
    }
  }

  @Test func `clean notes give hardly a certain finding and few doubtful ones`() {
    let redactor = Redactor()
    var corpus = NotebookCorpus(seed: Self.seed + 1)
    var certain = 0
    var doubtful = 0
    for _ in 0..<Self.count {
      let findings = redactor.findings(in: corpus.clean())
      if findings.contains(where: \.certain) { certain += 1 }
      if !findings.isEmpty { doubtful += 1 }
    }
    print("notebook false alarms: \(certain) certain, \(doubtful) of any sort, of \(Self.count)")
    #expect(certain * 200 < Self.count)
  }
}
