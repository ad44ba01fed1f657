/// A table read from CSV (RFC 4180, or parted by semicolons or tabs): a header, and records that have
/// as many fields as it.
package struct CSVTable: Hashable, Sendable {
  package struct Record: Hashable, Sendable {
    /// The line on which it begins, from 1.
    package let line: Int
    package let fields: [String]
  }

  package let header: [String]
  package let records: [Record]

  /// Reads the bytes of a file.
  ///
  /// A byte order mark is skipped, lines may end in any of the three ways, and empty lines count for
  /// nothing. Nothing is guessed: a short or long record is a problem, never padded.
  ///
  /// - Parameter bytes: the file.
  /// - Throws: `CSVError` with every problem found.
  package init(_ bytes: [UInt8]) throws(CSVError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CSVError(problems: [CSVTable.firstInvalid(in: bytes)])
    }
    var reader = CSVReader(text)
    let all = reader.records()
    var problems = reader.problems
    guard let first = all.first else {
      throw CSVError(problems: [CSVProblem(line: 1, column: 1, .empty)])
    }
    for (index, name) in first.fields.enumerated() {
      if name.isEmpty {
        problems.append(CSVProblem(line: first.line, column: index + 1, .unnamedColumn))
      } else if first.fields[..<index].contains(name) {
        problems.append(CSVProblem(line: first.line, column: index + 1, .columnTwice(name)))
      }
    }
    let width = first.fields.count
    for record in all.dropFirst() where record.fields.count != width {
      problems.append(
        CSVProblem(
          line: record.line, column: min(record.fields.count, width) + 1,
          .fieldCount(record.fields.count, expected: width)))
    }
    guard problems.isEmpty else {
      throw CSVError(problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    header = first.fields
    records = Array(all.dropFirst())
  }

  private init(header: [String], records: [Record]) {
    self.header = header
    self.records = records
  }

  /// The same table without white space around names and fields.
  package var trimmed: CSVTable {
    CSVTable(
      header: header.map(CSVTable.trimmed),
      records: records.map {
        Record(line: $0.line, fields: $0.fields.map(CSVTable.trimmed))
      })
  }

  private static func trimmed(_ field: String) -> String {
    guard let first = field.first, let last = field.last, first.isWhitespace || last.isWhitespace
    else { return field }
    let start = field.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  /// The place of a column, from 0.
  package func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  private static func firstInvalid(in bytes: [UInt8]) -> CSVProblem {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let place = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    let fields = lines[place].split(separator: 44, omittingEmptySubsequences: false)
    let column = fields.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    return CSVProblem(line: place + 1, column: column + 1, .notUTF8)
  }
}

/// Something wrong with a CSV file, and where.
package struct CSVProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case empty
    case notUTF8
    /// A quoted field that does not end.
    case openQuote
    /// Text before or after the quotes of a field.
    case strayQuote
    case unnamedColumn
    case columnTwice(String)
    case fieldCount(Int, expected: Int)
  }

  /// From 1.
  package let line: Int
  /// The number of the field in its record, from 1.
  package let column: Int
  package let kind: Kind

  package init(line: Int, column: Int, _ kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}

/// All that is wrong with a CSV file.
package struct CSVError: Error, Hashable {
  package let problems: [CSVProblem]

  package init(problems: [CSVProblem]) { self.problems = problems }
}
