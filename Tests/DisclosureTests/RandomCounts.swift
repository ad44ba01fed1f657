@testable import Disclosure

/// Makes count tables, and every world behind small ones.
enum RandomCounts {
  static func flat(_ sizes: [Int]) throws -> [Dimension] {
    try sizes.enumerated().map { place, size in
      try Dimension(name: "d\(place)", codes: Set((0..<size).map { "c\($0)" }))
    }
  }

  static func matrix(_ rows: [[Int]]) throws -> CountTable {
    let shape = try CountShape(try flat([rows.count, rows[0].count]))
    return CountTable(shape, inner: rows.flatMap { $0 })
  }

  /// Two or three dimensions, the first with groups now and then.
  static func table(_ generator: inout SeededGenerator) throws -> CountTable {
    var dimensions = try flat(
      (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        Int.random(in: 2...4, using: &generator)
      })
    let codes = (0..<Int.random(in: 3...6, using: &generator)).map { "r\($0)" }
    var parents: [String: Set<String>] = [:]
    if Bool.random(using: &generator) {
      for code in codes { parents[code] = ["g\(Int.random(in: 0...2, using: &generator))"] }
    }
    dimensions.insert(try Dimension(name: "r", codes: Set(codes), parents: parents), at: 0)
    let shape = try CountShape(dimensions)
    var inner = Array(repeating: 0, count: shape.innerCount)
    for _ in 0..<Int.random(in: 0...(6 * inner.count), using: &generator) {
      let (one, other) = (0..<2).map { _ in Int.random(in: inner.indices, using: &generator) }
        .splat
      inner[min(one, other)] += 1
    }
    return CountTable(shape, inner: inner)
  }

  /// The display counts of every world that fits what is published, the grand total included.
  static func worlds(of shape: CountShape, published: [Int?]) -> [[Int]] {
    let total = published[0] ?? 0
    let members = published.indices.map { shape.members(of: $0) }
    var inner = Array(repeating: 0, count: shape.innerCount)
    var found: [[Int]] = []
    func place(_ next: Int, _ left: Int) {
      let open = inner.count - next
      guard open > 0 else {
        guard left == 0 else { return }
        let counts = members.map { $0.reduce(0) { $0 + inner[$1] } }
        let fits = zip(published, counts).allSatisfy { $0 == nil || $0 == $1 }
        if fits { found.append(counts) }
        return
      }
      let known = published[shape.cell(ofInner: next)]
      let last = open == 1 ? left : nil
      for value in (known ?? last).map({ $0...$0 }) ?? 0...left where value <= left {
        inner[next] = value
        let isOpen = published.indices.allSatisfy { cell in
          guard let count = published[cell] else { return true }
          return members[cell].filter { $0 <= next }.reduce(0) { $0 + inner[$1] } <= count
        }
        if isOpen { place(next + 1, left - value) }
      }
      inner[next] = 0
    }
    place(0, total)
    return found
  }
}

extension [Int] {
  fileprivate var splat: (Int, Int) { (self[0], self[1]) }
}
