import Domain
import Templating

/// Reads pages, keeping every problem instead of stopping at the first.
struct PageReader {
  private(set) var problems: [SiteProblem] = []

  mutating func read(_ file: SourceFile, _ language: Language) -> PageSource? {
    guard file.stem.utf8.allSatisfy(PageReader.isNamePart), !file.stem.isEmpty else {
      problems.append(SiteProblem(file: file.name, .malformedName(file.stem)))
      return nil
    }
    switch FrontMatterBlock.split(file.bytes) {
    case .failure(let failure): return report(failure, file)
    case .success(let block):
      switch FrontMatter.read(block) {
      case .failure(let failure): return report(failure, file)
      case .success(let front):
        return PageSource(
          file: file, language: language, front: front, body: block.body,
          firstLine: block.bodyLine)
      }
    }
  }

  private mutating func report(_ failure: FrontMatterProblems, _ file: SourceFile) -> PageSource? {
    problems += failure.found.map { found in
      SiteProblem(file: file.name, line: found.line, column: min(found.line, 1), found.kind)
    }
    return nil
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
