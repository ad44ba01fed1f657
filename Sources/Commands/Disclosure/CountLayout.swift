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
    // An attack and an audit write bounds last: there they are no dimensions when read again.
    let hasBounds = status != nil && table.header.suffix(2) == CountFiles.bounds[...]
    let columns = table.header.indices.dropLast(hasBounds ? 2 : 0)
    let taken = [frequency, status].compactMap(\.self)
    dimensions = columns.filter { !taken.contains(table.header[$0]) }
    if dimensions.isEmpty { files.add(path, 1, 1, .noDimensions) }
    CountLayout.checkNames(
      of: status == nil ? Array(columns) : dimensions, in: table, path, noting: &files)
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

  /// Notes columns that could not be told from others in the file that is written.
  private static func checkNames(
    of columns: [Int], in table: CSVTable, _ path: String, noting files: inout CountFiles
  ) {
    for column in columns {
      let name = table.header[column]
      if name == CountFiles.status || CountFiles.bounds.contains(name) {
        files.add(path, 1, column + 1, .reservedColumn(name))
      } else if table.header[..<column].contains(name) {
        files.add(path, 1, column + 1, .csv(.columnTwice(name)))
      } else if let kind = CountFiles.fault(inCode: name) {
        files.add(path, 1, column + 1, kind)
      }
    }
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
      var totals: Set<String> = []
      for record in table.records {
        let code = record.fields[column]
        if let kind = problem(code, column, group.parents, inner: inner, sums: sums) {
          guard case .namedAsTotal = kind else {
            files.add(path, record.line, column + 1, kind)
            continue
          }
          if totals.insert(code).inserted { files.add(path, record.line, column + 1, kind) }
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
    _ code: String, _ column: Int, _ parents: [String: Set<String>], inner: Set<String>,
    sums: Bool
  ) -> CountFileProblem.Kind? {
    if let fault = CountFiles.fault(inCode: code) { return fault }
    if sums, code == Dimension.total { return nil }
    if inner.contains(code), code != Dimension.total {
      return sums ? nil : .dimension(.groupHoldsCounts(code))
    }
    if TotalCode.isNamed(code) {
      return .namedAsTotal(code, column: table.header[column], mayHoldTotals: sums)
    }
    return parents.isEmpty || parents[code] != nil ? nil : .dimension(.notInTree(code))
  }

  private func line(of error: DimensionError, in lines: [String: Int]) -> Int {
    switch error {
    case .cycle(let node): lines[node] ?? 1
    case .reservedName, .groupHoldsCounts, .notInTree: 1
    }
  }

  /// Notes codes that count what the others count together, at their first record.
  func noteTotals(in counts: CountTable, noting files: inout CountFiles) {
    for (place, code) in TotalCode.found(in: counts) {
      let (dimension, column) = (counts.shape.dimensions[place], dimensions[place])
      let name = dimension.nodes[dimension.node(ofCode: code)]
      let line = table.records.first { $0.fields[column] == name }?.line ?? 1
      files.add(
        path, line, column + 1, .countsTheOthers(name, column: table.header[column]))
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
