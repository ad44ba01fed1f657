/// A Latin word, how it was written, and what it may be in a name.
struct LatinWord: BitwiseCopyable {
  enum Writing: BitwiseCopyable { case small, capitalised, capitals, mixed }

  private let stretch: Stretch
  let writing: Writing
  let roles: LatinLexicon.Roles

  var range: Range<Int> { stretch.range }

  init(_ range: Range<Int>, capitals: Int, startsHigh: Bool, in scalars: View<UInt32>) {
    stretch = Stretch(range)
    roles = LatinLexicon.shared.view.roles(of: range, in: scalars)
    writing =
      switch capitals {
      case 0: .small
      case range.count where range.count > 1: .capitals
      case 1 where startsHigh: .capitalised
      default: startsHigh ? .mixed : .small
      }
  }

  var isEnglish: Bool { roles.contains(.english) }
}
