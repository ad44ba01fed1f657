/// Finds addresses below the county written in English: Room 402, Building 3, Longdu South Road.
struct EnglishAddressFinder: Finder {
  let rule = "address-english"
  let kind = FindingKind.address
  let reason = Reason(zh: "英文书写的详细地址", en: "an address below the county")
  let doubt = Reason(zh: "英文书写的地名", en: "the name of a place below the county")

  private struct Part {
    var range: Range<Int>
    var names: Int
    var numbers: Int
  }

  func matches(in passage: Passage) -> [Match] {
    let words = EnglishWords(passage: passage)
    var parts: [Part] = []
    for word in 0..<words.count {
      guard let part = part(at: word, words) else { continue }
      if let last = parts.last, words.goesOn(last.range.upperBound, part.range.lowerBound) {
        parts[parts.count - 1] = Part(
          range: last.range.lowerBound..<part.range.upperBound, names: last.names + part.names,
          numbers: last.numbers + part.numbers)
      } else {
        parts.append(part)
      }
    }
    return parts.compactMap { part in
      let isWhole = part.names > 0 && part.numbers > 0 || part.numbers > 1
      return part.names > 0 || isWhole ? Match(range: part.range, certain: isWhole) : nil
    }
  }

  /// The part of an address that a word makes, with its name or its number.
  private func part(at word: Int, _ words: EnglishWords) -> Part? {
    let range = words.range(word)
    if words.stands(word, as: .numbered) {
      guard let end = words.numberEnd(after: range.upperBound) else { return nil }
      return Part(range: range.lowerBound..<end, names: 0, numbers: 1)
    }
    let isStreet = words.stands(word, as: .street) && words.isCapital(word)
    guard isStreet || words.stands(word, as: .village),
      let first = words.nameStart(before: word)
    else { return nil }
    let start = words.range(first).lowerBound
    let number = words.numberStart(before: start)
    return Part(
      range: (number ?? start)..<range.upperBound, names: 1, numbers: number == nil ? 0 : 1)
  }
}
