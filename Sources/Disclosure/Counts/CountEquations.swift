/// What published cells say of the inner cells that are hidden: sums of them, as few and short as
/// possible, with what follows from each by itself already drawn.
struct CountEquations {
  struct Row {
    var unknowns: [Int]
    var sum: Int

    var signed: SignedSum {
      SignedSum(terms: unknowns.map { Simplex.Term(unknown: $0, factor: 1) }, sum: sum)
    }
  }

  let shape: CountShape
  /// The count of every inner cell that is published or follows at once; nothing for the others.
  private(set) var known: [Int?]
  /// The most that single sums leave an unknown.
  private(set) var most: [Int?]
  private(set) var rows: [Row] = []
  private let least: Int

  /// Takes the published cells and the least count of the hidden ones.
  ///
  /// - Throws: `CountError.contradiction` where no counts fit.
  init(_ shape: CountShape, published: [Int?], least: Int) throws(CountError) {
    self.shape = shape
    self.least = least
    known = (0..<shape.innerCount).map { published[shape.cell(ofInner: $0)] }
    most = known
    let sums = published.indices.compactMap { cell in
      published[cell].flatMap { shape.inner(ofCell: cell) == nil ? (cell, $0) : nil }
    }
    for (cell, count) in sums {
      let row = shortened(cell, count, published)
      if row.unknowns.isEmpty {
        guard row.sum == 0 else { throw .contradiction }
      } else {
        rows.append(row)
      }
    }
    try settle()
  }

  /// What is left of a sum without what is known and without parts that are published themselves.
  private func shortened(_ cell: Int, _ count: Int, _ published: [Int?]) -> Row {
    let nodes = shape.nodes(of: cell)
    var best: Row?
    for (place, dimension) in shape.dimensions.enumerated() {
      var row = Row(unknowns: shape.members(of: cell), sum: count)
      var left = Set(row.unknowns)
      for child in dimension.children[nodes[place]] {
        var part = nodes
        part[place] = child
        guard let value = published[shape.cell(part)] else { continue }
        let members = shape.members(of: shape.cell(part))
        guard left.isSuperset(of: members) else { continue }
        left.subtract(members)
        row.sum -= value
      }
      row.unknowns = row.unknowns.filter { left.contains($0) && known[$0] == nil }
      row.sum -= left.reduce(0) { $0 + (known[$1] ?? 0) }
      if row.unknowns.count < best?.unknowns.count ?? Int.max { best = row }
    }
    return best ?? Row(unknowns: [], sum: 0)
  }

  /// Draws what follows from single sums, until nothing more does.
  private mutating func settle() throws(CountError) {
    var changed = true
    while changed {
      changed = false
      var kept: [Row] = []
      var seen: Set<[Int]> = []
      for row in rows {
        var row = row
        for unknown in row.unknowns { row.sum -= known[unknown] ?? 0 }
        row.unknowns = row.unknowns.filter { known[$0] == nil }
        let spare = row.sum - least * row.unknowns.count
        guard spare >= 0, !row.unknowns.isEmpty || row.sum == 0 else { throw .contradiction }
        guard !row.unknowns.isEmpty else { continue }
        guard spare > 0, row.unknowns.count > 1 else {
          for unknown in row.unknowns { known[unknown] = least + spare }
          changed = true
          continue
        }
        for unknown in row.unknowns { most[unknown] = min(most[unknown] ?? Int.max, least + spare) }
        if seen.insert(row.unknowns).inserted { kept.append(row) }
      }
      rows = kept
    }
    for inner in known.indices { most[inner] = known[inner] ?? most[inner] }
  }

  /// The unknowns in groups that no sum joins, each with its sums.
  var components: [(unknowns: [Int], rows: [Row])] {
    var parent = Array(known.indices)
    func root(_ inner: Int) -> Int {
      var current = inner
      while parent[current] != current {
        parent[current] = parent[parent[current]]
        current = parent[current]
      }
      return current
    }
    for row in rows {
      for unknown in row.unknowns.dropFirst() {
        let (one, other) = (root(row.unknowns[0]), root(unknown))
        parent[max(one, other)] = min(one, other)
      }
    }
    var places: [Int: Int] = [:]
    var found: [(unknowns: [Int], rows: [Row])] = []
    for inner in known.indices where known[inner] == nil && most[inner] != nil {
      let place = places[root(inner)] ?? found.count
      if place == found.count {
        places[root(inner)] = place
        found.append((unknowns: [], rows: []))
      }
      found[place].unknowns.append(inner)
    }
    for row in rows {
      if let place = places[root(row.unknowns[0])] { found[place].rows.append(row) }
    }
    return found
  }
}
