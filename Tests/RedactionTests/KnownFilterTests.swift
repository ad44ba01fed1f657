import Redaction
import RedactionCorpus
import Testing

/// A glance at a text turns away only what is not in it.
@Suite struct `A glance at a text` {
  private static let seed: UInt64 = 5_150_917

  @Test(arguments: [0, 1, 2])
  func `lets every value through that is found, in any of its forms`(set: Int) {
    let words = [CorpusWords.open, .held, .unseen][set]
    var corpus = KnownCorpus(words, seed: Self.seed)
    var found = 0
    for _ in 0..<10 {
      for one in corpus.cases() {
        let text = one.text.text
        let findings = Redactor(known: [one.known]).findings(in: text)
        guard findings.contains(where: { $0.rule.hasPrefix("known-") }) else { continue }
        found += 1
        #expect(KnownFilter(text).mayHold(one.known), "\(text), seed \(Self.seed)")
        let page = "<td>\(text)</td>"
        #expect(KnownFilter(output: Array(page.utf8)).mayHold(one.known), "\(text)")
      }
    }
    #expect(found > 500, "\(found) forms were found at all")
  }

  @Test(arguments: ["王<b>试</b>例", "&#29579;试例", "%E7%8E%8B%E8%AF%95%E4%BE%8B", "**王**试例"])
  func `sees through escapes and markup`(text: String) {
    let value = KnownValue(kind: .person, text: "王试例")
    #expect(KnownFilter(output: Array(text.utf8)).mayHold(value))
    #expect(!LeakScanner(known: [value]).hits(in: Array(text.utf8)).isEmpty)
  }

  @Test func `turns nearly everything else away`() {
    var corpus = KnownCorpus(.open, seed: Self.seed)
    let known = corpus.values(4_000)
    let filter = KnownFilter("6月中旬回访,情绪平稳,愿意继续参加缝纫培训,已联系镇上的培训点安排下周报名。")
    let through = known.filter(filter.mayHold)
    #expect(through.count * 20 < known.count, "\(through.count) of \(known.count)")
  }

  @Test func `finds what the whole casebook would`() {
    var corpus = KnownCorpus(.held, seed: Self.seed)
    let known = corpus.values(400)
    let every = Redactor(known: known)
    var notes = NotebookCorpus(seed: Self.seed)
    for _ in 0..<60 {
      let text = notes.labelled().text
      let filter = KnownFilter(text)
      let few = Redactor(known: known.filter(filter.mayHold))
      #expect(few.findings(in: text).map(\.span) == every.findings(in: text).map(\.span))
    }
  }

  @Test func `knows nothing of a long text, and lets all through`() {
    let text = String(repeating: "情况平稳。", count: 60_000)
    #expect(KnownFilter(text).mayHold(KnownValue(kind: .person, text: "王试例")))
  }
}
