/// Reads a class after a school: 三年级2班, 高一(3)班, 2023级1班.
enum ClassReader {
  private static let grade: UInt32 = 0x7EA7  // 级
  private static let year: UInt32 = 0x5E74  // 年
  private static let group: UInt32 = 0x73ED  // 班
  private static let stages = ScalarSet("小初高大中学前")
  private static let sizes = ScalarSet("大中小")
  private static let limit = 14

  /// Where a class that starts at a place ends, or nil if there is none.
  static func end(from start: Int, in passage: Passage) -> Int? {
    var position = start
    var end: Int?
    var hasNumber = false
    while position - start < limit {
      let scalar = passage.scalar(position)
      if NumeralReader.isNumeral(scalar) {
        hasNumber = true
      } else if scalar == grade && hasNumber
        || scalar == group && (hasNumber || isSized(position, passage))
      {
        end = position + 1
        if scalar == group { break }
      } else if !isFiller(scalar) {
        break
      }
      position += 1
    }
    return end
  }

  /// A class of a grade without its school that ends at a place: 五年级3班, 初三(5)班.
  static func whole(endingAt end: Int, in passage: Passage) -> Range<Int>? {
    var start = end - 1
    var numbers = 0
    var isGraded = false
    while end - start < limit {
      let scalar = passage.scalar(start - 1)
      if NumeralReader.isNumeral(scalar) {
        if !NumeralReader.isNumeral(passage.scalar(start)) { numbers += 1 }
      } else if scalar == grade || scalar == year || grades.contains(scalar) {
        isGraded = true
      } else if scalar == SignTable.opening {
        // 三(2)班 has its grade before the sign.
        if NumeralReader.isNumeral(passage.scalar(start - 2)) { isGraded = true }
      } else if scalar != SignTable.closing {
        break
      }
      start -= 1
    }
    return isGraded && numbers > 0 && !SignTable.separates(passage.scalar(start))
      && start < end - 2 && hasTwo(start..<end, in: passage) ? start..<end : nil
  }

  private static let grades = ScalarSet("初高")

  /// Whether a grade and a class are numbered: 五年级3班, 初三五班; not 五年级班.
  private static func hasTwo(_ range: Range<Int>, in passage: Passage) -> Bool {
    let before = passage.scalar(range.upperBound - 2)
    let isNumbered = NumeralReader.isNumeral(before) || before == SignTable.closing
    return isNumbered && range.count { NumeralReader.isNumeral(passage.scalar($0)) } > 1
  }

  private static func isSized(_ position: Int, _ passage: Passage) -> Bool {
    sizes.contains(passage.scalar(position - 1))
  }

  private static func isFiller(_ scalar: UInt32) -> Bool {
    scalar == year || stages.contains(scalar)
      || SignTable.separates(scalar) && scalar != SignTable.newline
      || scalar == 0x7B2C  // 第
  }
}
