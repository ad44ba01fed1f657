import Redaction

/// A fifth corpus: names, relatives and addresses in notes that were written and put aside before the finders
/// were mended for the last time, and measured only afterwards.
///
/// Given names are put together from characters, so that no list of names holds them all. The misses are
/// for nobody to learn from: who wants to mend finders takes the notebook (see `NotebookCorpus`).
package struct AsideCorpus {
  private var draw: CorpusDraw

  package init(seed: UInt64) { draw = CorpusDraw(seed: seed) }

  /// A note with one value or several.
  package mutating func labelled() -> LabelledText { fill(draw.pick(AsideNotes.personal)) }

  /// A note with nothing personal.
  package mutating func clean() -> String { fill(draw.pick(AsideNotes.clean)).text }

  /// The note with every slot filled: 甲 a person, 乙 what one is called, 丙 a relative, 丁 an address.
  private mutating func fill(_ note: String) -> LabelledText {
    var draft = LabelledDraft()
    for (place, piece) in note.split(separator: "<", omittingEmptySubsequences: false).enumerated()
    {
      guard place > 0, let end = piece.firstIndex(of: ">") else {
        draft.add(piece)
        continue
      }
      switch piece[..<end] {
      case "甲": draft.add(AsideNames.person(&draw))
      case "乙": draft.add(AsideNames.called(&draw))
      case "丙": draft.add(AsideNames.kin(&draw))
      case "丁": draft.add(AsidePlaces.address(&draw))
      case "县": draft.add(draw.pick(AsidePlaces.counties))
      default: draft.add("\(draw.int(2...58))")
      }
      draft.add(piece[piece.index(after: end)...])
    }
    return draft.whole
  }
}
