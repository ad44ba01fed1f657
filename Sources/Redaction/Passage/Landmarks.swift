/// Where characters stand that a finder starts from, so that no finder reads a whole text.
struct Landmarks {
  /// What a character may be the start or the end of.
  struct Marks: OptionSet, BitwiseCopyable {
    let rawValue: UInt16

    /// 月 of a date.
    static let month = Marks(rawValue: 1 << 0)
    /// The signs between year, month and day.
    static let dateSign = Marks(rawValue: 1 << 1)
    static let at = Marks(rawValue: 1 << 2)
    /// The colon of a scheme.
    static let colon = Marks(rawValue: 1 << 3)
    /// The first character of a word that ends a part of an address.
    static let placeUnit = Marks(rawValue: 1 << 4)
    /// The second or third character of a word for a school.
    static let school = Marks(rawValue: 1 << 5)
    /// The last character of a word for an institution.
    static let institution = Marks(rawValue: 1 << 6)
    static let middleDot = Marks(rawValue: 1 << 7)
    /// A decimal point.
    static let point = Marks(rawValue: 1 << 8)
    /// ° and 度.
    static let degree = Marks(rawValue: 1 << 9)
    /// A sign that hides a character.
    static let veil = Marks(rawValue: 1 << 10)
    /// A digit as it is read out.
    static let spoken = Marks(rawValue: 1 << 11)
    /// The last character of what names of diseases end in.
    static let disease = Marks(rawValue: 1 << 12)
    /// 点 and 时 of a time of day.
    static let clock = Marks(rawValue: 1 << 13)
    /// 班 of a class at school.
    static let schoolClass = Marks(rawValue: 1 << 14)
    /// 姓 before a surname on a form.
    static let surname = Marks(rawValue: 1 << 15)
  }

  fileprivate let places: View<Int32>
  fileprivate let marks: View<Marks>
  /// The Latin words, in order.
  let words: View<Stretch>

  /// Calls `body` with every place of any of some marks, in order.
  @inline(__always)
  func forEach(_ wanted: Marks, _ body: (Int) -> Void) {
    for index in 0..<places.count where !marks[index].isDisjoint(with: wanted) {
      body(Int(places[index]))
    }
  }
}

/// Reads the landmarks of a folded text.
struct LandmarkReading: ~Copyable {
  private static let table: [Landmarks.Marks] = {
    var table: [Landmarks.Marks] = Array(repeating: [], count: 0x10000)
    let sets: [(Landmarks.Marks, String)] = [
      (.month, "月"), (.dateSign, "-/."), (.at, "@"), (.colon, ":"), (.placeUnit, PlaceUnit.starts),
      (.school, SchoolFinder.marks), (.institution, InstitutionFinder.ends), (.middleDot, "·"),
      (.point, "."), (.degree, "°度"), (.veil, VeiledNumberFinder.signs),
      (.spoken, SpokenNumberFinder.signs), (.disease, DiagnosisFinder.ends),
      (.clock, ClockFinder.marks), (.schoolClass, "班"), (.surname, "姓"),
    ]
    for (mark, characters) in sets {
      for scalar in characters.unicodeScalars { table[Int(scalar.value)].insert(mark) }
    }
    return table
  }()

  private var places = Room<Int32>()
  private var marks = Room<Landmarks.Marks>()
  private var words = Room<Stretch>()

  init(_ scalars: View<UInt32>) {
    let table = View(of: Self.table)
    var wordStart = -1
    for index in 0..<scalars.count {
      let scalar = scalars[index]
      if CharacterClass.isLatin(scalar) {
        if wordStart < 0 { wordStart = index }
        continue
      }
      if wordStart >= 0 {
        words.append(Stretch(wordStart..<index))
        wordStart = -1
      }
      guard scalar < 0x10000 else { continue }
      let found = table[Int(scalar)]
      if found.isEmpty { continue }
      places.append(Int32(truncatingIfNeeded: index))
      marks.append(found)
    }
    if wordStart >= 0 { words.append(Stretch(wordStart..<scalars.count)) }
  }

  /// Lends the landmarks.
  func read<Result>(_ body: (Landmarks) -> Result) -> Result {
    body(Landmarks(places: places.view, marks: marks.view, words: words.view))
  }
}
