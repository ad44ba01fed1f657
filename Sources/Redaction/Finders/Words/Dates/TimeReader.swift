/// Reads a time of day that follows a date: 上午9时, 14:30, 晚上八点半.
enum TimeReader {
  private static let parts = "上午 下午 中午 凌晨 早上 晚上 傍晚 夜里 清晨 早晨 深夜 半夜 午夜".split(separator: " ")
    .map { FoldedText(String($0)).scalars }
  private static let hours = ScalarSet("时点:")
  private static let minutes = ScalarSet("分半整许")

  /// Where a part of the day starts that ends at a place; nil where there is none.
  static func partStart(endingAt end: Int, in passage: Passage) -> Int? {
    let start = end - partLength
    let stands = parts.contains { part in
      part.indices.allSatisfy { passage.scalar(start + $0) == part[$0] }
    }
    return stands ? start : nil
  }

  private static let partLength = 2

  /// Where the time ends that starts at a place, with a second time after 至; the place itself where there
  /// is none.
  static func end(from start: Int, in passage: Passage) -> Int {
    let end = oneEnd(from: start, in: passage)
    guard end > start, spans.contains(passage.scalar(end)) else { return end }
    let second = oneEnd(from: end + 1, in: passage)
    return second > end + 1 ? second : end
  }

  private static let spans = ScalarSet("至到-~")

  private static func oneEnd(from start: Int, in passage: Passage) -> Int {
    var position = start
    if passage.scalar(position) == SignTable.space { position += 1 }
    let part = parts.first { part in
      part.indices.allSatisfy { passage.scalar(position + $0) == part[$0] }
    }
    position += part?.count ?? 0
    let end = part == nil ? start : position
    guard let hour = NumeralReader.number(startingAt: position, in: passage, limit: 3),
      (0...24).contains(hour.value), hours.contains(passage.scalar(hour.range.upperBound))
    else { return end }
    position = hour.range.upperBound + 1
    guard let minute = NumeralReader.number(startingAt: position, in: passage, limit: 3),
      (0...59).contains(minute.value)
    else { return minutes.contains(passage.scalar(position)) ? position + 1 : position }
    position = minute.range.upperBound
    return minutes.contains(passage.scalar(position)) ? position + 1 : position
  }
}
