import Redaction
import RedactionCorpus
import Testing

/// What is known of another case is looked for in a text, but for what is mostly something else.
@Suite struct `A value of another case` {
  private static let name = "王建设"

  @Test(arguments: ["王建设来电", "小建来电", "建设儿来电", "wangjianshe", "Jianshe Wang 到场", "王*设"])
  func `is found whole, as a nickname and in pinyin`(text: String) {
    #expect(finds(text), "\(text)")
  }

  @Test(arguments: ["乡村建设项目", "已转WJS处理", "小王、老王、王某、王XX"])
  func `is not taken for a word or for an acronym`(text: String) {
    #expect(!finds(text), "\(text)")
    let own = Redactor(known: [KnownValue(kind: .person, text: Self.name)])
    #expect(own.findings(in: text).contains { $0.rule.hasPrefix("known-") }, "\(text)")
  }

  @Test func `stops hardly a clean note, however many cases there are`() {
    var corpus = KnownCorpus(.held, seed: 7_120_033)
    let known = corpus.values(1_200).filter { $0.kind == .person }.map {
      KnownValue(kind: $0.kind, text: $0.text, isOfAnother: true)
    }
    let (stranger, redactor) = (Redactor(), Redactor(known: known))
    var stopped = 0
    var notes = NotebookCorpus(seed: 7_120_034)
    for _ in 0..<250 {
      let text = notes.clean()
      if redactor.findings(in: text).count > stranger.findings(in: text).count { stopped += 1 }
    }
    print("stopped by \(known.count) names of other cases: \(stopped) of 250 clean notes")
    #expect(stopped * 50 < 250)
  }

  private func finds(_ text: String) -> Bool {
    let known = KnownValue(kind: .person, text: Self.name, isOfAnother: true)
    return Redactor(known: [known]).findings(in: text).contains { $0.rule.hasPrefix("known-") }
  }
}
