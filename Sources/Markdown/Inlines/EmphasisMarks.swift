/// Makes `*` and `**` work beside Chinese punctuation.
///
/// CommonMark lets a run of asterisks open or close emphasis by its two neighbours ("flanking",
/// spec 0.30 section 6.2): `**测试。**后文` stays literal, for a run between punctuation and a
/// letter can only open. The words of a Chinese sentence have no spaces around them, so the rule
/// is relaxed where one neighbour is a wide character: punctuation then counts as a letter.
///
/// This happens before parsing: an invisible mark, which cmark takes for a letter, is put
/// between the run and the punctuation, and taken out of everything that leaves the module.
/// cmark itself then pairs the runs. A pass over the finished tree would be too late: in
/// `**甲。**乙**丙**` the wrong pair has been made by then, and escaped asterisks look like
/// others. A mark beside a letter changes nothing, so too generous an idea of punctuation does
/// no harm; nor does a mark in code, where it is taken out again.
enum EmphasisMarks {
  /// A control character: never in a source, which is screened, nor of use in a page.
  static let mark: UInt8 = 0x01

  private static let asterisk = UInt8(ascii: "*")
  private static let backslash = UInt8(ascii: "\\")

  /// Returns the source with marks put in.
  static func marking(_ source: [UInt8]) -> [UInt8] {
    let places = places(in: source)
    guard !places.isEmpty else { return source }
    var marked: [UInt8] = []
    marked.reserveCapacity(source.count + places.count)
    var start = 0
    for place in places {
      marked += source[start..<place]
      marked.append(mark)
      start = place
    }
    return marked + source[start...]
  }

  /// Returns a text of the tree without marks.
  static func unmarked(_ text: String) -> String {
    guard text.utf8.contains(mark) else { return text }
    return String(decoding: text.utf8.filter { $0 != mark }, as: UTF8.self)
  }

  private static func places(in source: [UInt8]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while let star = source[start...].firstIndex(of: asterisk) {
      let end = source[star...].firstIndex { $0 != asterisk } ?? source.count
      let first = isEscaped(star, in: source) ? star + 1 : star
      if first < end, let place = place(around: first..<end, in: source) {
        places.append(place)
      }
      start = end
    }
    return places
  }

  /// Returns where a run needs a mark: on the side of the punctuation, if the other is a letter.
  private static func place(around run: Range<Int>, in source: [UInt8]) -> Int? {
    guard let before = source.scalar(before: run.lowerBound),
      let after = source.scalar(at: run.upperBound),
      CJK.isWide(before) || CJK.isWide(after),
      !CJK.isSpace(before), !CJK.isSpace(after)
    else { return nil }
    let isAfterPunctuation = CJK.isPunctuation(before)
    guard isAfterPunctuation != CJK.isPunctuation(after) else { return nil }
    // Underscores work next to punctuation only, so a mark would break `_甲_` within the run:
    // `**_甲_**乙` stays what CommonMark makes of it, `***甲***乙` is what to write.
    guard before != "_", after != "_" else { return nil }
    return isAfterPunctuation ? run.lowerBound : run.upperBound
  }

  private static func isEscaped(_ index: Int, in source: [UInt8]) -> Bool {
    var start = index
    while start > 0, source[start - 1] == backslash { start -= 1 }
    return !(index - start).isMultiple(of: 2)
  }
}
