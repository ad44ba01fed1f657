/// The Latin words of a text with their letters' case, as the finders of English phrases read them.
struct EnglishWords {
  let passage: Passage

  private static let nameLimit = 4
  var count: Int { passage.landmarks.words.count }

  func range(_ word: Int) -> Range<Int> { passage.landmarks.words[word].range }

  func isCapital(_ word: Int) -> Bool { passage.text.isCapital(range(word).lowerBound) }

  /// Whether a word may be something; false outside of the text.
  func stands(_ word: Int, as role: EnglishLexicon.Roles) -> Bool {
    word >= 0 && word < count
      && EnglishLexicon.roles(of: range(word), in: passage.scalars).contains(role)
  }

  /// The first of the words with capitals, four at most, that end before a word and may be a name.
  func nameStart(before word: Int) -> Int? {
    var first = word
    while first > 0, word - first < Self.nameLimit, isCapital(first - 1),
      !stands(first - 1, as: .opener),
      isNear(range(first - 1).upperBound, range(first).lowerBound)
    {
      first -= 1
    }
    return first < word ? first : nil
  }

  /// Whether a single space parts two places, or the number of a school does: Zhaojue No. 1 Middle School.
  private func isNear(_ end: Int, _ start: Int) -> Bool {
    start - end == 1 && passage.scalar(end) == SignTable.space
  }

  /// Where a number starts that ends before a place, with No. before it.
  func numberStart(before place: Int) -> Int? {
    guard passage.scalar(place - 1) == SignTable.space else { return nil }
    var start = place - 1
    while place - start < 6, CharacterClass.isDigit(passage.scalar(start - 1)) { start -= 1 }
    guard start < place - 1, !CharacterClass.isAlphanumeric(passage.scalar(start - 1)) else {
      return nil
    }
    return labelStart(before: start)
  }

  private func labelStart(before number: Int) -> Int {
    var place = number
    while number - place < 2, [SignTable.space, SignTable.dot].contains(passage.scalar(place - 1)) {
      place -= 1
    }
    let isLabel =
      passage.scalar(place - 1) == 0x6F && passage.scalar(place - 2) == 0x6E
      && !CharacterClass.isAlphanumeric(passage.scalar(place - 3))
    return isLabel ? place - 2 : number
  }

  /// Where a number ends that starts after a place, four digits at most and a letter.
  func numberEnd(after place: Int) -> Int? {
    var start = place
    while start - place < 2, [SignTable.space, SignTable.dot].contains(passage.scalar(start)) {
      start += 1
    }
    var end = start
    while end - start < 5, CharacterClass.isDigit(passage.scalar(end)) { end += 1 }
    guard (1...4).contains(end - start) else { return nil }
    if CharacterClass.isLatin(passage.scalar(end)) { end += 1 }
    return CharacterClass.isAlphanumeric(passage.scalar(end)) ? nil : end
  }

  /// Whether nothing but a comma and spaces stands between two places.
  func goesOn(_ end: Int, _ start: Int) -> Bool {
    start >= end && start - end <= 3
      && (end..<start).allSatisfy { [SignTable.space, 0x2C].contains(passage.scalar($0)) }
  }
}
