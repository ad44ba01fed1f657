/// Finds names in a list by the names beside them: 王丹、高山、周正.
struct ListedNames {
  let passage: Passage
  /// Ranges of folded scalars, in order, that are something else.
  let taken: [Range<Int>]

  private static let comma: UInt32 = 0x3001  // 、
  private static let itemLimit = 6
  private static let lengths = 2...3
  private static let unusual = 13
  /// What may stand after the last name of a list.
  private static let ends = WordTable(
    "等人 二人 两人 三人 四人 五人 同志 几人 均已 都在 一起".split(separator: " ").map {
      FoldedText(String($0)).scalars[...]
    })
  private static let end: UInt32 = 0x7B49  // 等
  private static let counts = ScalarSet("两二三四五六七八九十几")
  private static let measures = ScalarSet("人户名位家")

  /// What stands in lists beside persons and may be a name too.
  ///
  /// - Parameter persons: Ranges of folded scalars, in order.
  /// - Returns: Names, certain where they are no ordinary words.
  func beside(_ persons: [Range<Int>]) -> [Match] {
    var found: [Match] = []
    for (index, person) in persons.enumerated() {
      let before = index > 0 ? persons[index - 1].upperBound : 0
      let floor = max(before, found.last?.range.upperBound ?? 0)
      var place = person.lowerBound
      while let item = item(before: place, after: floor), add(item, to: &found) {
        place = item.lowerBound
      }
      let next = index + 1 < persons.count ? persons[index + 1].lowerBound : passage.text.count
      place = person.upperBound
      while let item = item(after: place, before: next), add(item, to: &found) {
        place = item.upperBound
      }
    }
    return found
  }

  private func add(_ item: Range<Int>, to found: inout [Match]) -> Bool {
    guard isName(item) else { return false }
    let isWord = passage.lexicon.contains(passage.scalars, item)
    found.append(Match(range: item, certain: !isWord))
    return true
  }

  /// The characters between the comma after a place and the next sign, or what ends the list.
  private func item(after place: Int, before limit: Int) -> Range<Int>? {
    guard passage.scalar(place) == Self.comma else { return nil }
    let start = place + 1
    var end = start
    while end < limit, end - start <= Self.itemLimit, CharacterClass.isHan(passage.scalar(end)) {
      if end > start + 1, isEnd(end) { break }
      end += 1
    }
    return end < limit || limit == passage.text.count ? start..<end : nil
  }

  /// The characters between the comma before a place and the sign before them.
  private func item(before place: Int, after limit: Int) -> Range<Int>? {
    guard passage.scalar(place - 1) == Self.comma else { return nil }
    let end = place - 1
    var start = end
    while start > limit, end - start <= Self.itemLimit,
      CharacterClass.isHan(passage.scalar(start - 1))
    {
      start -= 1
    }
    return start..<end
  }

  private func isEnd(_ place: Int) -> Bool {
    passage.scalar(place) == Self.end
      || Self.counts.contains(passage.scalar(place))
        && Self.measures.contains(passage.scalar(place + 1))
      || Self.ends.view.contains(passage.scalars, place..<place + 2)
  }

  private func isName(_ item: Range<Int>) -> Bool {
    guard Self.lengths.contains(item.count), !isTaken(item) else { return false }
    let traits = NameTraits.shared.view
    let start = item.lowerBound
    guard traits.surnameCost(passage.scalar(start)) != NameTraits.noSurname else { return false }
    let given = start + 1..<item.upperBound
    guard given.allSatisfy({ traits.givenCost(passage.scalar($0)) < Self.unusual }) else {
      return false
    }
    let (scalars, lexicon) = (passage.scalars, passage.lexicon)
    if item.count == 2 { return !lexicon.isUsual(scalars, item) }
    return !lexicon.contains(scalars, item) && !lexicon.isEveryday(scalars, start..<start + 2)
      && !lexicon.isEveryday(scalars, start + 1..<start + 3)
  }

  private func isTaken(_ item: Range<Int>) -> Bool {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].upperBound <= item.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < taken.count && taken[low].lowerBound < item.upperBound
  }
}
