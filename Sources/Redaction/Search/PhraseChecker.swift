/// Checks, where the squeezed form of phrases was found, which of them stand there (see `PhraseSearch`).
struct PhraseChecker {
  let firsts: View<Int32>
  let members: View<Int32>
  let checks: View<Phrase.Checks>
  let gaps: View<UInt64>
  let written: View<UInt32>
  let starts: View<Int32>
  let scalars: View<UInt32>
  let places: View<Int32>

  /// The places in `members` of the phrases of a squeezed form.
  @inline(__always)
  func members(of form: Int) -> Range<Int> { Int(firsts[form])..<Int(firsts[form + 1]) }

  @inline(__always)
  func phrase(_ member: Int) -> Int { Int(members[member]) }

  func holds(
    _ phrase: Int, _ range: Range<Int>, _ found: Range<Int>
  ) -> Bool {
    let checks = checks[phrase]
    if checks.contains(.standsAlone) {
      if isJoined(range) { return false }
      if checks.contains(.isNumber), range.count != found.count { return false }
    }
    if checks.contains(.bordersLatin), splitsWord(range) || splitsPart(phrase, found) {
      return false
    }
    return checks.contains(.isNumber) || agrees(phrase, found)
  }

  private func isJoined(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.joins(scalars[first - 1], scalars[first]) { return true }
    return last + 1 < scalars.count && CharacterClass.joins(scalars[last], scalars[last + 1])
  }

  private func splitsWord(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.isLatin(scalars[first]), CharacterClass.isLatin(scalars[first - 1])
    {
      return true
    }
    return last + 1 < scalars.count && CharacterClass.isLatin(scalars[last])
      && CharacterClass.isLatin(scalars[last + 1])
  }

  /// Whether something stands within a part of the phrase, and not between all its letters.
  private func splitsPart(_ phrase: Int, _ found: Range<Int>) -> Bool {
    let gaps = gaps[phrase]
    guard gaps != .max else { return false }
    var isSplit = false
    var isSpaced = true
    for offset in 0..<found.count - 1 {
      let place = found.lowerBound + offset
      if places[place] + 1 == places[place + 1] {
        isSpaced = false
      } else if gaps >> UInt64(offset) & 1 == 0 {
        isSplit = true
      }
    }
    return isSplit && !isSpaced
  }

  /// Whether what is no plain digit or letter in the phrase stands there as written.
  private func agrees(_ phrase: Int, _ found: Range<Int>) -> Bool {
    let first = Int(starts[phrase])
    for offset in 0..<Int(starts[phrase + 1]) - first {
      let wanted = written[first + offset]
      let scalar = scalars[Int(places[found.lowerBound + offset])]
      guard scalar == wanted || CharacterClass.isAlphanumeric(wanted) else { return false }
    }
    return true
  }
}
