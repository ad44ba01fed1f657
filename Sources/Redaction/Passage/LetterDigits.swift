/// Letters typed for digits: O for 0, l and I for 1, where nothing but such letters and digits stands.
struct LetterDigits {
  private static let limit = 24
  private static let shortest = 3
  private static let o: UInt32 = 0x6F
  private static let l: UInt32 = 0x6C
  private static let i: UInt32 = 0x69

  /// Where the word read last ends, and whether it is a number.
  private var end = 0
  private var isNumber = false

  /// The digit a letter stands for, if its word is a number but for such letters.
  @inline(__always)
  mutating func digit(_ scalar: UInt32, at place: Int, _ scalars: View<UInt32>) -> UInt8? {
    guard scalar == Self.o || scalar == Self.l || scalar == Self.i else { return nil }
    if place >= end { read(around: place, scalars) }
    return isNumber ? scalar == Self.o ? 0 : 1 : nil
  }

  private mutating func read(around place: Int, _ scalars: View<UInt32>) {
    var start = place
    while start > 0, place - start < Self.limit, CharacterClass.isAlphanumeric(scalars[start - 1]) {
      start -= 1
    }
    end = place + 1
    while end < scalars.count, end - place < Self.limit,
      CharacterClass.isAlphanumeric(scalars[end])
    {
      end += 1
    }
    let word = scalars[start..<end]
    isNumber =
      word.count >= Self.shortest && word.contains(where: CharacterClass.isDigit)
      && word.allSatisfy {
        CharacterClass.isDigit($0) || $0 == Self.o || $0 == Self.l || $0 == Self.i
      }
  }
}
