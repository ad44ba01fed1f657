/// Tells at a glance which of many known values may stand in a text, in any of their forms.
///
/// To spell out the forms of a value takes a hundred times as long as to look at it here, so that a
/// short text can be held against every value of a large casebook. One that is turned away stands
/// nowhere in the text; one that is let through may still not stand there.
package struct KnownFilter: Sendable {
  private let pieces: TextPieces

  /// Takes a text.
  package init(_ text: String) {
    var pieces = TextPieces(room: text.utf8.count)
    pieces.add(Folding(text))
    self.pieces = pieces
  }

  /// Takes an output in which anything may be escaped or split by markup (see `LeakScanner`).
  package init(output: [UInt8]) {
    var pieces = TextPieces(room: output.count)
    unsafe output.withUnsafeBufferPointer { buffer in
      let raw = unsafe View(base: buffer.baseAddress, count: buffer.count)
      LeakScanner.read(raw, barriers: ByteSet()) { pieces.add($0) }
    }
    self.pieces = pieces
  }

  /// Whether any form of a value may stand in the text.
  package func mayHold(_ value: KnownValue) -> Bool {
    if pieces.areTooMany { return true }
    switch value.kind {
    case .person, .kin: return NameGlance(pieces, value.text).mayStand
    case .id, .phone, .bank, .qq, .disability: return mayHoldNumber(value.text)
    case .address, .school, .institution: return mayHoldPlace(value.text, value.kind)
    case .date: return DateForms(value.text)?.mayStand(in: pieces) ?? true
    case .passport, .plate, .wechat, .email, .url, .coordinates, .dna, .other:
      return value.forms.contains { pieces.holdStart(of: $0.phrase.squeezed) }
    }
  }

  /// Every form of a number ends in its last four digits.
  private func mayHoldNumber(_ text: String) -> Bool {
    var tail: [UInt32] = []
    for scalar in FoldedText(text).scalars.reversed() where tail.count < Self.tail {
      let digit = DigitTable.value(of: scalar)
      if digit != DigitTable.none {
        tail.append(0x30 + UInt32(digit))
      } else if scalar == CharacterClass.x {
        tail.append(scalar)
      }
    }
    return tail.count < Self.tail || pieces.holdStart(of: tail.reversed())
  }

  private static let tail = 4

  /// Every form of a place holds a part of it that tells, or all of it, but for how numerals are written;
  /// or the name of one without the word for what it is, in characters or in letters.
  private func mayHoldPlace(_ text: String, _ kind: FindingKind) -> Bool {
    let scalars = FoldedText(text).scalars.filter { !SignTable.separates($0) }
    let readings = PlacePart.readings(of: scalars)
    let parts = Array(readings.joined())
    if pieces.holdsLatin, mayHoldSound(of: parts) { return true }
    guard scalars.contains(where: pieces.hold) else { return false }
    let telling = parts.filter(\.tells).map(\.scalars)
    return (telling.isEmpty ? [scalars] : telling).contains { part in
      let words = part.filter { !NumeralSpelling.isNumeral($0) }
      return words.allSatisfy(pieces.hold)
        && (words.count < part.count || pieces.holdStart(of: part))
    }
      || readings.lazy.flatMap { PlaceCore.cores(of: $0, kind) }.contains {
        pieces.holdStart(of: $0.name)
      }
  }

  /// Whether the letters may stand in the text that the name of a part starts with.
  private func mayHoldSound(of parts: [PlacePart]) -> Bool {
    let starts = parts.filter { $0.level != .division }.map { $0.scalars.prefix(2) }
    return starts.contains { start in
      let syllables = start.map { Pinyin.syllables(of: $0).map(\.scalarValues) }
      guard syllables.count == 2 else { return false }
      let letters = Set(syllables[1].compactMap(\.first))
      return syllables[0].contains { syllable in
        letters.contains { letter in
          pieces.holdStart(of: syllable + [letter])
            || pieces.hold(syllable[0], letter)
        }
      }
    }
  }
}
