/// The lines between the two fences at the head of a file, and what follows them.
struct FrontMatterBlock: Hashable, Sendable {
  let yaml: String
  /// The line of the file on which the YAML begins.
  let firstLine = 2
  let body: String
  /// The line of the file on which the body begins.
  let bodyLine: Int

  private static let fence = "---"

  /// Splits a file.
  ///
  /// - Parameter text: The whole file.
  /// - Returns: The parts, or what is missing.
  static func split(_ text: String) -> Result<FrontMatterBlock, FrontMatterProblems> {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(isFence) ?? false
    else { return .failure(FrontMatterProblems([(.missingFrontMatter, 1)])) }
    guard let end = lines.dropFirst().firstIndex(where: isFence)
    else { return .failure(FrontMatterProblems([(.unclosedFrontMatter, 1)])) }
    return .success(
      FrontMatterBlock(
        yaml: lines[1..<end].joined(separator: "\n"),
        body: lines[(end + 1)...].joined(separator: "\n"), bodyLine: end + 2))
  }

  private static func isFence(_ line: Substring) -> Bool {
    line == fence || line == "---\r"
  }
}
