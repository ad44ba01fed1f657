/// One dimension of a count table: its codes, and the groups they are added up in.
///
/// Groups may nest, and one code may stand in several groupings; a node is the set of its codes.
package struct Dimension: Hashable, Sendable {
  /// What every dimension adds up to; no code of data may be called so.
  package static let total = "Total"

  package let name: String
  /// The total first, then groups downwards by depth, then the codes.
  package let nodes: [String]
  /// How far each node lies below the total, by the longest way.
  package let depths: [Int]
  /// The codes of each node by number, rising.
  package let members: [[Int]]
  /// The nodes each code belongs to: itself, its groups and the total, rising.
  package let ancestors: [[Int]]
  /// The nodes directly below each node.
  package let children: [[Int]]

  /// Takes the codes, and for each node that is nobody's total its parents.
  ///
  /// - Parameters:
  ///   - name: the name of the column.
  ///   - codes: the codes of inner cells.
  ///   - parents: the parents of codes and groups; who has none hangs under the total.
  /// - Throws: `DimensionError` where the groups do not nest.
  package init(
    name: String, codes: Set<String>, parents: [String: Set<String>] = [:]
  ) throws(DimensionError) {
    let groups = Set(parents.values.flatMap(\.self)).subtracting([Dimension.total])
    try Dimension.check(codes, groups, parents)
    let depths = try Dimension.depths(of: groups.union(codes).union(parents.keys), parents)
    let sortedCodes = codes.sorted()
    let sortedGroups = groups.filter { depths[$0] != nil }
      .sorted { (depths[$0] ?? 0, $0) < (depths[$1] ?? 0, $1) }
    let nodes = [Dimension.total] + sortedGroups + sortedCodes
    let places = Dictionary(uniqueKeysWithValues: zip(nodes, 0...))
    var members: [Set<Int>] = nodes.map { _ in [] }
    var children: [Set<Int>] = nodes.map { _ in [] }
    for (code, name) in sortedCodes.enumerated() {
      var open = [name]
      while let node = open.popLast() {
        members[places[node] ?? 0].insert(code)
        guard node != Dimension.total else { continue }
        let above = parents[node] ?? [Dimension.total]
        for parent in above { children[places[parent] ?? 0].insert(places[node] ?? 0) }
        open += above
      }
    }
    let used = nodes.indices.filter { $0 == 0 || !members[$0].isEmpty }
    let renumbered = Dictionary(uniqueKeysWithValues: zip(used, 0...))
    self.name = name
    self.nodes = used.map { nodes[$0] }
    self.depths = used.map { depths[nodes[$0]] ?? 0 }
    self.members = used.map { members[$0].sorted() }
    self.children = used.map { children[$0].compactMap { renumbered[$0] }.sorted() }
    ancestors = sortedCodes.indices.map { code in
      used.indices.filter { members[used[$0]].contains(code) }
    }
  }

  package var codeCount: Int { ancestors.count }

  /// Whether every node but the total belongs to one other, which its children divide.
  var isTree: Bool {
    var parents = nodes.map { _ in 0 }
    for children in children { for child in children { parents[child] += 1 } }
    let divides = nodes.indices.allSatisfy { node in
      let children = children[node]
      return children.isEmpty
        || children.reduce(0) { $0 + members[$1].count } == members[node].count
    }
    return divides && parents.dropFirst().allSatisfy { $0 == 1 }
  }

  /// The node that is a code alone.
  package func node(ofCode code: Int) -> Int { nodes.count - codeCount + code }

  /// The code that a node is; nothing for the total and groups.
  package func code(ofNode node: Int) -> Int? {
    let code = node - (nodes.count - codeCount)
    return code >= 0 ? code : nil
  }

  private static func check(
    _ codes: Set<String>, _ groups: Set<String>, _ parents: [String: Set<String>]
  ) throws(DimensionError) {
    if codes.contains(total) || parents[total] != nil { throw .reservedName }
    if let code = codes.intersection(groups).min() { throw .groupHoldsCounts(code) }
    guard !parents.isEmpty else { return }
    if let code = codes.filter({ parents[$0] == nil }).min() { throw .notInTree(code) }
  }

  private static func depths(
    of nodes: Set<String>, _ parents: [String: Set<String>]
  ) throws(DimensionError) -> [String: Int] {
    var depths = [total: 0]
    var open = nodes.subtracting([total])
    while !open.isEmpty {
      let ready = open.filter { node in
        (parents[node] ?? [total]).allSatisfy { depths[$0] != nil }
      }
      guard !ready.isEmpty else { throw .cycle(open.min() ?? "") }
      let found = ready.map { node in
        (node, 1 + ((parents[node] ?? [total]).compactMap { depths[$0] }.max() ?? 0))
      }
      depths.merge(found) { first, _ in first }
      open.subtract(ready)
    }
    return depths
  }
}

/// Why codes and their groups form no dimension.
package enum DimensionError: Error, Hashable {
  /// A code or a child is called as the total is.
  case reservedName
  /// A group of others has counts of its own.
  case groupHoldsCounts(String)
  case notInTree(String)
  /// A group stands below itself.
  case cycle(String)
}
