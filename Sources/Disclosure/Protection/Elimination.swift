/// Chooses cells to publish so that no secret is a combination of published cells.
///
/// Each candidate's column is reduced by what is published already. If nothing is left, it is
/// implied and published. If a secret's reduced column is a multiple of it, it is hidden. Otherwise
/// it is published, and one of its rows is eliminated from every other column. So no secret ever
/// reduces to zero, which is the invariant.
struct Elimination {
  private var columns: [SparseColumn]
  private let secretStart: Int
  /// By row, the columns that may have an entry there.
  private var columnsByRow: [[Int]]
  /// How many secrets point in each direction.
  private var directions: [UInt64: Int] = [:]
  private var secretDirections: [UInt64]
  private let candidates: [Int]

  private(set) var isPublished: [Bool]
  /// Secrets that cells published before already give away.
  private(set) var disclosed: [Int] = []

  /// Takes any candidates in their order, with their columns and those of the secrets.
  init(
    candidates: [Int], columns: [SparseColumn], secrets: [SparseColumn], rowCount: Int,
    isPublished: [Bool], forced: Set<Int> = []
  ) {
    self.candidates = candidates
    self.columns = columns + secrets
    self.isPublished = isPublished
    secretStart = candidates.count
    columnsByRow = Array(repeating: [], count: rowCount)
    secretDirections = secrets.map(\.direction)
    for direction in secretDirections { directions[direction, default: 0] += 1 }
    for (index, column) in self.columns.enumerated() {
      for row in column.rows { columnsByRow[row].append(index) }
    }
    run(forced: forced)
  }

  private mutating func run(forced: Set<Int>) {
    for (index, cell) in candidates.enumerated() {
      let column = columns[index]
      columns[index] = SparseColumn()
      if column.isZero {
        isPublished[cell] = true
      } else if forced.contains(cell) || directions[column.direction, default: 0] == 0 {
        isPublished[cell] = true
        eliminate(column)
      }
    }
  }

  /// Takes one row of a published column out of all others; the row that touches fewest.
  private mutating func eliminate(_ pivot: SparseColumn) {
    guard let row = pivot.rows.min(by: { columnsByRow[$0].count < columnsByRow[$1].count })
    else { return }
    let inverse = pivot[row].inverse
    let touched = columnsByRow[row]
    columnsByRow[row] = []
    for index in Set(touched).sorted() {
      let entry = columns[index][row]
      guard !entry.isZero else { continue }
      let reduced = columns[index].subtracting(entry * inverse, times: pivot)
      register(reduced, at: index, pivot: pivot)
    }
  }

  private mutating func register(_ reduced: SparseColumn, at index: Int, pivot: SparseColumn) {
    let before = columns[index]
    columns[index] = reduced
    for row in pivot.rows where before[row].isZero { columnsByRow[row].append(index) }
    guard index >= secretStart else { return }
    let secret = index - secretStart
    directions[secretDirections[secret], default: 0] -= 1
    secretDirections[secret] = reduced.direction
    if reduced.isZero {
      disclosed.append(secret)
    } else {
      directions[reduced.direction, default: 0] += 1
    }
  }
}
