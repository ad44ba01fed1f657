import Testing

@testable import Exchange

struct ContentLineTests {
  @Test func `a line of 75 octets is whole, and one of 76 is folded`() {
    let whole = String(repeating: "a", count: 75)
    #expect(ContentLine.folded(whole) == whole + "\r\n")
    #expect(ContentLine.folded(whole + "b") == whole + "\r\n b\r\n")
  }

  @Test func `a fold breaks no character`() {
    // 74 octets and a Chinese character of three: it moves to the next line as a whole.
    let line = String(repeating: "a", count: 74) + "归途"
    #expect(ContentLine.folded(line) == String(repeating: "a", count: 74) + "\r\n 归途\r\n")
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `folded lines have at most 75 octets and unfold to what they were`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = ["a", "é", "归", "途", "😀", ";", " "]
    let line = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      String(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
    }.joined()
    let folded = ContentLine.folded(line)
    let bytes = Array(folded.utf8)
    #expect(bytes.suffix(2) == [13, 10], "seed \(seed)")
    let lines = bytes.dropLast(2).split(separator: 10, omittingEmptySubsequences: false)
    for (place, part) in lines.enumerated() {
      let octets = place == lines.count - 1 ? part.count : part.count - 1
      #expect(octets <= 75, "seed \(seed)")
      #expect(String(validating: part, as: UTF8.self) != nil, "seed \(seed)")
    }
    #expect(folded.replacing("\r\n ", with: "") == line + "\r\n", "seed \(seed)")
  }

  @Test func `separators and line ends of a text are escaped, control characters go`() {
    #expect(ContentLine.escaped("a;b,c\\d\ne\u{7}f\tg") == "a\\;b\\,c\\\\d\\nef\tg")
  }
}
