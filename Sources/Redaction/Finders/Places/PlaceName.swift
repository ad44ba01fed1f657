/// Where the name before a word such as 村 or 小学 starts.
///
/// Nothing marks the start of a name in Chinese. It is taken to start after a word that leads to a
/// place (住在), after an ordinary word that ends there, or after at most so many characters.
enum PlaceName {
  private static let limit = 7
  private static let usual = 4
  /// Characters no name of a place holds.
  private static let stops = ScalarSet(
    "在住于到从至往向是为由和与及或的了回去来赴址返居该本我全各每某这那此其个几多条说把被将让给请对并也就都已即位属辖经过搬迁籍他她它们您你有没无")

  /// The start of the name that ends before a place, not before a floor; the place itself for none.
  static func start(before end: Int, floor: Int, in passage: Passage) -> Int {
    var first = end
    while first > floor, end - first < limit, isName(passage.scalar(first - 1)) { first -= 1 }
    guard end - first > 2 else { return first }
    let isBounded = first == floor || !isName(passage.scalar(first - 1))
    if isBounded, end - first <= usual, !hasLeadingWord(first, end, passage) { return first }
    return division(first, end, passage) ?? afterWords(from: first, to: end, passage)
  }

  /// The start of a name with the divisions and the town before it, as in 江安县青山镇中心小学.
  static func chainStart(before end: Int, floor: Int, in passage: Passage) -> Int {
    var first = end
    while first > floor, end - first < chainLimit, isName(passage.scalar(first - 1)) { first -= 1 }
    let unit = (first..<end).first { place in
      place > first && PlaceUnit.named(at: place, in: passage) != nil
    }
    guard let unit else { return start(before: end, floor: first, in: passage) }
    return start(before: unit, floor: first, in: passage)
  }

  private static let chainLimit = 20

  private static func isName(_ scalar: UInt32) -> Bool {
    CharacterClass.isHan(scalar) && !stops.contains(scalar)
  }

  /// Whether an ordinary word of two characters starts the stretch and leaves two for the name.
  private static func hasLeadingWord(_ first: Int, _ end: Int, _ passage: Passage) -> Bool {
    end - first >= 4 && passage.lexicon.contains(passage.scalars, first..<first + 2)
  }

  /// The start of a division's name right before the end, if the stretch ends in one.
  private static func division(_ first: Int, _ end: Int, _ passage: Passage) -> Int? {
    for length in [4, 3, 2] where end - length >= first {
      if DivisionIndex.shared.contains(passage.scalars, end - length..<end) { return end - length }
    }
    return nil
  }

  /// Skips ordinary words from the front as long as two characters stay.
  private static func afterWords(from first: Int, to end: Int, _ passage: Passage) -> Int {
    var start = first
    while end - start > 2 {
      var length = min(4, end - start - 2)
      while length > 1, !passage.lexicon.contains(passage.scalars, start..<start + length) {
        length -= 1
      }
      if length > 1 {
        start += length
      } else if end - start > usual {
        start += 1
      } else {
        break
      }
    }
    return start
  }
}

/// The names of divisions without the word for their level, as a set.
struct DivisionIndex: Sendable {
  static let shared = DivisionIndex()
  private let table = WordTable(DivisionWords.rows.flatMap(\.pieces).map { $0[...] })

  func contains(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    table.view.contains(scalars, range)
  }
}
