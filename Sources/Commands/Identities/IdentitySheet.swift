import Domain

/// Who a person is, as it is being written down.
struct IdentitySheet {
  private var values: [Identity.Kind: [String]] = [:]

  init(_ identity: Identity?) {
    for line in identity?.lines ?? [] { values[line.kind, default: []].append(line.value) }
  }

  var isEmpty: Bool { spots.isEmpty }
  var identity: Identity { Identity(lines: spots.map { Identity.Line($0, in: self) }) }

  /// The places of all values, in the order of their kinds.
  var spots: [Spot] {
    Identity.Kind.allCases.flatMap { kind in
      (values[kind] ?? []).indices.map { Spot(kind: kind, index: $0) }
    }
  }

  func count(of kind: Identity.Kind) -> Int { values[kind]?.count ?? 0 }

  subscript(spot: Spot) -> String? {
    let all = values[spot.kind] ?? []
    return all.indices.contains(spot.index) ? all[spot.index] : nil
  }

  /// Puts a value in a place, or behind the others of its kind; nothing takes what is there away.
  mutating func set(_ value: String?, at spot: Spot) {
    var all = values[spot.kind] ?? []
    if all.indices.contains(spot.index) {
      all.replaceSubrange(spot.index...spot.index, with: value.map { [$0] } ?? [])
    } else if let value {
      all.append(value)
    }
    values[spot.kind] = all
  }

  /// Where a value stands, or is to stand.
  struct Spot {
    let kind: Identity.Kind
    let index: Int
  }
}

extension Identity.Line {
  fileprivate init(_ spot: IdentitySheet.Spot, in sheet: IdentitySheet) {
    self.init(kind: spot.kind, value: sheet[spot] ?? "")
  }
}
