/// An administrative division, by its GB/T 2260 code.
///
/// Names are not unique (市中区 exists twice); the code is the identity.
package struct Division: Sendable {
  package let code: AreaCode
  package let parent: AreaCode?
  package let level: Level
  package let label: Label
}

extension Division: Hashable {
  package static func == (one: Division, other: Division) -> Bool { one.code == other.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
