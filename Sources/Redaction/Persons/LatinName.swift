/// Whether a few Latin words are a name.
struct LatinName {
  let words: [LatinWord]
  let isBesideHan: Bool

  /// True or false for certain or doubtful; nil if they are no name.
  var certainty: Bool? {
    guard (2...4).contains(words.count) else { return soleWord }
    if isPinyin(surname: words[0], given: Array(words.dropFirst())) { return true }
    if let last = words.last, isPinyin(surname: last, given: Array(words.dropLast())) {
      return true
    }
    guard words.allSatisfy({ $0.writing != .small && $0.letters.count > 1 }) else { return nil }
    if ForeignNames.given.contains(words[0].letters), words.count < 4 { return true }
    return ForeignNames.surnames.contains(words[0].letters) ? true : nil
  }

  /// One word that is a whole name: WangXiaoming, ZhangWei.
  private var soleWord: Bool? {
    guard let word = words.first, words.count == 1, word.writing == .mixed else { return nil }
    for length in 2..<max(2, min(7, word.letters.count - 1)) {
      let surname = Array(word.letters.prefix(length))
      let given = Array(word.letters.dropFirst(length))
      if PinyinNames.surnames.contains(surname), PinyinNames.isGiven(given), given.count > 1 {
        return isBesideHan
      }
    }
    return nil
  }

  private func isPinyin(surname: LatinWord, given: [LatinWord]) -> Bool {
    guard PinyinNames.surnames.contains(surname.letters), given.count <= 2,
      given.allSatisfy({ PinyinNames.isGiven($0.letters) })
    else { return false }
    let isHigh = surname.writing != .small && given[0].writing != .small
    if isHigh { return !isEnglish(surname) || !given.allSatisfy(isEnglish) }
    let areSmall = surname.writing == .small && given.allSatisfy { $0.writing == .small }
    let syllables = given.reduce(0) { $0 + PinyinNames.syllableCount($1.letters) }
    return areSmall && isBesideHan && (syllables > 1 || surname.letters.count > 2)
      && !given.allSatisfy(isEnglish)
  }

  private func isEnglish(_ word: LatinWord) -> Bool { ForeignNames.english.contains(word.letters) }
}

/// Which Latin words are surnames and given names in pinyin.
enum PinyinNames {
  static let surnames: Set<[UInt32]> = {
    var names: Set<[UInt32]> = []
    for (scalar, cost) in Surnames.costs where cost < 11 {
      for reading in Pinyin.readings(of: [scalar], limit: 3) {
        names.insert(reading[0].scalarValues)
      }
    }
    for surname in Surnames.compound {
      for reading in Pinyin.readings(of: surname, limit: 2) {
        names.insert(reading.joined().scalarValues)
      }
    }
    return names
  }()

  /// Whether letters are one to three syllables.
  static func isGiven(_ letters: [UInt32]) -> Bool { (1...3).contains(syllableCount(letters)) }

  /// The least number of syllables letters split into; 0 if they do not.
  static func syllableCount(_ letters: [UInt32]) -> Int {
    guard letters.count <= 18 else { return 0 }
    var counts = Array(repeating: 9, count: letters.count + 1)
    counts[0] = 0
    for end in letters.indices.map({ $0 + 1 }) {
      for length in 1...min(6, end) where counts[end - length] < 9 {
        if Pinyin.syllables.contains(Array(letters[end - length..<end])) {
          counts[end] = min(counts[end], counts[end - length] + 1)
        }
      }
    }
    return counts[letters.count] < 9 ? counts[letters.count] : 0
  }
}
