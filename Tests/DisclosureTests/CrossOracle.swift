@testable import Disclosure

/// Linear dependence over the full cross of all attributes, by plain Gaussian elimination.
///
/// It forms the inner cells the product never forms: one per leaf and combination of categories.
struct CrossOracle {
  private let system: StarSystem
  private let inner: [(leaf: Int, categories: [Int])]

  init(_ system: StarSystem) {
    self.system = system
    let combinations = system.tables.reduce([[]]) { combinations, table in
      combinations.flatMap { before in table.categories.map { before + [$0] } }
    }
    inner = system.tree.leaves.flatMap { leaf in combinations.map { (leaf, $0) } }
  }

  func spans(_ secret: [Int], by published: [Int]) -> Bool {
    let rows = published.map { vector(of: $0) }
    let zero = Array(repeating: 0, count: inner.count)
    let sum = secret.reduce(zero) { sum, cell in
      zip(sum, vector(of: cell)).map { $0 + $1 }
    }
    return rank(rows) == rank(rows + [sum])
  }

  private func vector(of cell: Int) -> [Int] {
    let place = system.place(of: cell)
    return inner.map { leaf, categories in
      guard system.tree.path(from: leaf).contains(place.area) else { return 0 }
      guard let table = place.table else { return 1 }
      return categories[table] == place.category ? 1 : 0
    }
  }

  /// The rank modulo a prime small enough for plain arithmetic.
  private func rank(_ rows: [[Int]]) -> Int {
    let prime = 1_000_003
    var rows = rows
    var rank = 0
    for column in inner.indices {
      guard let pivot = (rank..<rows.count).first(where: { rows[$0][column] % prime != 0 }) else {
        continue
      }
      rows.swapAt(rank, pivot)
      let inverse = power(rows[rank][column], prime - 2, prime)
      for row in rank + 1..<max(rank + 1, rows.count) where rows[row][column] != 0 {
        let factor = rows[row][column] * inverse % prime
        for index in column..<inner.count {
          let less = factor * rows[rank][index] % prime
          rows[row][index] = (rows[row][index] + prime - less) % prime
        }
      }
      rank += 1
    }
    return rank
  }

  private func power(_ base: Int, _ exponent: Int, _ prime: Int) -> Int {
    var (result, square, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result * square % prime }
      square = square * square % prime
      rest >>= 1
    }
    return result
  }
}
