import Disclosure
import Exchange

/// The columns of a file of counts, and the dimensions that its codes and their groups make.
struct CountLayout {
  let path: String
  let table: CSVTable
  /// The places of the columns that are dimensions.
  let dimensions: [Int]
  let frequency: Int
  let status: Int?
  private let groups: [(parents: [String: Set<String>], lines: [String: Int], path: String)]

  /// Finds the columns; what is missing is noted.
  ///
  /// - Parameters:
  ///   - path: the file of counts.
  ///   - frequency: the name of its column of counts.
  ///   - status: the name of its column of markers, where it has one.
  ///   - trees: the file of groups by column.
  ///   - context: what reads files.
  ///   - files: what collects problems.
  /// - Throws: `BadInput` where a file cannot be read.
  init?(
    _ path: String, frequency: String, status: String?, trees: [String: String],
    in context: Context, noting files: inout CountFiles
  ) throws {
    guard let table = try files.table(path, "--in", context) else { return nil }
    self.path = path
    self.table = table
    if table.column(frequency) == nil { files.add(path, 1, 1, .noCounts(frequency)) }
    for name in [status].compactMap(\.self) + trees.keys.sorted()
    where table.column(name) == nil { files.add(path, 1, 1, .noColumn(name)) }
    let taken = [frequency, status].compactMap(\.self) + (status == nil ? [] : CountFiles.bounds)
    dimensions = table.header.indices.filter { !taken.contains(table.header[$0]) }
    if dimensions.isEmpty { files.add(path, 1, 1, .noDimensions) }
    if table.records.isEmpty { files.add(path, 2, 1, .noRecords) }
    groups = try dimensions.map { column in
      guard let tree = trees[table.header[column]] else { return ([:], [:], "") }
      let read = try files.groups(tree, context)
      return (read.parents, read.lines, tree)
    }
    guard let frequency = table.column(frequency) else { return nil }
    self.frequency = frequency
    self.status = status.flatMap { table.column($0) }
  }

  /// The dimensions; what keeps a column from being one is noted.
  ///
  /// - Parameters:
  ///   - sums: whether totals and groups may stand in the records.
  ///   - files: what collects problems.
  /// - Returns: the shape, or nothing where something is wrong.
  /// - Throws: `CountTableRefused` where the table is too large.
  func shape(sums: Bool, noting files: inout CountFiles) throws -> CountShape? {
    var made: [Dimension] = []
    for (place, column) in dimensions.enumerated() {
      let group = groups[place]
      let inner = Set(group.parents.values.flatMap(\.self))
      let before = files.problems.count
      var codes = Set(group.parents.keys).subtracting(inner)
      for record in table.records {
        let code = record.fields[column]
        if let kind = problem(code, group.parents, inner: inner, sums: sums) {
          files.add(path, record.line, column + 1, kind)
        } else if code != Dimension.total, !inner.contains(code) {
          codes.insert(code)
        }
      }
      guard files.problems.count == before, !codes.isEmpty else { continue }
      do {
        made.append(
          try Dimension(name: table.header[column], codes: codes, parents: group.parents))
      } catch {
        files.add(group.path, line(of: error, in: group.lines), 1, .dimension(error))
      }
    }
    guard files.problems.isEmpty, made.count == dimensions.count else { return nil }
    do {
      return try CountShape(made)
    } catch {
      throw CountTableRefused(reason: .tooLarge)
    }
  }

  private func problem(
    _ code: String, _ parents: [String: Set<String>], inner: Set<String>, sums: Bool
  ) -> CountFileProblem.Kind? {
    if code.isEmpty { return .emptyCode }
    if code == Dimension.total { return sums ? nil : .dimension(.reservedName) }
    if inner.contains(code) { return sums ? nil : .dimension(.groupHoldsCounts(code)) }
    return parents.isEmpty || parents[code] != nil ? nil : .dimension(.notInTree(code))
  }

  private func line(of error: DimensionError, in lines: [String: Int]) -> Int {
    switch error {
    case .cycle(let node): lines[node] ?? 1
    case .reservedName, .groupHoldsCounts, .notInTree: 1
    }
  }

  /// A count as the field of a record gives it; what is none is noted.
  func count(_ record: CSVTable.Record, noting files: inout CountFiles) -> Int? {
    let text = record.fields[frequency]
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let count = Int(text), count <= 1_000_000_000_000 else {
      files.add(path, record.line, frequency + 1, .notACount(text))
      return nil
    }
    return count
  }
}
