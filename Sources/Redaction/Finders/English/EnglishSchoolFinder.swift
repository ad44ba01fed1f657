/// Finds schools named in English, with the class where one stands after them.
struct EnglishSchoolFinder: Finder {
  let rule = "school-english"
  let kind = FindingKind.school
  let reason = Reason(zh: "英文书写的学校和班级", en: "a school with a class")
  let doubt = Reason(zh: "英文书写的学校", en: "a school by its name")

  func matches(in passage: Passage) -> [Match] {
    let words = EnglishWords(passage: passage)
    return (0..<words.count).compactMap { word in
      if let range = schoolless(at: word, words) { return Match(range: range, certain: false) }
      guard words.stands(word, as: .school), words.isCapital(word),
        let start = start(before: word, words)
      else { return nil }
      let end = words.range(word).upperBound
      let classEnd = classEnd(after: word, end, words)
      return Match(range: start..<(classEnd ?? end), certain: classEnd != nil)
    }
  }

  /// Grade 5 Class 3 without its school.
  private func schoolless(at word: Int, _ words: EnglishWords) -> Range<Int>? {
    guard words.stands(word, as: .grade), words.stands(word + 1, as: .grade),
      !words.stands(word - 1, as: .school)
    else { return nil }
    let start = words.range(word).lowerBound
    guard let number = words.numberEnd(after: words.range(word).upperBound),
      words.goesOn(number, words.range(word + 1).lowerBound),
      let end = words.numberEnd(after: words.range(word + 1).upperBound)
    else { return nil }
    return start..<end
  }

  /// Where the name of a school starts: Zhaojue No. 1 of Zhaojue No. 1 Middle School.
  private func start(before school: Int, _ words: EnglishWords) -> Int? {
    var first = school
    while school - first < 2, words.stands(first - 1, as: .sort) { first -= 1 }
    if let number = words.numberStart(before: words.range(first).lowerBound) {
      guard
        let label = (0...2).map({ first - $0 }).first(where: {
          $0 > 0 && words.range($0 - 1).upperBound < number
        }), words.isCapital(label - 1)
      else { return nil }
      return words.range(words.nameStart(before: label) ?? label - 1).lowerBound
    }
    return words.nameStart(before: first).map { words.range($0).lowerBound }
  }

  private func classEnd(after school: Int, _ end: Int, _ words: EnglishWords) -> Int? {
    var (word, last) = (school + 1, end)
    while word <= school + 2, words.stands(word, as: .grade),
      words.goesOn(last, words.range(word).lowerBound),
      let number = words.numberEnd(after: words.range(word).upperBound)
    {
      last = number
      word += 1
    }
    return last > end ? last : nil
  }
}
