/// Unknowns that equations join, with what is known taken out of the equations.
struct LinkedGroup {
  var unknowns: [Int] = []
  var sums: [SignedSum] = []
  var parts: [LinkedSystem.Part] = []

  /// How many numbers a linear program over it holds.
  var size: Int { unknowns.count * sums.count }
}

extension LinkedAttack {
  /// The groups, in the order of their first unknowns.
  static func groups(
    _ sums: [SignedSum], _ parts: [LinkedSystem.Part], _ bounds: LinkedBounds, of count: Int
  ) -> [LinkedGroup] {
    var roots = UnionFind(count)
    var open: [(sum: SignedSum, part: LinkedSystem.Part)] = []
    var seen: Set<SignedSum> = []
    for (sum, part) in zip(sums, parts) {
      let rest = reduced(sum, bounds)
      guard let first = rest.terms.first, seen.insert(rest).inserted else { continue }
      for term in rest.terms.dropFirst() { roots.join(first.unknown, term.unknown) }
      open.append((rest, part))
    }
    var groups: [LinkedGroup] = []
    var places: [Int: Int] = [:]
    for number in Set(open.flatMap { $0.sum.terms.map(\.unknown) }).sorted() {
      let root = roots.root(of: number)
      let place = places[root] ?? groups.count
      if place == groups.count {
        places[root] = place
        groups.append(LinkedGroup())
      }
      groups[place].unknowns.append(number)
    }
    for (sum, part) in open {
      guard let place = places[roots.root(of: sum.terms[0].unknown)] else { continue }
      groups[place].sums.append(sum)
      groups[place].parts.append(part)
    }
    return groups
  }

  /// An equation over what is unknown, each number once.
  private static func reduced(_ sum: SignedSum, _ bounds: LinkedBounds) -> SignedSum {
    var rest = sum.sum
    var factors: [Int: Int] = [:]
    for term in sum.terms {
      if let value = bounds.value(of: term.unknown) {
        rest -= term.factor * value
      } else {
        factors[term.unknown, default: 0] += term.factor
      }
    }
    let terms = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return SignedSum(
      terms: terms.map { Simplex.Term(unknown: $0.key, factor: $0.value) }, sum: rest)
  }
}

/// Sets that are joined two at a time.
struct UnionFind {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  mutating func root(of member: Int) -> Int {
    var current = member
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }
}
