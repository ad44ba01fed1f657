/// A set of kinds of milestones, one bit each.
struct KindSet: Sendable {
  private var bits: UInt128 = 0

  mutating func insert(_ ordinal: Int) { bits |= 1 << UInt128(ordinal) }

  func isDisjoint(with other: KindSet) -> Bool { bits & other.bits == 0 }
}
