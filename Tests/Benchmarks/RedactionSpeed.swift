import Redaction
import RedactionCorpus

/// How many megabytes a second are read for personal data, by text, size and number of known values.
struct RedactionSpeed {
  private static let seed: UInt64 = 20_260_630
  private static let megabyte = 1_000_000

  func run() {
    let prose = Self.prose(megabytes: 4)
    let page = Self.repeated(
      "<tr><th scope=\"row\">成都市 Chengdu</th><td>17</td><td>[c]</td><td>5 &lt; 9</td></tr>\n")
    for count in [0, 100, 10_000, 100_000] {
      var corpus = KnownCorpus(.open, seed: Self.seed)
      let known = corpus.values(count)
      let redactor = Redactor(known: known)
      let scanner = LeakScanner(known: known)
      print("with \(count) known values:")
      measure("redacting prose", Self.prefix(of: prose, megabytes: 1)) {
        _ = redactor.findings(in: $0)
      }
      measure("redacting a page", page) { _ = redactor.findings(in: $0) }
      let bytes = Array(page.utf8)
      measure("scanning a page", page) { _ in _ = scanner.hits(in: bytes) }
      if count == 10_000 { sizes(prose, redactor) }
    }
    adversarial()
  }

  private func sizes(_ prose: String, _ redactor: Redactor) {
    for megabytes in [1, 2, 4] {
      measure("redacting \(megabytes) MB of prose", Self.prefix(of: prose, megabytes: megabytes)) {
        _ = redactor.findings(in: $0)
      }
    }
  }

  /// A megabyte of one piece over and over, and what twice as much takes.
  private func adversarial() {
    var corpus = KnownCorpus(.open, seed: Self.seed)
    let redactor = Redactor(known: corpus.values(10_000))
    for piece in ["1", "某", "a\u{301}", "\u{301}", "王", "村", "138 ", "尾号1", "qq1", "@a.", "1."] {
      let whole = Self.repeated(piece)
      let half = String(whole.unicodeScalars.prefix(whole.unicodeScalars.count / 2))
      let long = Stopwatch.microseconds(repetitions: 3, goes: 1) {
        _ = redactor.findings(in: whole)
      }
      let short = Stopwatch.microseconds(repetitions: 3, goes: 1) {
        _ = redactor.findings(in: half)
      }
      let rate = Double(whole.utf8.count) / long.least
      print(
        "a megabyte of \(piece.debugDescription): \(rate.text(1)) MB/s, "
          + "\((long.least / short.least).text(2)) times the time of half of it")
    }
  }

  private func measure(_ name: String, _ text: String, _ body: (String) -> Void) {
    let figures = Stopwatch.microseconds(repetitions: 7, goes: 1) { body(text) }
    let bytes = Double(text.utf8.count)
    print(
      "  \(name): \((bytes / figures.median).text(1)) MB/s, "
        + "at best \((bytes / figures.least).text(1))")
  }

  private static func prose(megabytes: Int) -> String {
    var corpus = Corpus(.open, seed: seed)
    var text = ""
    while text.utf8.count < megabytes * megabyte {
      text += corpus.labelled().text + "\n"
      for _ in 0..<4 { text += corpus.clean() }
    }
    return text
  }

  private static func prefix(of text: String, megabytes: Int) -> String {
    String(decoding: text.utf8.prefix(megabytes * megabyte), as: UTF8.self)
  }

  private static func repeated(_ piece: String) -> String {
    String(repeating: piece, count: megabyte / piece.utf8.count)
  }
}
