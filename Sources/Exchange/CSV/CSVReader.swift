/// Splits the text of a CSV file into records, noting what is wrong with its quotes.
struct CSVReader {
  private static let quote = UInt8(34)
  private static let (feed, carriage) = (UInt8(10), UInt8(13))

  private let bytes: [UInt8]
  /// What parts the fields: a comma, or what the header has in its place.
  private let separator: UInt8
  private var position: Int
  private var line = 1
  private(set) var problems: [CSVProblem] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = CSVReader.separator(in: bytes)
  }

  /// A header without commas that has semicolons or tabs is parted by those, as spreadsheets write it
  /// where the comma is a decimal sign.
  private static func separator(in bytes: [UInt8]) -> UInt8 {
    var (isQuoted, found) = (false, Set<UInt8>())
    for byte in bytes.prefix(while: { $0 != feed && $0 != carriage }) {
      if byte == quote { isQuoted.toggle() } else if !isQuoted { found.insert(byte) }
    }
    let separators: [UInt8] = [44, 59, 9]
    return separators.first(where: found.contains) ?? separators[0]
  }

  mutating func records() -> [CSVTable.Record] {
    var records: [CSVTable.Record] = []
    while position < bytes.count {
      let start = line
      let fields = record()
      if fields != [""] { records.append(CSVTable.Record(line: start, fields: fields)) }
    }
    return records
  }

  private mutating func record() -> [String] {
    var fields: [String] = []
    while true {
      fields.append(field(column: fields.count + 1))
      guard position < bytes.count else { return fields }
      guard bytes[position] == separator else {
        endLine()
        return fields
      }
      position += 1
    }
  }

  private mutating func endLine() {
    let wasCarriage = bytes[position] == CSVReader.carriage
    position += 1
    if wasCarriage, position < bytes.count, bytes[position] == CSVReader.feed { position += 1 }
    line += 1
  }

  private mutating func field(column: Int) -> String {
    guard position < bytes.count, bytes[position] == CSVReader.quote else {
      return plain(column: column)
    }
    let start = line
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == CSVReader.quote {
        guard position < bytes.count, bytes[position] == CSVReader.quote else {
          let rest = plain(column: column)
          if !rest.isEmpty {
            problems.append(CSVProblem(line: line, column: column, .strayQuote))
          }
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      } else if byte == CSVReader.feed {
        line += 1
      }
      content.append(byte)
    }
    problems.append(CSVProblem(line: start, column: column, .openQuote))
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func plain(column: Int) -> String {
    let start = position
    let ends = [separator, CSVReader.feed, CSVReader.carriage]
    while position < bytes.count, !ends.contains(bytes[position]) { position += 1 }
    let content = bytes[start..<position]
    if content.contains(CSVReader.quote) {
      problems.append(CSVProblem(line: line, column: column, .strayQuote))
    }
    return String(decoding: content, as: UTF8.self)
  }
}
