/// Whether characters are Chinese and whether a name may start there, in one byte each.
struct NameStarts: Sendable {
  static let shared = NameStarts()
  fileprivate static let han: UInt8 = 1
  fileprivate static let start: UInt8 = 2

  private let entries: [UInt8]

  private init() {
    let traits = NameTraits.shared.view
    let words = NameWords.shared.view
    entries = (0..<0x10000).map { (scalar: UInt32) in
      guard CharacterClass.isHan(scalar) else { return 0 }
      let mayStart =
        traits.mayStart(scalar) || words.mayEndKin(scalar) || traits.endsPet(scalar)
      return mayStart ? Self.han | Self.start : Self.han
    }
  }

  /// The table as a loop reads it.
  var view: NameStartsView { NameStartsView(entries: View(of: entries)) }
}

/// Where names may start, as a loop reads it.
struct NameStartsView {
  fileprivate let entries: View<UInt8>

  @inline(__always)
  func isHan(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 ? entries[Int(scalar)] != 0 : CharacterClass.isHan(scalar)
  }

  /// Whether a surname, or what else a name may start with, is or ends in a character.
  @inline(__always)
  func mayStart(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && entries[Int(scalar)] & NameStarts.start != 0
  }
}
