/// What a character may be in a name, one small number for each of the Basic Multilingual Plane.
///
/// Bits 0–3: cost as a given name's character; 4–7: cost as a surname, fifteen for none; then one
/// bit each for what may stand before a name, after one, and for the words of divisions and places.
struct NameTraits: Sendable {
  static let shared = NameTraits()
  static let noSurname = 15

  private static let leads = "由和与及对向给被让请将把同跟找是为即系叫与陪带帮替劝问接送见询访经听据喊找派约托领随嘱救催骗"
  private static let follows = "说已于在的被称将因和与及来家从到向男女今现自系是同也去等回曾又亦并未不愿正均一目主吗呢吧讲想问答哭笑过他她改带抱住跟打在走讲阅"
  private static let places = "省市县区州旗镇乡村路街巷社组屯寨盟路桥河山江湖岛站"
  fileprivate static let compoundStart: UInt16 = 1 << 11
  fileprivate static let lead: UInt16 = 1 << 8
  fileprivate static let follow: UInt16 = 1 << 9
  fileprivate static let place: UInt16 = 1 << 10
  fileprivate static let prefix: UInt16 = 1 << 12
  fileprivate static let unitStart: UInt16 = 1 << 13
  fileprivate static let sound: UInt16 = 1 << 14
  fileprivate static let pet: UInt16 = 1 << 15

  private var traits: [UInt16] = Array(repeating: 0xFD, count: 0x10000)

  private init() {
    for row in GivenNameCosts.rows {
      for scalar in row.pieces.joined() where scalar < 0x10000 {
        traits[Int(scalar)] = traits[Int(scalar)] & ~0xF | UInt16(row.cost)
      }
    }
    for (scalar, cost) in Surnames.costs {
      traits[Int(scalar)] = traits[Int(scalar)] & ~0xF0 | UInt16(cost) << 4
    }
    for scalar in Surnames.compoundStarts { traits[Int(scalar)] |= Self.compoundStart }
    mark(Self.leads, Self.lead)
    mark(Self.follows, Self.follow)
    mark(Self.places, Self.place)
    mark("小老阿", Self.prefix)
    mark(PetNames.ends, Self.pet)
    mark(TransliterationTable.sounds, Self.sound)
    for unit in TransliterationTable.units.keys { traits[Int(unit[0])] |= Self.unitStart }
  }

  private mutating func mark(_ characters: String, _ bit: UInt16) {
    for scalar in FoldedText(characters).scalars { traits[Int(scalar)] |= bit }
  }

  /// The traits as loops read them.
  var view: NameTraitsView { NameTraitsView(traits: View(of: traits)) }
}

/// The traits of characters as loops read them.
struct NameTraitsView {
  fileprivate let traits: View<UInt16>

  @inline(__always)
  private func trait(_ scalar: UInt32) -> UInt16 {
    scalar < 0x10000 ? traits[Int(scalar)] : 0xFD
  }

  @inline(__always)
  func givenCost(_ scalar: UInt32) -> Int { Int(trait(scalar) & 0xF) }

  @inline(__always)
  func surnameCost(_ scalar: UInt32) -> Int { Int(trait(scalar) >> 4 & 0xF) }

  func leads(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.lead != 0 }

  func follows(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.follow != 0 }

  func endsPlace(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.place != 0 }

  /// Whether a name may start with a character: a surname, the first of a compound one, 小, 老, 阿.
  @inline(__always)
  func mayStart(_ scalar: UInt32) -> Bool {
    let trait = trait(scalar)
    let others =
      NameTraits.compoundStart | NameTraits.prefix | NameTraits.unitStart | NameTraits.sound
    return trait & 0xF0 != 0xF0 || trait & others != 0
  }

  /// Whether a compound surname starts with a character.
  @inline(__always)
  func startsCompound(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.compoundStart != 0 }

  /// Whether a spelling of the transliteration table starts with a character.
  @inline(__always)
  func startsUnit(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.unitStart != 0 }

  /// Whether a character is used for its sound in names of minorities.
  @inline(__always)
  func sounds(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.sound != 0 }

  /// Whether a pet name ends in a character.
  @inline(__always)
  func endsPet(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.pet != 0 }

  @inline(__always)
  func isPrefix(_ scalar: UInt32) -> Bool { trait(scalar) & NameTraits.prefix != 0 }
}
