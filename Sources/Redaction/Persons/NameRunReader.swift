/// Gathers the runs of Chinese characters of a text, with what stands around each.
struct NameRunReader {
  private let passage: Passage
  private let words = NameWords.shared.view

  init(_ passage: Passage) { self.passage = passage }

  /// Lends every run in which a name may start.
  ///
  /// - Parameters:
  ///   - taken: Ranges of folded scalars, in order, that belong to no run.
  ///   - numbers: Those of them that are numbers of one person, in order.
  ///   - body: Is lent a run.
  func read(
    outside taken: [Range<Int>], beside numbers: [Range<Int>], _ body: (NameRun) -> Void
  ) {
    let starts = NameStarts.shared.view
    let scalars = passage.scalars
    var run = NameRunRoom()
    var next = 0
    var number = 0
    var first = 0
    var last = -3
    for index in 0..<scalars.count {
      let scalar = scalars[index]
      guard starts.isHan(scalar) else { continue }
      while next < taken.count, taken[next].upperBound <= index { next += 1 }
      if next < taken.count, taken[next].lowerBound <= index { continue }
      let gap = index - last - 1
      let goesOn =
        gap == 0
        || last >= 0 && gap <= 2 && (last + 1..<index).allSatisfy { Self.parts(scalars[$0]) }
      if !goesOn {
        lend(run, from: first, to: last + 1, beside: numbers, &number, body)
        first = index
        let hasLabel = isLabelled(index)
        run.clear(isLabelled: hasLabel, isCell: hasLabel && followsColon(index))
      }
      run.append(
        scalar, at: index, afterGap: gap > 0 && goesOn, mayStartName: starts.mayStart(scalar))
      last = index
    }
    lend(run, from: first, to: last + 1, beside: numbers, &number, body)
  }

  /// Lends a run, unless no name may start in it; `number` goes on to the first number after it.
  private func lend(
    _ run: borrowing NameRunRoom, from start: Int, to end: Int, beside numbers: [Range<Int>],
    _ number: inout Int, _ body: (NameRun) -> Void
  ) {
    guard run.mayHoldName else { return }
    while number < numbers.count, numbers[number].lowerBound < end { number += 1 }
    let isTold =
      isTold(end) || isAmongLatin(start..<end)
      || number < numbers.count && isNear(end, numbers[number])
    run.read(isTold: isTold, body)
  }

  /// Whether only signs stand between a place and a number, as in a row of a table.
  private func isNear(_ end: Int, _ number: Range<Int>) -> Bool {
    number.lowerBound > end && number.lowerBound - end <= Self.signLimit
      && (end..<number.lowerBound).allSatisfy { place in
        let scalar = passage.scalar(place)
        return scalar != SignTable.newline && !CharacterClass.isHan(scalar)
          && !CharacterClass.isAlphanumeric(scalar)
      }
  }

  /// Whether a few characters stand between words in Latin letters: Visited 罗兰 at home.
  private func isAmongLatin(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    return Self.nameLength.contains(range.count) && passage.scalar(start - 1) == SignTable.space
      && CharacterClass.isLatin(passage.scalar(start - 2))
      && passage.scalar(end) == SignTable.space && CharacterClass.isLatin(passage.scalar(end + 1))
  }

  private static let nameLength = 2...5

  /// Whether a sign may stand between the characters of one name: a space, 张·伟, 李.娜.
  @inline(__always)
  private static func parts(_ scalar: UInt32) -> Bool {
    scalar == SignTable.space || scalar == SignTable.middleDot || scalar == SignTable.dot
  }

  private static let signLimit = 3
  private static let sexes = ScalarSet("男女")
  private static let alias = FoldedText("化名").scalars

  /// Whether a sex or 化名 follows a sign, as after the name in a list of persons: 江南（女，35岁）.
  private func isTold(_ end: Int) -> Bool {
    var place = end
    while place - end < Self.signLimit, place < passage.text.count,
      !CharacterClass.isHan(passage.scalar(place)),
      !CharacterClass.isAlphanumeric(passage.scalar(place)),
      passage.scalar(place) != SignTable.newline
    {
      place += 1
    }
    guard place > end else { return false }
    if Self.sexes.contains(passage.scalar(place)) {
      return !CharacterClass.isHan(passage.scalar(place + 1))
    }
    return passage.scalar(place) == Self.alias[0] && passage.scalar(place + 1) == Self.alias[1]
  }

  /// Whether a colon stands right before a place, or before the space there.
  private func followsColon(_ place: Int) -> Bool {
    let sign = passage.scalar(place - 1) == SignTable.space ? place - 2 : place - 1
    return passage.scalar(sign) == Self.colon
  }

  private static let colon: UInt32 = 0x3A
  private static let stop: UInt32 = 0x3002  // 。

  /// Whether a word that announces a name and a sign stand before a place, as in 姓名：.
  private func isLabelled(_ place: Int) -> Bool {
    if place == 0 || CharacterClass.isHan(passage.scalar(place - 1)) { return false }
    var end = place
    while place - end < 4, end > 0, !CharacterClass.isHan(passage.scalar(end - 1)) {
      if passage.scalar(end - 1) == Self.stop { return false }
      end -= 1
    }
    guard end < place, place - end < 4 else { return false }
    return words.announces(passage.scalars, before: end)
  }
}
