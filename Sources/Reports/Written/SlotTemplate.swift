import Mustache
import Templating

/// A layout rendered once around its slots, so that a page costs no more than copying bytes.
///
/// The template engine fills the layout with placeholders; what lies between them is kept.
struct SlotTemplate: Sendable {
  /// The bytes before each slot and the slot's place in the list of names, then the last bytes.
  private let pieces: [(bytes: [UInt8], slot: Int)]
  private let end: [UInt8]

  private static let opening: UInt8 = 0x01
  private static let closing: UInt8 = 0x02

  /// Renders a layout around its slots.
  ///
  /// - Parameters:
  ///   - file: The layout.
  ///   - slots: The names it may use; each stands for text or markup that is ready for the page.
  /// - Throws: `SiteError.problems` with everything that is wrong with its tags.
  init(_ file: SourceFile, slots: [String]) throws(SiteError) {
    let text = file.text ?? ""
    var check = TagCheck(partials: [:])
    check.check(
      text, file: file.name,
      against: Dictionary(slots.map { ($0, .text) }, uniquingKeysWith: { first, _ in first }))
    guard check.problems.isEmpty else { throw .problems(check.problems.map(SiteProblem.init)) }
    let placeholders = slots.enumerated().map { index, name in
      (name, "\u{1}\(index)\u{2}")
    }
    do {
      let rendered = try MustacheTemplate(string: text).render(
        Dictionary(placeholders, uniquingKeysWith: { first, _ in first }))
      (pieces, end) = SlotTemplate.split(Array(rendered.utf8))
    } catch {
      throw .problems([SiteProblem(file: file.name, .malformedTemplate)])
    }
  }

  private static func split(_ bytes: [UInt8]) -> ([(bytes: [UInt8], slot: Int)], [UInt8]) {
    var pieces: [(bytes: [UInt8], slot: Int)] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: opening),
      let stop = rest[start...].firstIndex(of: closing)
    {
      let slot = rest[(start + 1)..<stop].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      pieces.append((Array(rest[..<start]), slot))
      rest = rest[(stop + 1)...]
    }
    return (pieces, Array(rest))
  }

  /// Appends the layout with its slots filled, in the order of the names.
  func fill(_ values: [[UInt8]], into output: inout [UInt8]) {
    for piece in pieces {
      output += piece.bytes
      output += values[piece.slot]
    }
    output += end
  }
}
