import Redaction

/// A third corpus: whole notes with several values, and clean ones.
///
/// Its names, formats and notes were written down apart from the two other corpora and from the lists of
/// the finders. No finder may be mended by its names: which sorts of them are missed, and beside what, was
/// looked at once, and false alarms were mended by its clean notes. `BlindCorpus` came after that.
package struct UnseenCorpus {
  private var draw: CorpusDraw

  package init(seed: UInt64) { draw = CorpusDraw(seed: seed) }

  /// A note with one value or several.
  package mutating func labelled() -> LabelledText { fill(draw.pick(UnseenNotes.personal)) }

  /// A note with nothing personal.
  package mutating func clean() -> String { fill(draw.pick(UnseenNotes.clean)).text }

  /// The note with every slot `{name}` filled.
  private mutating func fill(_ note: String) -> LabelledText {
    var draft = LabelledDraft()
    for (place, piece) in note.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      guard place > 0, let end = piece.firstIndex(of: "}") else {
        draft.add(piece)
        continue
      }
      fill(String(piece[..<end]), &draft)
      draft.add(piece[piece.index(after: end)...])
    }
    return draft.whole
  }

  private mutating func fill(_ slot: String, _ draft: inout LabelledDraft) {
    switch slot {
    case "n": draft.add("\(draw.int(2...96))")
    case "m": draft.add("\(draw.int(2...12))")
    case "y": draft.add("\(draw.int(2019...2026))")
    case "县": draft.add(draw.pick(UnseenPlaces.counties))
    default: draft.add(value(of: slot))
    }
  }

  private mutating func value(of slot: String) -> PersonalValue {
    switch slot {
    case "人": return UnseenNames.person(&draw)
    case "称": return UnseenNames.address(&draw)
    case "亲": return UnseenNames.kin(&draw)
    case "证": return spelled(.id, UnseenNumbers.identity(&draw), UnseenSpelling.ofNumbers)
    case "机": return spelled(.phone, UnseenNumbers.mobile(&draw), UnseenSpelling.ofNumbers)
    case "座": return spelled(.phone, UnseenNumbers.landline(&draw), [.plain, .fullWidth])
    case "卡": return spelled(.bank, UnseenNumbers.card(&draw), UnseenSpelling.ofNumbers)
    case "残": return spelled(.disability, UnseenNumbers.certificate(&draw), [.plain, .fullWidth])
    case "照": return spelled(.passport, UnseenNumbers.passport(&draw), UnseenSpelling.ofCodes)
    case "通": return spelled(.passport, UnseenNumbers.permit(&draw), UnseenSpelling.ofCodes)
    case "车": return spelled(.plate, UnseenNumbers.plate(&draw), UnseenSpelling.ofCodes)
    case "微": return spelled(.wechat, UnseenNumbers.wechat(&draw), UnseenSpelling.ofCodes)
    case "扣": return spelled(.qq, UnseenNumbers.qq(&draw), [.plain, .fullWidth])
    case "邮": return spelled(.email, UnseenNumbers.email(&draw), UnseenSpelling.ofCodes)
    case "网": return spelled(.url, UnseenNumbers.url(&draw), [.plain])
    case "坐": return spelled(.coordinates, UnseenNumbers.coordinates(&draw), [.plain])
    case "住": return spelled(.address, UnseenPlaces.address(&draw), UnseenSpelling.ofWords)
    case "校": return spelled(.school, UnseenPlaces.school(&draw), UnseenSpelling.ofWords)
    case "房": return spelled(.institution, UnseenPlaces.room(&draw), UnseenSpelling.ofWords)
    case "日": return spelled(.date, UnseenNumbers.day(&draw), [.plain, .fullWidth])
    case "基": return spelled(.dna, UnseenNumbers.profile(&draw), [.plain])
    case "病": return spelled(.other, draw.pick(UnseenNotes.diagnoses), UnseenSpelling.ofWords)
    default: preconditionFailure("A note names a slot there is not: \(slot).")
    }
  }

  private mutating func spelled(
    _ kind: FindingKind, _ text: String, _ spellings: [UnseenSpelling]
  ) -> PersonalValue {
    let spelling = draw.pick(spellings)
    return PersonalValue(
      kind: kind, text: spelling.write(text, &draw), form: spelling.rawValue)
  }
}
