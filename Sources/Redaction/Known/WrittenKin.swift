/// Takes a line about a relative apart: relation, name and phone, in whatever way they were written.
enum WrittenKin {
  /// Who somebody is to the person, besides what `KinWords` knows.
  private static let relations = Set(
    WrittenValues.words(
      "其他亲属 亲属 亲戚 家属 监护人 联系人 邻居 朋友 同学 同事 老师 房东 老板 村干部 村支书 村主任 养父母 祖父母 外祖父母 父母"))
  private static let english = Set(
    """
    mother father parent parents brother sister uncle aunt son daughter wife husband grandmother grandfather
    guardian cousin friend neighbour neighbor relative niece nephew contact
    """.split(whereSeparator: \.isWhitespace).map { String($0).scalarValues })
  /// One character for a relative before a name: 母李试芳.
  private static let soles = ScalarSet("父母兄弟姐妹夫妻子女")
  /// What a longer word for a relative ends in: 外甥女婿.
  private static let ends = ScalarSet("父母兄弟姐妹夫妻子女婿媳孙爷奶婆公舅叔姑姨伯嫂侄甥亲娘爹妈爸人友")
  private static let nameLengths = 2...4
  /// What a surname costs at most that many people bear.
  private static let commonSurname = 7

  /// The names and numbers; none where there is a relation alone.
  static func values(_ scalars: [UInt32]) -> [KnownValue] {
    var numbers: [[UInt32]] = []
    var names: [[UInt32]] = []
    for part in scalars.split(whereSeparator: WrittenValues.isSign) {
      var latin: [[UInt32]] = []
      for token in part.split(whereSeparator: WrittenValues.isSpace).map(Array.init) {
        if token.contains(where: isDigit) {
          numbers.append(token)
        } else if token.allSatisfy({ $0 < 0x80 }) {
          if !english.contains(FoldedText(WrittenValues.text(token)).scalars) {
            latin.append(token)
          }
        } else {
          names.append(token)
        }
      }
      if !latin.isEmpty { names.append(Array(latin.joined(separator: [SignTable.space]))) }
    }
    let told = withoutRelations(names)
    let written = numbers.map(WrittenValues.text).joined(separator: " ")
    let phones =
      numbers.count > 1
      ? WrittenNumbers.values(written, .phone)
      : numbers.map { _ in KnownValue(kind: .phone, text: written) }
    // A single character is found nowhere; it is said so where it is all there is.
    let searchable = told.filter { $0.count > 1 }
    let kept = searchable.isEmpty && phones.isEmpty ? told : searchable
    return kept.map { KnownValue(kind: .kin, text: WrittenValues.text($0)) } + phones
  }

  /// The names among words of a line: what says whose relative is meant is taken off.
  private static func withoutRelations(_ tokens: [[UInt32]]) -> [[UInt32]] {
    tokens.indices.flatMap { place -> [[UInt32]] in
      let token = tokens[place]
      if relations.contains(token) { return [] }
      let rest = Array(token.dropFirst(KinWords.prefixLength(of: token)))
      if rest.count < token.count { return rest.isEmpty ? [] : [rest] }
      if soles.contains(token[0]), nameLengths.contains(rest.count - 1), isSurname(rest[1]) {
        return [token, Array(rest.dropFirst())]
      }
      let isRelation =
        place == 0 && tokens.count > 1 && ends.contains(token[token.count - 1])
        && !isSurname(token[0])
      return isRelation ? [] : [token]
    }
  }

  /// Names that stand beside one another with a space between: 周试兰 周试梅.
  static func apart(_ name: [UInt32]) -> [[UInt32]] {
    let parts = name.split(whereSeparator: WrittenValues.isSpace).map(Array.init)
    let areNames = parts.allSatisfy { nameLengths.contains($0.count) && isSurname($0[0]) }
    return parts.count > 1 && areNames ? parts : []
  }

  private static func isSurname(_ scalar: UInt32) -> Bool {
    Surnames.costs[scalar].map { $0 <= commonSurname } ?? false
  }

  /// Whether it is a digit, full-width ones among them; Chinese numerals stand in names.
  private static func isDigit(_ scalar: UInt32) -> Bool {
    CharacterClass.isDigit(scalar) || (0xFF10...0xFF19).contains(scalar)
  }
}
