import Domain

extension EffectiveRange {
  /// Whether some day is in both.
  func meets(_ other: EffectiveRange) -> Bool {
    let part = meeting(other)
    guard let from = part.from, let through = part.through else { return true }
    return from <= through
  }

  /// The days that are in both.
  func meeting(_ other: EffectiveRange) -> EffectiveRange {
    EffectiveRange(
      from: [from, other.from].compactMap(\.self).max(),
      through: [through, other.through].compactMap(\.self).min())
  }

  /// What is left before and after another range.
  func removing(_ other: EffectiveRange) -> [EffectiveRange] {
    var parts: [EffectiveRange] = []
    if let first = other.from {
      parts.append(meeting(EffectiveRange(through: first.adding(days: -1))))
    }
    if let last = other.through {
      parts.append(meeting(EffectiveRange(from: last.adding(days: 1))))
    }
    return parts.filter { part in
      guard let from = part.from, let through = part.through else { return true }
      return from <= through
    }
  }
}
