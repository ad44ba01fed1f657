import Redaction

/// Notes as they are jotted down, which finders are mended by; one seed, one corpus.
///
/// Its frames, words and formats are apart from those of the other corpora and from the finders' own lists.
package struct NotebookCorpus {
  private var draw: CorpusDraw
  private let names = NotebookNames()
  private let places = NotebookPlaces()
  private let numbers = NotebookNumbers()

  package init(seed: UInt64) { draw = CorpusDraw(seed: seed) }

  /// A note with something personal in it, sometimes beside one without.
  package mutating func labelled() -> LabelledText {
    var draft = LabelledDraft()
    switch draw.int(0...5) {
    case 0: fill(draw.pick(NotebookFrames.clean), &draft)
    case 1: draft.add(draw.pick(["- ", "1、", "（三）", "备注：", "* ", "【记录】"]))
    default: break
    }
    fill(draw.pick(NotebookFrames.all), &draft)
    if draw.int(0...4) == 0 {
      draft.add(draw.pick(["\n", "", "；"]))
      fill(draw.pick(NotebookFrames.all + NotebookFrames.clean), &draft)
    }
    return draft.whole
  }

  /// A note with nothing personal.
  package mutating func clean() -> String {
    var draft = LabelledDraft()
    fill(draw.pick(NotebookFrames.clean), &draft)
    if draw.int(0...3) == 0 { fill(draw.pick(NotebookFrames.clean), &draft) }
    return draft.whole.text
  }

  private mutating func fill(_ frame: String, _ draft: inout LabelledDraft) {
    var rest = frame[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      draft.add(rest[..<open])
      let slot = String(rest[rest.index(after: open)..<close])
      if let value = value(of: slot) { draft.add(value) } else { draft.add(filler(slot)) }
      rest = rest[rest.index(after: close)...]
    }
    draft.add(rest)
  }

  private mutating func value(of slot: String) -> PersonalValue? {
    switch slot {
    case "p": names.person(&draw)
    case "k": names.kin(&draw)
    case "a": places.address(&draw)
    case "i": places.institution(&draw)
    case "s": places.school(&draw)
    case "t": numbers.phone(&draw)
    case "id": numbers.id(&draw)
    case "b": numbers.bank(&draw)
    case "d": numbers.birth(&draw)
    case "g": numbers.coordinates(&draw)
    case "x": numbers.dna(&draw)
    case "w": plain(.wechat, CorpusNumbers.wechat(&draw))
    case "q": plain(.qq, CorpusNumbers.qq(&draw))
    case "m": plain(.email, CorpusNumbers.email(&draw))
    case "u": plain(.url, CorpusNumbers.url(&draw))
    case "pp": plain(.passport, CorpusNumbers.passport(&draw))
    case "dc": plain(.disability, CorpusNumbers.disability(&draw))
    case "fp": plain(.passport, NotebookNumbers.foreignPassport(&draw))
    case "mb": mistyped(.bank, draw.digits(draw.int(8...15)))
    case "md": mistyped(.disability, draw.digits(draw.int(12...17)))
    case "mq": mistyped(.qq, "9" + draw.digits(draw.int(11...13)))
    case "ml": mistyped(.plate, "川\(draw.pick(["A", "B", "W", "Q"]))\(draw.digits(4))")
    case "mi": mistyped(.id, "513\(draw.digits(3))19\(draw.digits(8))")
    case "pl": plain(.plate, CorpusNumbers.plate(&draw))
    case "o": plain(.other, draw.pick(["血友病", "脊髓性肌萎缩症", "成骨不全症", "戈谢病", "白化病"]))
    default: nil
    }
  }

  private func plain(_ kind: FindingKind, _ text: String) -> PersonalValue {
    PersonalValue(kind: kind, text: text, form: "plain")
  }

  private func mistyped(_ kind: FindingKind, _ text: String) -> PersonalValue {
    PersonalValue(kind: kind, text: text, form: "mistyped")
  }

  private mutating func filler(_ slot: String) -> String {
    switch slot {
    case "c": draw.pick(["叙永县", "昭觉县", "通江县", "翠屏区", "万源市", "达州市", "凉山州"])
    case "y": String(draw.int(2016...2026))
    default: String(draw.int(2...48))
    }
  }
}
