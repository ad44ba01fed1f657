/// A column of the system: what a cell is made of, as its entries that are not zero, by row.
struct SparseColumn: Hashable, Sendable {
  private(set) var rows: [Int] = []
  private(set) var values: [ModularNumber] = []

  init() {}

  /// Takes rows in rising order.
  init(rows: [Int], value: ModularNumber = ModularNumber(1)) {
    self.rows = rows
    values = Array(repeating: value, count: rows.count)
  }

  /// Takes entries in rising order of their rows.
  init(entries: [(row: Int, value: ModularNumber)]) {
    rows = entries.map(\.row)
    values = entries.map(\.value)
  }

  var isZero: Bool { rows.isEmpty }

  /// The entry in a row; zero where there is none.
  subscript(row: Int) -> ModularNumber {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row ? values[low] : ModularNumber(0)
  }

  /// This column less a multiple of another.
  func subtracting(_ factor: ModularNumber, times other: SparseColumn) -> SparseColumn {
    var result = SparseColumn()
    result.rows.reserveCapacity(rows.count + other.rows.count)
    result.values.reserveCapacity(rows.count + other.rows.count)
    var (mine, theirs) = (0, 0)
    while mine < rows.count || theirs < other.rows.count {
      let myRow = mine < rows.count ? rows[mine] : Int.max
      let theirRow = theirs < other.rows.count ? other.rows[theirs] : Int.max
      var value = ModularNumber(0)
      if myRow <= theirRow {
        value = values[mine]
        mine += 1
      }
      if theirRow <= myRow {
        value = value - factor * other.values[theirs]
        theirs += 1
      }
      result.append(value, at: min(myRow, theirRow))
    }
    return result
  }

  /// The same for all multiples of a column: a sum weighted by row, scaled to a leading 1.
  ///
  /// Columns that are no multiples of each other share it with a probability of about 2⁻⁶¹; a cell
  /// is then hidden without need, and nothing is shown that should be hidden.
  var direction: UInt64 {
    guard let leading = values.first else { return 0 }
    var sum = ModularNumber(0)
    for (row, value) in zip(rows, values) { sum = sum + value * SparseColumn.weight(of: row) }
    return (sum * leading.inverse).value
  }

  private mutating func append(_ value: ModularNumber, at row: Int) {
    guard !value.isZero else { return }
    rows.append(row)
    values.append(value)
  }

  /// A fixed scatter of the row numbers (the finalizer of SplitMix64; Steele, Lea, Flood 2014).
  private static func weight(of row: Int) -> ModularNumber {
    var bits = (UInt64(row) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return ModularNumber(reduced: (bits ^ (bits >> 31)) % ModularNumber.modulus)
  }
}
