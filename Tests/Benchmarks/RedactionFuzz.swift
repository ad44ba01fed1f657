import Redaction
import RedactionCorpus

/// Inputs nobody would write, to see that none traps and that every span is right.
struct RedactionFuzz {
  let count: Int
  let seed: UInt64

  func run() throws(BenchmarkError) {
    var fuzz = FuzzText(seed: seed)
    var corpus = KnownCorpus(.held, seed: seed)
    let known = corpus.values(30)
    let redactor = Redactor(known: known)
    let scanner = LeakScanner(known: known)
    var findings = 0
    for number in 0..<count {
      let text = fuzz.next()
      let found = redactor.findings(in: text)
      findings += found.count
      guard FuzzText.isMasked(text, found, as: Redactor.mask(text, found)) else {
        throw .usage("input \(number) of seed \(seed): the spans do not lead to the masked text")
      }
      _ = scanner.hits(in: fuzz.bytes())
    }
    print("\(count) inputs of seed \(seed): \(findings) findings, every span right")
  }
}
