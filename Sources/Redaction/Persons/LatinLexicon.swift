/// What short Latin words may be in a name.
struct LatinLexicon: Sendable {
  struct Roles: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// A Chinese surname in pinyin.
    static let surname = Roles(rawValue: 1)
    /// A Western given name.
    static let foreignGiven = Roles(rawValue: 2)
    /// A Vietnamese or Burmese surname.
    static let foreignSurname = Roles(rawValue: 4)
    /// An English word that looks like pinyin.
    static let english = Roles(rawValue: 8)
    static let syllable = Roles(rawValue: 16)
    /// Mr, Ms and the like.
    static let title = Roles(rawValue: 32)
    /// What somebody is called by what they do: Teacher, Auntie.
    static let role = Roles(rawValue: 64)
    /// A word that stands before a person or after one: visited, said.
    static let cue = Roles(rawValue: 128)
  }

  static let shared = LatinLexicon()
  fileprivate static let longestKey = 12
  fileprivate static let longestGiven = 18
  fileprivate static let longestSyllable = 6
  fileprivate static let syllableLimit = 3
  private var table = WordTable(capacity: 2_000)

  private init() {
    for (scalar, cost) in Surnames.costs where cost < 8 {
      for reading in Pinyin.readings(of: [scalar], limit: 3) { add(reading[0], .surname) }
    }
    for surname in Surnames.compound {
      for reading in Pinyin.readings(of: surname, limit: 2) { add(reading.joined(), .surname) }
    }
    for word in ForeignNames.given { add(word, .foreignGiven) }
    for word in ForeignNames.surnames { add(word, .foreignSurname) }
    for word in ForeignNames.english { add(word, .english) }
    for word in ForeignNames.titles { add(word, .title) }
    for word in ForeignNames.roles { add(word, .role) }
    for word in ForeignNames.cues { add(word, .cue) }
    for word in ForeignNames.institutions { add(word, .english) }
    for syllable in Pinyin.syllables { add(syllable, .syllable) }
  }

  private mutating func add(_ word: some StringProtocol, _ role: Roles) {
    let key = word.unicodeScalars.reduce(0 as UInt64) { $0 << 5 | UInt64($1.value & 0x1F) }
    if word.unicodeScalars.count <= Self.longestKey { table.insert(key, role.rawValue) }
  }

  /// The lexicon as loops read it.
  var view: LatinLexiconView { LatinLexiconView(table: table.view) }
}

/// The Latin lexicon as loops read it.
struct LatinLexiconView {
  fileprivate let table: WordView

  /// What the word in a range of letters may be.
  func roles(of range: Range<Int>, in scalars: View<UInt32>) -> LatinLexicon.Roles {
    guard range.count <= LatinLexicon.longestKey else { return [] }
    var key: UInt64 = 0
    for index in range { key = key << 5 | UInt64(scalars[index] & 0x1F) }
    return LatinLexicon.Roles(rawValue: table.value(key))
  }

  /// The least number of syllables letters split into, three at most; 0 if they do not.
  func syllableCount(of range: Range<Int>, in scalars: View<UInt32>) -> Int {
    guard range.count <= LatinLexicon.longestGiven else { return 0 }
    // Bit n is set if so many syllables end after n letters.
    var reached: UInt32 = 1
    for count in 1...LatinLexicon.syllableLimit {
      var next: UInt32 = 0
      for start in 0..<range.count where reached & 1 << UInt32(start) != 0 {
        var key: UInt64 = 0
        for length in 1...min(LatinLexicon.longestSyllable, range.count - start) {
          key = key << 5 | UInt64(scalars[range.lowerBound + start + length - 1] & 0x1F)
          if LatinLexicon.Roles(rawValue: table.value(key)).contains(.syllable) {
            next |= 1 << UInt32(start + length)
          }
        }
      }
      if next & 1 << UInt32(range.count) != 0 { return count }
      reached = next
    }
    return 0
  }
}
