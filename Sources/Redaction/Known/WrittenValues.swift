/// Takes a line about somebody apart, so that every value written on it is searched for.
///
/// People write 周试兰、周试梅 as one name, 母亲李试芳 as one relative and two numbers as one phone. What
/// cannot be searched for is left out where something else on the line can be.
enum WrittenValues {
  private static let signs = ScalarSet(",，、;；/／|｜()（）[]【】〔〕《》:：\"“”+＋\n\t")
  /// A comma stands within a name in Latin letters: Zhen, Shili.
  private static let commas = ScalarSet(",，")
  /// What is said before another name of the same person.
  private static let labels = words(
    "曾用名 身份证名 英文名 小名叫 小名 又名 原名 别名 乳名 奶名 外号 绰号 化名 网名 昵称 艺名 法名 藏名 彝名 汉名 本名 真名 姓名 现名 改名 人称 自称 也叫 又叫 叫"
  )
  /// What is said of a person beside the name.
  private static let remarks = Set(
    words("女 男 已故 去世 已婚 未婚 离异 再婚 化名 真名 本人 不详 未知 待查 同音 音译 文盲 聋哑 汉族 彝族 藏族 先生 女士"))

  /// The values, one each.
  static func read(_ text: String, _ kind: FindingKind) -> [KnownValue] {
    let scalars = text.unicodeScalars.map(\.value)
    let parts: [[UInt32]]
    switch kind {
    case .kin: return WrittenKin.values(scalars)
    case .phone, .bank, .qq, .id, .disability: return WrittenNumbers.values(text, kind)
    case .person: parts = names(scalars)
    case .address, .school, .institution: parts = places(scalars)
    case .passport, .plate, .wechat, .email, .url, .coordinates, .date, .dna, .other: parts = []
    }
    let values = parts.lazy.filter { $0 != scalars }
      .map { KnownValue(kind: kind, text: Self.text($0)) }.filter(\.isSearchable)
    return [KnownValue(kind: kind, text: text)] + values
  }

  /// The names on a line: 何试欣(小名兰兰) holds two.
  private static func names(_ scalars: [UInt32]) -> [[UInt32]] {
    let isChinese = scalars.contains(where: CharacterClass.isHan)
    let parts = scalars.split { isSign($0) && (isChinese || !commas.contains($0)) }
    return parts.map { unlabelled(trimmed($0)) }.filter {
      !remarks.contains($0) && !labels.contains($0)
    }
    .flatMap { [$0] + WrittenKin.apart($0) }
  }

  private static func unlabelled(_ name: [UInt32]) -> [UInt32] {
    let label = labels.first { name.count > $0.count && name.starts(with: $0) }
    return trimmed(name.dropFirst(label?.count ?? 0))
  }

  /// The places on a line that tell more than a division does.
  private static func places(_ scalars: [UInt32]) -> [[UInt32]] {
    let parts = scalars.split(whereSeparator: isSign)
    guard parts.count > 1 else { return [] }
    return parts.map(trimmed).filter { part in
      PlacePart.parts(of: FoldedText(text(part)).scalars).contains(where: \.tells)
    }
  }

  static func isSign(_ scalar: UInt32) -> Bool { signs.contains(scalar) }

  static func trimmed(_ part: ArraySlice<UInt32>) -> [UInt32] {
    var part = part.drop(while: isSpace)
    while let last = part.last, isSpace(last) { part.removeLast() }
    return Array(part)
  }

  static func isSpace(_ scalar: UInt32) -> Bool { scalar == SignTable.space || scalar == wideSpace }

  private static let wideSpace: UInt32 = 0x3000

  static func text(_ scalars: some Collection<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  static func words(_ list: String) -> [[UInt32]] {
    list.split(separator: " ").map(String.init).map(\.scalarValues)
  }
}
