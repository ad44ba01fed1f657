/// Pinyin with the number of its tone after each syllable, as in Wang2 Xiu4ying1, read without the numbers.
enum ToneDigits {
  private static let longestSyllable = 6
  private static let tones: ClosedRange<UInt32> = 0x31...0x35
  private static let gaps = ScalarSet(" -'_.·")

  /// Lends every stretch of two and more such syllables as it is searched, with the place in the text of each
  /// of its letters.
  static func read(
    _ text: FoldedView, _ body: (FoldedView, SqueezedView, _ places: View<Int32>) -> Void
  ) {
    var end = 0
    for place in 1..<max(1, text.count) where place >= end && isTone(place, text) {
      var run = Room<UInt32>()
      var places = Room<Int32>()
      var start = place
      while start > end, CharacterClass.isLatin(text.scalars[start - 1]) { start -= 1 }
      var syllables = 0
      while let tone = tone(after: start, text) {
        for letter in start..<tone {
          run.append(text.scalars[letter])
          places.append(Int32(truncatingIfNeeded: letter))
        }
        syllables += 1
        end = tone + 1
        start = end
        if end < text.count, gaps.contains(text.scalars[end]) {
          run.append(text.scalars[end])
          places.append(Int32(truncatingIfNeeded: end))
          start = end + 1
        }
      }
      end = max(end, place + 1)
      guard syllables > 1 else { continue }
      let view = FoldedView(
        scalars: run.view, starts: places.view, ends: places.view, capitals: places.view)
      Squeezing(run.view).read { body(view, $0, places.view) }
    }
  }

  /// Where the number of a tone stands after the letters from a place on.
  private static func tone(after start: Int, _ text: FoldedView) -> Int? {
    var place = start
    while place < text.count, place - start <= longestSyllable,
      CharacterClass.isLatin(text.scalars[place])
    {
      place += 1
    }
    return place > start && place - start <= longestSyllable && isTone(place, text) ? place : nil
  }

  @inline(__always)
  private static func isTone(_ place: Int, _ text: FoldedView) -> Bool {
    guard place < text.count, tones.contains(text.scalars[place]),
      CharacterClass.isLatin(text.scalars[place - 1])
    else { return false }
    return place + 1 == text.count || !CharacterClass.isDigit(text.scalars[place + 1])
  }
}
