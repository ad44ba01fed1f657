/// Makes two worlds for every sensitive cell of a nested pattern: one in which it counts as many as the
/// threshold, and one in which nobody of its family is in it; both give the same file.
struct NestedWitnesses {
  /// Where an inner cell stands.
  private struct Owner {
    let family: Int
    let place: Int
  }

  /// The part of a hidden cell in its family.
  private struct Roles {
    /// The hidden cell that makes up for the others; nothing where all are small.
    var companion: Int?
    /// How far it may fall.
    var floor = 0
    /// Whether the last cell above the threshold is hidden too and falls with the others.
    var hasSecond = false
  }

  private let table: CountTable
  private let pattern: NestedPattern
  private var owners: [Owner?]
  private var roles: [Roles] = []
  /// By family and place: the inner cells, and those of the family that hold somebody.
  private var leaves: [[Int: [Int]]] = []
  private var held: [[Int]] = []

  init(_ table: CountTable, _ pattern: NestedPattern) {
    self.table = table
    self.pattern = pattern
    owners = Array(repeating: nil, count: table.inner.count)
    for (index, family) in pattern.families.enumerated() {
      var (places, held) = ([Int: [Int]](), [Int]())
      for place in family.hidden {
        let members = pattern.members(of: family.cells[place])
        places[place] = members
        for inner in members { owners[inner] = Owner(family: index, place: place) }
        held += members.filter { pattern.excess(ofInner: $0) > 0 }
      }
      leaves.append(places)
      self.held.append(held)
      roles.append(NestedWitnesses.roles(in: family, pattern))
    }
  }

  private static func roles(in family: NestedPattern.Family, _ pattern: NestedPattern) -> Roles {
    let large = family.hidden.filter {
      pattern.excess[family.cells[$0]] >= pattern.rule.leastShown
    }
    guard let companion = large.first, !family.isTotal else { return Roles() }
    let isWhole = family.hidden.count == family.cells.count
    return Roles(
      companion: companion, floor: isWhole ? 0 : pattern.rule.leastShown,
      hasSecond: large.count > 1)
  }

  /// A family in which worlds differ for a cell, and an inner cell of both.
  private func start(of cell: Int) -> (owner: Owner, inner: Int)? {
    for inner in table.shape.members(of: cell) {
      if let owner = owners[inner] { return (owner, inner) }
    }
    return nil
  }

  /// Both worlds of a sensitive cell.
  func worlds(of cell: Int) -> [CountWorld] {
    guard let (owner, inner) = start(of: cell) else { return [] }
    return [raised(inner, owner), emptied(cell, owner.family)]
  }

  /// As many as the threshold in an inner cell, taken from what is nearest.
  private func raised(_ inner: Int, _ owner: Owner) -> CountWorld {
    let (family, role) = (owner.family, roles[owner.family])
    var changes: [Int: Int] = [:]
    var need = pattern.rule.threshold - pattern.excess(ofInner: inner)
    changes[inner] = need
    func take(_ donors: [Int], atMost most: Int) {
      var left = most
      for donor in donors where donor != inner && need > 0 && left > 0 {
        let taken = min(pattern.excess(ofInner: donor) + (changes[donor] ?? 0), need, left)
        guard taken > 0 else { continue }
        changes[donor, default: 0] -= taken
        need -= taken
        left -= taken
      }
    }
    if role.hasSecond, role.companion != owner.place, let companion = role.companion {
      for donor in held[family] where donor != inner && owners[donor]?.place != companion {
        changes[donor] = -pattern.excess(ofInner: donor)
        need -= pattern.excess(ofInner: donor)
      }
      let others = leaves[family][companion] ?? []
      if need < 0, let receiver = others.first { changes[receiver, default: 0] -= need }
      take(others, atMost: Int.max)
      return CountWorld(changes: changes)
    }
    take(leaves[family][owner.place] ?? [], atMost: Int.max)
    guard owner.place != role.companion else { return CountWorld(changes: changes) }
    if let companion = role.companion {
      let spare = pattern.excess[pattern.families[family].cells[companion]] - role.floor
      take(leaves[family][companion] ?? [], atMost: spare)
    }
    take(
      held[family].filter { owners[$0]?.place != role.companion }, atMost: Int.max)
    return CountWorld(changes: changes)
  }

  /// Nobody of the family in a cell: they are in the cell that makes up for it instead.
  private func emptied(_ cell: Int, _ family: Int) -> CountWorld {
    let members = table.shape.members(of: cell)
    var changes: [Int: Int] = [:]
    for inner in members where owners[inner]?.family == family {
      changes[inner] = -pattern.excess(ofInner: inner)
    }
    let moved = changes.values.reduce(0, -)
    guard moved > 0, !pattern.families[family].isTotal else { return CountWorld(changes: changes) }
    let places = roles[family].companion.map { [$0] } ?? pattern.families[family].hidden
    for place in places {
      if let receiver = leaves[family][place]?.first(where: { changes[$0] == nil }) {
        changes[receiver] = moved
        break
      }
    }
    return CountWorld(changes: changes)
  }

  /// Whether a world gives the same file: the same sums, and the same hidden again in each family.
  func givesSameFile(_ world: CountWorld) -> Bool {
    var moved: [Int: [Int: Int]] = [:]
    for (inner, change) in world.changes {
      guard let owner = owners[inner], pattern.excess(ofInner: inner) + change >= 0 else {
        return false
      }
      moved[owner.family, default: [:]][owner.place, default: 0] += change
    }
    return moved.allSatisfy { index, places in
      let family = pattern.families[index]
      if family.isTotal { return pattern.excess[0] + (places[0] ?? 0) < pattern.rule.leastShown }
      var counts = family.cells.map { pattern.excess[$0] }
      for (place, change) in places { counts[place] += change }
      return places.values.reduce(0, +) == 0 && pattern.rule.hidden(among: counts) == family.hidden
    }
  }
}
