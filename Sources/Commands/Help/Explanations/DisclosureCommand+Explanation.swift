import Domain

extension DisclosureCommand: Explained {
  static let explanation = Explanation(
    .sites, Label("计数表的披露控制", "disclosure control of count tables"),
    about: [
      Label(
        "保护任何一张计数表,或以攻击者的身份推算一张已隐去单元格的表。不需要个案库。",
        "Protects any count table, or computes, as an attacker would, what a table with hidden cells gives away. No casebook is needed."
      )
    ], topics: [.privacy])
}
