/// What stands right after a cue word where its number is expected: letters, then digits.
///
/// O, l and I count as digits after the first digit, and so do Chinese numerals where all digits are such.
struct CuedToken {
  let range: Range<Int>
  /// How many letters it begins with.
  let letters: Int
  /// How many of them right before the digits look like digits: the I of EI2345678.
  let lookalikes: Int
  let digits: Int
  /// Whether letters stand among the digits, the X of an identity number left out.
  let isMixed: Bool

  private static let fillers = ScalarSet(" :\n=是为号码编序#.(（-名账户帐填写群'\"“”")
  private static let fillerLimit = 10
  private static let words = ["number", "num", "no", "nr", "id", "is"].map {
    FoldedText($0).scalars
  }
  private static let lookalike = ScalarSet("oil")
  private static let units = ScalarSet("元圆块万亿年月日人件户次张个本天岁%")
  private static let limit = 40
  /// The most digits of a group that another may follow, as in 6222 0240.
  private static let groupLimit = 4
  private static let idLength = 14

  /// Reads what follows a cue word.
  ///
  /// - Parameters:
  ///   - cue: The range of the word.
  ///   - gap: How many characters, such as the name of a country, may stand between.
  ///   - passage: The text.
  init?(after cue: Range<Int>, gap: Int = 0, in passage: Passage) {
    var start = Self.start(from: cue.upperBound, in: passage)
    let direct = start
    while start - direct < gap, !Self.isPart(passage.scalar(start)), passage.scalar(start) > 0x20 {
      start += 1
    }
    if start > direct { start = Self.start(from: start, in: passage) }
    var place = start
    while CharacterClass.isLatin(passage.scalar(place)), place - start < Self.limit { place += 1 }
    letters = place - start
    if letters > 0, Self.isGap(passage.scalar(place)) { place += 1 }
    var like = 0
    while like < letters, Self.lookalike.contains(passage.scalar(start + letters - 1 - like)) {
      like += 1
    }
    lookalikes = like
    guard let read = Self.digits(from: place, in: passage) else { return nil }
    digits = read.count
    isMixed = read.isMixed
    range = start..<read.end
    if letters == 0 {
      guard !Self.units.contains(passage.scalar(range.upperBound)), !read.isDate else {
        return nil
      }
    }
  }

  private static func isPart(_ scalar: UInt32) -> Bool {
    CharacterClass.isAlphanumeric(scalar)
  }

  /// Skips signs, 号码 and "no." before a number.
  private static func start(from end: Int, in passage: Passage) -> Int {
    var place = end
    while place - end < fillerLimit {
      if fillers.contains(passage.scalar(place)) {
        place += 1
      } else if let word = words.first(where: { stands($0, at: place, in: passage) }) {
        place += word.count
      } else {
        break
      }
    }
    return place
  }

  private static func stands(_ word: [UInt32], at place: Int, in passage: Passage) -> Bool {
    word.indices.allSatisfy { passage.scalar(place + $0) == word[$0] }
      && !CharacterClass.isAlphanumeric(passage.scalar(place + word.count))
  }

  private struct Reading {
    var count = 0
    var end: Int
    var isMixed = false
    /// Whether it begins as 2025-11 or 2025.1 does.
    var isDate = false
  }

  private static func digits(from start: Int, in passage: Passage) -> Reading? {
    let isHan = !CharacterClass.isDigit(passage.scalar(start))
    var reading = Reading(end: start)
    var group = 0
    var place = start
    while place - start < limit {
      let scalar = passage.scalar(place)
      if isDigit(scalar, isHan) || place > start && lookalike.contains(scalar)
        || scalar == CharacterClass.x && reading.count >= idLength
      {
        reading.count += 1
        group += 1
      } else if CharacterClass.isLatin(scalar) && reading.count > 0 {
        reading.isMixed = true
      } else if isGap(scalar), isDigit(passage.scalar(place + 1), isHan), group > 0,
        group <= groupLimit
      {
        if place - start == groupLimit, reading.count == groupLimit, isYear(start, passage),
          scalar != SignTable.space
        {
          reading.isDate = true
        }
        group = 0
      } else {
        break
      }
      place += 1
    }
    reading.end = place
    return reading.count > 0 ? reading : nil
  }

  private static func isDigit(_ scalar: UInt32, _ isHan: Bool) -> Bool {
    isHan
      ? CharacterClass.isHan(scalar) && DigitTable.value(of: scalar) != DigitTable.none
      : CharacterClass.isDigit(scalar)
  }

  private static func isGap(_ scalar: UInt32) -> Bool {
    scalar == SignTable.space || scalar == SignTable.dash || scalar == SignTable.dot
      || scalar == SignTable.middleDot
  }

  /// Whether four digits that start with 19 or 20 stand at a place.
  private static func isYear(_ start: Int, _ passage: Passage) -> Bool {
    let (first, second) = (passage.scalar(start), passage.scalar(start + 1))
    return first == 0x31 && second == 0x39 || first == 0x32 && second == 0x30
  }
}
