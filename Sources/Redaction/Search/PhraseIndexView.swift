/// An index of phrases as a search reads it (see `PhraseIndex`).
struct PhraseIndexView {
  let scalars: View<UInt32>
  let starts: View<Int32>
  let shorter: View<Int32>
  let identifiers: View<Int32>
  let starting: ScalarFilterView
  let pairs: ScalarFilterView
  let triples: ScalarFilterView
  let heads: HeadView
  let startsWords: Bool

  /// Reports every match, in order of its start.
  ///
  /// - Parameters:
  ///   - text: The text to search.
  ///   - report: Called with the phrase's identifier and its range of squeezed scalars.
  func search(_ text: SqueezedView, report: (_ phrase: Int, _ range: Range<Int>) -> Void) {
    let scalars = text.scalars
    guard identifiers.count > 0, scalars.count > 1 else { return }
    var scalar = scalars[0]
    for start in 0..<scalars.count - 1 {
      let next = scalars[start + 1]
      if starting.mayHold(scalar, next), !(startsWords && isInWord(start, text)) {
        follow(from: start, in: scalars, report)
      }
      scalar = next
    }
  }

  @inline(__always)
  private func isInWord(_ start: Int, _ text: SqueezedView) -> Bool {
    start > 0 && CharacterClass.isLatin(text.scalars[start])
      && CharacterClass.isLatin(text.scalars[start - 1])
      && text.places[start - 1] + 1 == text.places[start]
  }

  private func follow(
    from start: Int, in text: View<UInt32>, _ report: (Int, Range<Int>) -> Void
  ) {
    let (first, second) = (text[start], text[start + 1])
    let isPair = pairs.mayHold(first, second)
    let isLonger = start + 2 < text.count && triples.mayHold(first, second, text[start + 2])
    guard isPair || isLonger else { return }
    var state = HeadTable.mixed(HeadTable.mixed(0, first), second)
    if isPair { match(headOf: state, 2, from: start, in: text, report) }
    guard isLonger else { return }
    for length in 3...HeadTable.length where start + length <= text.count {
      state = HeadTable.mixed(state, text[start + length - 1])
      match(headOf: state, length, from: start, in: text, report)
    }
  }

  @inline(__always)
  private func match(
    headOf state: UInt64, _ length: Int, from start: Int, in text: View<UInt32>,
    _ report: (Int, Range<Int>) -> Void
  ) {
    let range = heads.range(of: HeadTable.key(state, length: length))
    if !range.isEmpty { match(range, from: start, in: text, report) }
  }

  private func match(
    _ range: Range<Int>, from start: Int, in text: View<UInt32>,
    _ report: (Int, Range<Int>) -> Void
  ) {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isAfter(middle, text, start) { high = middle } else { low = middle + 1 }
    }
    var place = low - 1
    while place >= range.lowerBound {
      let length = Int(starts[place + 1] - starts[place])
      if stands(place, text, start) {
        report(Int(identifiers[place]), start..<start + length)
      }
      place = Int(shorter[place])
    }
  }

  /// Whether a phrase sorts after the text from a place on.
  private func isAfter(_ place: Int, _ text: View<UInt32>, _ start: Int) -> Bool {
    let first = Int(starts[place])
    for index in first..<Int(starts[place + 1]) {
      let position = start + index - first
      guard position < text.count else { return true }
      if scalars[index] != text[position] { return scalars[index] > text[position] }
    }
    return false
  }

  private func stands(_ place: Int, _ text: View<UInt32>, _ start: Int) -> Bool {
    let first = Int(starts[place])
    let count = Int(starts[place + 1]) - first
    guard start + count <= text.count else { return false }
    return (0..<count).allSatisfy { scalars[first + $0] == text[start + $0] }
  }
}
