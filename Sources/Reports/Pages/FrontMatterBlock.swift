/// The lines between the two fences at the head of a file, and what follows them.
struct FrontMatterBlock: Hashable, Sendable {
  let yaml: String
  /// The line of the file on which the YAML begins.
  let firstLine = 2
  let body: String
  /// The line of the file on which the body begins.
  let bodyLine: Int

  private static let newline = UInt8(ascii: "\n")
  private static let fence = Array("---".utf8)

  /// Splits a file; only the front matter's lines are looked at.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The parts, or what is missing.
  static func split(_ bytes: [UInt8]) -> Result<FrontMatterBlock, FrontMatterProblems> {
    var lines = LineEnds(bytes: bytes)
    guard let first = lines.next(), isFence(bytes[first])
    else { return .failure(FrontMatterProblems([(.missingFrontMatter, 1)])) }
    var number = 1
    while let line = lines.next() {
      number += 1
      guard isFence(bytes[line]) else { continue }
      let head = bytes[lines.startOfSecond..<line.lowerBound]
      guard let yaml = String(validating: head, as: UTF8.self),
        let body = String(validating: bytes[lines.position...], as: UTF8.self)
      else { return .failure(FrontMatterProblems([(.notText, 0)])) }
      return .success(FrontMatterBlock(yaml: yaml, body: body, bodyLine: number + 1))
    }
    return .failure(FrontMatterProblems([(.unclosedFrontMatter, 1)]))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: fence)
      && line.dropFirst(fence.count).allSatisfy { $0 == newline || $0 == UInt8(ascii: "\r") }
  }

  /// Goes from line to line, each with its end.
  private struct LineEnds {
    let bytes: [UInt8]
    private(set) var position = 0
    private(set) var startOfSecond = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Range<Int>? {
      guard position < bytes.count else { return nil }
      let start = position
      while position < bytes.count, bytes[position] != FrontMatterBlock.newline { position += 1 }
      if position < bytes.count { position += 1 }
      if start == 0 { startOfSecond = position }
      return start..<position
    }
  }
}
