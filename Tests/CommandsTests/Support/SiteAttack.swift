import Foundation

/// An attacker who has nothing but a site's data files.
///
/// Every published number, every row that must add up to its total, and every area that must add up
/// to the one above it go into one linear system; whatever it determines exactly, or pins down
/// because counts are never negative, is disclosed.
struct SiteAttack {
  struct Cell: Hashable {
    let table: String
    let area: String
    let category: String
  }

  private(set) var shown: [Cell: Int] = [:]
  private(set) var hidden: Set<Cell> = []
  private var equations: [[Cell: Int]] = []

  /// Reads the data files of a folder; totals of tables about persons of one period are the same.
  init(site folder: String) throws {
    var rows: [String: [(cell: Cell, value: Int?)]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data").sorted() {
      let text = try String(contentsOfFile: "\(folder)/data/\(name)", encoding: .utf8)
      let table = String(name.dropLast(4))
      for line in text.split(separator: "\r\n").flatMap({ $0.split(separator: "\n") }).dropFirst() {
        let fields = Self.fields(of: line)
        guard
          fields[8] == "persons" || fields[8] == "duties" || fields[7] == "persons"
            || fields[7] == "duties"
        else { continue }
        let unit = fields[7]
        let isTotal = fields[3] == "total"
        let shared = isTotal && unit == "persons" ? "persons \(fields[6])" : table
        let cell = Cell(table: shared, area: fields[0], category: fields[3])
        rows["\(table) \(fields[0])", default: []].append((cell, Int(fields[8])))
        if let value = Int(fields[8]) { shown[cell] = value } else { hidden.insert(cell) }
      }
    }
    for row in rows.values {
      var equation: [Cell: Int] = [:]
      for (cell, _) in row { equation[cell] = cell.category == "total" ? -1 : 1 }
      equations.append(equation)
    }
    addTrees()
  }

  /// The hidden cells whose value follows from what is published.
  var disclosed: [Cell: Int] {
    var bounds = Dictionary(uniqueKeysWithValues: hidden.map { ($0, (low: 0, high: Int.max)) })
    var changed = true
    while changed {
      changed = false
      for equation in equations { if tighten(&bounds, by: equation) { changed = true } }
    }
    let pinned = bounds.filter { $0.value.low == $0.value.high }.mapValues(\.low)
    return pinned.merging(solved()) { first, _ in first }
  }

  /// Areas add up to the one whose code they extend: counties to prefectures, those to the province.
  private mutating func addTrees() {
    let cells = Set(shown.keys).union(hidden)
    for (_, group) in Dictionary(grouping: cells, by: { "\($0.table) \($0.category)" }) {
      for parent in group {
        let digits = parent.area.hasSuffix("0000") ? 2 : parent.area.hasSuffix("00") ? 4 : 6
        guard digits < 6 else { continue }
        let children = group.filter {
          $0.area != parent.area && $0.area.hasPrefix(parent.area.prefix(digits))
            && (digits == 4 || $0.area.hasSuffix("00"))
        }
        guard !children.isEmpty else { continue }
        var equation = [parent: -1]
        for child in children { equation[child] = 1 }
        equations.append(equation)
      }
    }
  }

  private func tighten(
    _ bounds: inout [Cell: (low: Int, high: Int)], by equation: [Cell: Int]
  ) -> Bool {
    var changed = false
    for (cell, sign) in equation where hidden.contains(cell) {
      guard let old = bounds[cell] else { continue }
      // sign · cell = −Σ of the others.
      var low = 0
      var high = 0
      for (other, factor) in equation where other != cell {
        let range = shown[other].map { ($0, $0) } ?? bounds[other].map { ($0.low, $0.high) }
        guard let range else { continue }
        let least = -factor * sign > 0 ? range.0 : range.1
        let most = -factor * sign > 0 ? range.1 : range.0
        low = Self.add(low, -factor * sign, least)
        high = Self.add(high, -factor * sign, most)
      }
      let new = (low: max(old.low, low), high: min(old.high, high))
      if new != old {
        bounds[cell] = new
        changed = true
      }
    }
    return changed
  }

  private static func add(_ sum: Int, _ sign: Int, _ value: Int) -> Int {
    guard value != .max, sum != .max, sum != .min else {
      return value == .max ? (sign > 0 ? .max : .min) : sum
    }
    return sum + sign * value
  }

  /// The cells that elimination over the rationals determines; exact by arithmetic modulo a prime.
  private func solved() -> [Cell: Int] {
    let variables = hidden.sorted { "\($0)" < "\($1)" }
    let index = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($1, $0) })
    var matrix = equations.map { equation -> [Int64] in
      var row = [Int64](repeating: 0, count: variables.count + 1)
      for (cell, sign) in equation {
        if let column = index[cell] {
          row[column] = Modular.of(sign)
        } else {
          row[variables.count] = Modular.subtract(
            row[variables.count], Modular.of(sign * (shown[cell] ?? 0)))
        }
      }
      return row
    }
    Modular.reduce(&matrix, columns: variables.count)
    var solved: [Cell: Int] = [:]
    for row in matrix {
      let places = row.indices.dropLast().filter { row[$0] != 0 }
      if places.count == 1 {
        solved[variables[places[0]]] = Int(
          Modular.multiply(row[variables.count], Modular.inverse(row[places[0]])))
      }
    }
    return solved
  }

  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// Arithmetic modulo 2³¹ − 1.
enum Modular {
  private static let prime: Int64 = 2_147_483_647

  static func of(_ value: Int) -> Int64 { (Int64(value) % prime + prime) % prime }
  static func subtract(_ one: Int64, _ other: Int64) -> Int64 { (one - other + prime) % prime }
  static func multiply(_ one: Int64, _ other: Int64) -> Int64 { one * other % prime }

  static func inverse(_ value: Int64) -> Int64 {
    var result: Int64 = 1
    var base = value
    var exponent = prime - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = multiply(result, base) }
      base = multiply(base, base)
      exponent >>= 1
    }
    return result
  }

  /// Brings a matrix to reduced row echelon form over its first columns.
  static func reduce(_ matrix: inout [[Int64]], columns: Int) {
    var pivot = 0
    for column in 0..<columns where pivot < matrix.count {
      guard let found = matrix[pivot...].firstIndex(where: { $0[column] != 0 }) else { continue }
      matrix.swapAt(pivot, found)
      let scale = inverse(matrix[pivot][column])
      matrix[pivot] = matrix[pivot].map { multiply($0, scale) }
      let lead = matrix[pivot]
      for row in matrix.indices where row != pivot && matrix[row][column] != 0 {
        let factor = matrix[row][column]
        for place in lead.indices where lead[place] != 0 {
          matrix[row][place] = subtract(matrix[row][place], multiply(factor, lead[place]))
        }
      }
      pivot += 1
    }
  }
}
