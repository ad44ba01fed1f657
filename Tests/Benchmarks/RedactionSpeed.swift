import Redaction
import RedactionCorpus

/// How many megabytes a second are read for personal data, by text, size and number of known values.
///
/// Three claims are held against what is measured, in processor time: twice the text takes twice the time,
/// whatever the text; a megabyte takes as long in a long text as in a short one; and a hundred times the
/// known values take hardly more than as many. What breaks one is measured again, for a busy machine only
/// ever adds.
struct RedactionSpeed {
  private static let seed: UInt64 = 20_260_630
  private static let megabyte = 1_000_000
  /// Between twice the time and four times, which work that grows with the square would take.
  private static let linear = 2.8
  private static let independent = 1.5
  private static let steady = 1.4
  private static let tries = 3

  private var broken: [String] = []

  /// - Throws: Where a claim does not hold.
  static func run() throws(BenchmarkError) {
    var speed = RedactionSpeed()
    speed.measureSizes()
    speed.measureAdversarial()
    guard speed.broken.isEmpty else {
      throw .usage("what was measured breaks a claim: \(speed.broken.joined(separator: "; "))")
    }
    print("every claim holds")
  }

  private mutating func measureSizes() {
    let prose = Self.prose(megabytes: 8)
    let page = Self.repeated(
      "<tr><th scope=\"row\">成都市 Chengdu</th><td>17</td><td>[c]</td><td>5 &lt; 9</td></tr>\n")
    let readers = [0, 100, 10_000, 100_000].map { Reader(knowing: $0, seed: Self.seed) }
    let megabyte = Self.prefix(of: prose, megabytes: 1)
    compare("redacting prose", megabyte, readers) { _ = $0.redactor.findings(in: megabyte) }
    compare("redacting a page", page, readers) { _ = $0.redactor.findings(in: page) }
    let bytes = Array(page.utf8)
    compare("scanning a page", page, readers) { _ = $0.scanner.hits(in: bytes) }
    measureGrowth(prose, readers[2].redactor)
  }

  /// What reads a text with so many known values.
  private struct Reader {
    let count: Int
    let redactor: Redactor
    let scanner: LeakScanner

    init(knowing count: Int, seed: UInt64) {
      var corpus = KnownCorpus(.open, seed: seed)
      let known = corpus.values(count)
      self.count = count
      redactor = Redactor(known: known)
      scanner = LeakScanner(known: known)
    }
  }

  /// Prints how fast each reader is, taken in turns, and how much longer one takes that knows more.
  private mutating func compare(
    _ name: String, _ text: String, _ readers: [Reader], _ body: @escaping (Reader) -> Void
  ) {
    print("\(name):")
    let bytes = Double(text.utf8.count)
    for (reader, figures) in zip(readers, Self.inTurns(readers, body)) {
      print(
        "  with \(reader.count) known values: \((bytes / figures.median).text(1)) MB/s, "
          + "at best \((bytes / figures.least).text(1))")
    }
    for (few, many) in zip(readers.dropFirst(), readers.dropFirst(2)) {
      let ratio = leastRatio(limit: Self.independent) {
        let figures = Self.inTurns([few, many], body)
        return figures[1].least / figures[0].least
      }
      print("  with \(many.count): \(ratio.text(2)) times the time with \(few.count)")
      if ratio > Self.independent { broken.append("\(name) with \(many.count) known values") }
    }
  }

  /// What each reader takes, one after the other time and again, so that a busy machine slows all.
  private static func inTurns(_ readers: [Reader], _ body: (Reader) -> Void) -> [Figures] {
    var times = readers.map { _ in [Double]() }
    for turn in 0...7 {
      for (place, reader) in readers.enumerated() {
        let watch = Stopwatch()
        body(reader)
        if turn > 0 { times[place].append(watch.cpu * 1_000) }
      }
    }
    return times.map(Figures.init)
  }

  /// What a megabyte of prose takes in a text of eight, against one by itself.
  private mutating func measureGrowth(_ prose: String, _ redactor: Redactor) {
    let ratio = leastRatio(limit: Self.steady) {
      let times = [1, 8].map { megabytes in
        measure(
          "redacting \(megabytes) MB of prose", Self.prefix(of: prose, megabytes: megabytes)
        ) { _ = redactor.findings(in: $0) } / Double(megabytes)
      }
      return times[1] / times[0]
    }
    print("  a megabyte of prose among eight: \(ratio.text(2)) times the time of one alone")
    if ratio > Self.steady { broken.append("the length of prose") }
  }

  /// The least of a few tries; the first that is within the limit ends them.
  private func leastRatio(limit: Double, _ body: () -> Double) -> Double {
    var least = body()
    for _ in 1..<Self.tries where least > limit { least = min(least, body()) }
    return least
  }

  /// A megabyte of one piece over and over, and what twice as much takes.
  private mutating func measureAdversarial() {
    var corpus = KnownCorpus(.open, seed: Self.seed)
    let redactor = Redactor(known: corpus.values(10_000))
    for piece in [
      "1", "某", "a\u{301}", "\u{301}", "王", "村", "138 ", "尾号1", "qq1", "@a.", "1.", "&", "王*",
      "1月1日", "阿木", "血症", "0.", "1-", "张", "小王", "司马", "路1号", "学校", "Li ", "12:30 ",
    ] {
      let whole = Self.repeated(piece)
      let half = String(whole.unicodeScalars.prefix(whole.unicodeScalars.count / 2))
      let name = "a megabyte of \(piece.debugDescription)"
      let ratio = leastRatio(limit: Self.linear) {
        let short = Stopwatch.microseconds(repetitions: 5, goes: 1) {
          _ = redactor.findings(in: half)
        }
        let long = measure(name, whole, repetitions: 5) { _ = redactor.findings(in: $0) }
        return long / short.least
      }
      print("  \(name): \(ratio.text(2)) times the time of half of it")
      if ratio > Self.linear { broken.append("the length of \(name)") }
    }
  }

  /// Prints a speed and gives the least time in microseconds.
  private func measure(
    _ name: String, _ text: String, repetitions: Int = 7, _ body: (String) -> Void
  ) -> Double {
    let figures = Stopwatch.microseconds(repetitions: repetitions, goes: 1) { body(text) }
    let bytes = Double(text.utf8.count)
    print(
      "  \(name): \((bytes / figures.median).text(1)) MB/s, "
        + "at best \((bytes / figures.least).text(1))")
    return figures.least
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
