import RedactionCorpus
import Testing

@testable import Redaction

/// How much of made-up corpora is found; the figures are printed, with the seed they belong to.
struct CorpusTests {
  private static let count = 5_000
  private static let sets: [(name: String, words: CorpusWords, seed: UInt64)] = [
    ("open", .open, 20_260_630), ("held", .held, 7_310_558),
  ]
  /// Kinds that only the words around them, and no check or format, tell apart.
  private static let worded: Set<FindingKind> = [.person, .kin, .address, .school, .institution]

  @Test(arguments: [0, 1])
  func `what is personal is found, kind by kind, with its borders`(set: Int) {
    let (name, words, seed) = Self.sets[set]
    let redactor = Redactor()
    var corpus = Corpus(words, seed: seed)
    var tally = Tally()
    for _ in 0..<Self.count {
      let text = corpus.labelled()
      tally.add(text, redactor.findings(in: text.text))
    }
    for kind in FindingKind.allCases {
      print("\(name) \(tally.line(kind))")
      let goal = Self.worded.contains(kind) ? 0.97 : 0.995
      let missed = (tally.missed[kind] ?? []).prefix(5).joined(separator: "\n")
      #expect(tally.labels[kind, default: 0] > 100, "\(kind.rawValue) is hardly drawn")
      #expect(tally.recall(kind) >= goal, "\(kind.rawValue), seed \(seed)\n\(missed)")
      #expect(tally.exactness(kind) >= 0.97, "\(kind.rawValue), seed \(seed)\n\(missed)")
      #expect(tally.precision(kind) >= 0.97, "\(kind.rawValue), seed \(seed)")
    }
  }

  @Test(arguments: [0, 1])
  func `clean casework gives hardly a certain finding`(set: Int) {
    let (name, words, seed) = Self.sets[set]
    let redactor = Redactor()
    var corpus = Corpus(words, seed: seed + 1)
    var alarms: [String] = []
    for _ in 0..<Self.count {
      let text = corpus.clean()
      if redactor.findings(in: text).contains(where: \.certain) { alarms.append(text) }
    }
    print("\(name) false alarms: \(alarms.count) of \(Self.count)")
    #expect(alarms.count * 200 < Self.count, "\(Set(alarms).prefix(5)), seed \(seed)")
  }

  @Test(arguments: [0, 1])
  func `every form of a known value is found`(set: Int) {
    let (name, words, seed) = Self.sets[set]
    var corpus = KnownCorpus(words, seed: seed + 2)
    var tally = Tally()
    for _ in 0..<40 {
      var redactors: [String: Redactor] = [:]
      for one in corpus.cases() {
        let redactor = redactors[one.known.text] ?? Redactor(known: [one.known])
        redactors[one.known.text] = redactor
        tally.add(one.text, redactor.findings(in: one.text.text))
      }
    }
    for (kind, _) in tally.labels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("\(name) known \(tally.line(kind))")
      let missed = (tally.missed[kind] ?? []).filter { $0.hasSuffix("[]") }.prefix(5).joined(
        separator: "\n")
      #expect(tally.recall(kind) == 1, "\(kind.rawValue), seed \(seed)\n\(missed)")
    }
  }

  /// A finder by pattern may cover a form by chance: here nothing but what is known of the value counts.
  @Test(arguments: [0, 1])
  func `every form of a known value is found by that value alone, in a note and in an output`(
    set: Int
  ) {
    let (_, words, seed) = Self.sets[set]
    var corpus = KnownCorpus(words, seed: seed + 3)
    var counts: [String: Int] = [:]
    for _ in 0..<40 {
      for one in corpus.cases() {
        guard let label = one.text.labels.first else { continue }
        counts[label.form, default: 0] += 1
        let text = one.text.text
        #expect(
          Self.spans(of: one.known, in: text).contains { $0.overlaps(label.span) },
          "\(label.form) \(text), seed \(seed)")
        let scalars = text.unicodeScalars.prefix(label.span.lowerBound)
        let start = String(String.UnicodeScalarView(scalars)).utf8.count
        let hits = LeakScanner(known: [one.known]).hits(in: Array(text.utf8))
        let isLeak = hits.contains { $0.end > start && $0.offset <= start + label.span.count * 4 }
        #expect(isLeak, "\(label.form) \(text), seed \(seed)")
      }
    }
    #expect(counts.count > 25, "\(counts)")
  }

  private static func spans(of value: KnownValue, in text: String) -> [Range<Int>] {
    Folding(text).read { folded in
      Squeezing(folded.scalars).read { squeezed in
        var spans: [Range<Int>] = []
        KnownSearch([value]).search(folded, squeezed, inOutput: false) {
          spans.append(folded.original($0.range))
        }
        return spans
      }
    }
  }
}
