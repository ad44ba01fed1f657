import Disclosure
import Domain
import Exchange
import FoundationEssentials

/// Reads the files of a count table and collects what is wrong with them.
struct CountFiles {
  /// Columns that are written, which can be no dimensions.
  static let status = "status"
  static let bounds = ["lower", "upper"]

  private(set) var problems: [CountFileProblem] = []

  /// Reads a CSV file; nothing where it is none.
  mutating func table(_ path: String, _ place: String, _ context: Context) throws -> CSVTable? {
    let bytes = try context.bytes(ofFile: path, place)
    guard String(validating: bytes, as: UTF8.self) == nil,
      let converted = ChineseText.utf8(ofGB18030: bytes)
    else { return table(bytes, path) }
    context.note(
      Label("注意:\(path) 按 GB18030 编码读取", "Note: \(path) was read as GB18030 text"))
    return table(converted, path)
  }

  /// Reads the bytes of a CSV file; nothing where they are none.
  mutating func table(_ bytes: [UInt8], _ path: String) -> CSVTable? {
    do throws(CSVError) {
      return try CSVTable(bytes).trimmed
    } catch {
      problems += error.problems.map {
        CountFileProblem(path: path, line: $0.line, column: $0.column, kind: .csv($0.kind))
      }
      return nil
    }
  }

  mutating func add(_ path: String, _ line: Int, _ column: Int, _ kind: CountFileProblem.Kind) {
    problems.append(CountFileProblem(path: path, line: line, column: column, kind: kind))
  }

  /// What keeps a text from being a code at all.
  static func fault(inCode code: String) -> CountFileProblem.Kind? {
    if code.isEmpty { return .emptyCode }
    let hasControl = code.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return hasControl ? .controlCharacter : nil
  }

  /// Fails where anything was wrong, naming all of it in the order of lines.
  func finish() throws {
    guard problems.isEmpty else {
      throw BadCountFiles(
        problems: problems.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) })
    }
  }

  /// The parents of each child that a file of groups names.
  mutating func groups(
    _ path: String, _ context: Context
  ) throws -> (parents: [String: Set<String>], lines: [String: Int]) {
    var (parents, lines) = ([String: Set<String>](), [String: Int]())
    guard let table = try table(path, "--tree", context) else { return (parents, lines) }
    guard let child = table.column("child"), let parent = table.column("parent") else {
      for name in ["child", "parent"] where table.column(name) == nil {
        add(path, 1, 1, .noColumn(name))
      }
      return (parents, lines)
    }
    for record in table.records {
      let (below, above) = (record.fields[child], record.fields[parent])
      for (code, column) in [(below, child), (above, parent)] {
        if let kind = CountFiles.fault(inCode: code) { add(path, record.line, column + 1, kind) }
      }
      if below == Dimension.total {
        add(path, record.line, child + 1, .dimension(.reservedName))
      } else if !parents[below, default: []].insert(above).inserted {
        add(path, record.line, child + 1, .twice(firstLine: lines[below] ?? 1))
      }
      if lines[below] == nil { lines[below] = record.line }
    }
    return (parents, lines)
  }
}

extension Context {
  /// The bytes of a file, or of standard input for `-`.
  func bytes(ofFile path: String, _ place: String) throws -> [UInt8] {
    if path == "-" { return try environment.console.readInput() }
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw BadInput(problems: [.unreadableFile(place: place, path: path)])
    }
  }
}
