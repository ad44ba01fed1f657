/// What an attacker can compute of linked counts.
///
/// Single equations first; then, for every group of unknowns that equations join, linear programs
/// and branch and bound, as far as they stay small. A group too large for that is taken apart into
/// its tables, whose bounds are then outer ones.
package struct LinkedAttack: Sendable {
  private var bounds: LinkedBounds
  private var components: [CountComponent] = []
  /// By number, the group it is an unknown of.
  private var places: [Int: Int] = [:]
  /// Numbers of groups that were taken apart.
  private var outer: Set<Int> = []

  /// The most numbers that a linear program may hold.
  private let largest: Int

  /// Draws all that follows from a system.
  ///
  /// - Parameters:
  ///   - system: the numbers and their equations.
  ///   - largest: the most numbers that a linear program may hold; larger groups are taken apart.
  /// - Throws: `CountError.contradiction` where no counts fit.
  package init(
    _ system: LinkedSystem, largest: Int = CountComponent.mostNumbers
  ) throws(CountError) {
    self.largest = largest
    bounds = try LinkedBounds(system)
    var groups = LinkedAttack.groups(system.sums, system.parts, bounds, of: system.count)
    for group in groups where group.size > largest {
      outer.formUnion(group.unknowns)
      try takeApart(group)
    }
    if !outer.isEmpty {
      groups = LinkedAttack.groups(system.sums, system.parts, bounds, of: system.count)
    }
    for group in groups where group.size <= largest && outer.isDisjoint(with: group.unknowns) {
      for number in group.unknowns { places[number] = components.count }
      components.append(component(group))
    }
    if components.contains(where: \.isImpossible) { throw .contradiction }
  }

  /// What a number can be.
  package mutating func bound(of number: Int) -> CountBound {
    if let place = places[number] { return components[place].bound(of: [number]) }
    var bound = CountBound(lower: bounds.lower[number], upper: bounds.upper[number])
    if outer.contains(number), bound.lower != bound.upper {
      (bound.isLowerExact, bound.isUpperExact) = (false, false)
    }
    return bound
  }

  private func component(_ group: LinkedGroup) -> CountComponent {
    CountComponent(
      group.unknowns, rows: group.sums, least: { bounds.lower[$0] }, most: { bounds.upper[$0] })
  }

  /// Bounds the numbers of a large group table by table, each time with what the others gave.
  private mutating func takeApart(_ group: LinkedGroup) throws(CountError) {
    let parts = Set(group.parts).subtracting([SeenSeries.sharedPart]).sorted()
    for part in parts {
      let chosen = group.parts.indices.filter {
        group.parts[$0] == part || group.parts[$0] == SeenSeries.sharedPart
      }
      let own = Set(
        group.parts.indices.filter { group.parts[$0] == part }
          .flatMap { group.sums[$0].terms.map(\.unknown) })
      for smaller in LinkedAttack.groups(
        chosen.map { group.sums[$0] }, chosen.map { group.parts[$0] }, bounds,
        of: bounds.lower.count)
      where smaller.size <= largest {
        var component = component(smaller)
        for number in smaller.unknowns where own.contains(number) {
          try bounds.narrow(number, to: component.bound(of: [number]))
        }
      }
    }
  }
}
