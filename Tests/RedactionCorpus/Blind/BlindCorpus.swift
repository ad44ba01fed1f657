import Redaction

/// A fourth corpus: names, relatives and addresses in notes that were written down before the finders were
/// mended again, by who mended them, whose word lists share words with them. The misses were listed afterwards, and
/// finders mended by them: what is measured here is no longer blind (see `AsideCorpus`).
///
/// Names are drawn about as often as people bear them, and the clean notes are full of words that start
/// like names. Who wants to learn from misses takes the notebook (see `NotebookCorpus`).
package struct BlindCorpus {
  private var draw: CorpusDraw

  package init(seed: UInt64) { draw = CorpusDraw(seed: seed) }

  /// A note with one value or several.
  package mutating func labelled() -> LabelledText { fill(draw.pick(BlindNotes.personal)) }

  /// A note with nothing personal.
  package mutating func clean() -> String { fill(draw.pick(BlindNotes.clean)).text }

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
      case "甲": draft.add(BlindNames.person(&draw))
      case "乙": draft.add(BlindNames.called(&draw))
      case "丙": draft.add(BlindNames.kin(&draw))
      case "丁": draft.add(BlindPlaces.address(&draw))
      case "县": draft.add(draw.pick(BlindPlaces.counties))
      default: draft.add("\(draw.int(2...58))")
      }
      draft.add(piece[piece.index(after: end)...])
    }
    return draft.whole
  }
}
