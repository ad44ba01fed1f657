import Testing

@testable import Redaction

/// How much of a made-up corpus is found; the figures are printed, with the seed they belong to.
struct CorpusTests {
  private static let count = 5_000
  private static let seed: UInt64 = 20_260_630

  @Test func `what is personal is found, kind by kind`() {
    let redactor = Redactor()
    var corpus = Corpus(seed: Self.seed)
    var (all, found, exact): ([FindingKind: Int], [FindingKind: Int], [FindingKind: Int]) = (
      [:], [:], [:]
    )
    for _ in 0..<Self.count {
      let sentence = corpus.labelled()
      all[sentence.kind, default: 0] += 1
      let findings = redactor.findings(in: sentence.text).filter { $0.kind == sentence.kind }
      if findings.contains(where: { $0.span.overlaps(sentence.span) }) {
        found[sentence.kind, default: 0] += 1
      }
      if findings.contains(where: { $0.span == sentence.span }) {
        exact[sentence.kind, default: 0] += 1
      }
    }
    for (kind, total) in all.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let recall = Double(found[kind, default: 0]) / Double(total)
      print(
        "\(kind.rawValue): recall \(recall), exact \(Double(exact[kind, default: 0]) / Double(total))"
      )
      let goal = kind == .person || kind == .address ? 0.97 : 0.995
      #expect(recall >= goal, "\(kind.rawValue), seed \(Self.seed)")
    }
  }

  @Test func `clean casework gives hardly a certain finding`() {
    let redactor = Redactor()
    var corpus = Corpus(seed: Self.seed)
    var alarms: [String] = []
    for _ in 0..<Self.count {
      let text = corpus.clean()
      if redactor.findings(in: text).contains(where: \.certain) { alarms.append(text) }
    }
    print("false alarms: \(alarms.count) of \(Self.count)")
    #expect(alarms.count * 200 < Self.count, "\(Set(alarms).prefix(5)), seed \(Self.seed)")
  }
}
