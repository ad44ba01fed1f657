/// What English words are in an address, the name of a school or a phrase for a relative.
struct EnglishLexicon: Sendable {
  struct Roles: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// What a number follows: room, building.
    static let numbered = Roles(rawValue: 1)
    static let street = Roles(rawValue: 2)
    static let village = Roles(rawValue: 4)
    static let school = Roles(rawValue: 8)
    /// A sort of school: primary, middle.
    static let sort = Roles(rawValue: 16)
    /// Grade and class.
    static let grade = Roles(rawValue: 32)
    static let relative = Roles(rawValue: 64)
    /// A word with a capital that begins a sentence and no name.
    static let opener = Roles(rawValue: 128)
  }

  static let shared = EnglishLexicon()
  private static let longest = 12
  private static let bits: UInt64 = 5
  private static let lists: [(Roles, String)] = [
    (.numbered, "room building unit floor block apartment apt flat group"),
    (.street, "road street avenue lane alley boulevard rd"), (.village, "village township hamlet"),
    (.school, "school kindergarten"),
    (.sort, "primary middle high secondary elementary vocational boarding central junior senior"),
    (.grade, "grade class"),
    (
      .relative,
      """
      mother father sister brother daughter son wife husband aunt uncle cousin niece nephew
      grandmother grandfather grandson stepmother stepfather mum mom dad
      """
    ),
    (
      .opener,
      """
      the this that each every in at on to from a an and of her his their our my no is was near by
      for with lives
      """
    ),
  ]
  private var table = WordTable(capacity: 128)

  private init() {
    for (role, list) in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        table.insert(Self.key(word.unicodeScalars.lazy.map(\.value)), role.rawValue)
      }
    }
  }

  /// What the word in a range of letters may be.
  static func roles(of range: Range<Int>, in scalars: View<UInt32>) -> Roles {
    guard range.count <= longest else { return [] }
    return Roles(rawValue: shared.table.view.value(key(scalars[range])))
  }

  private static func key(_ letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 << bits | UInt64($1 & 0x1F) }
  }
}
