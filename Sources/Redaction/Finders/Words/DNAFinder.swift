/// Finds genetic data: names of loci, their values, and sequences. None of it is ever accepted.
///
/// Only the date of a request, its receipt and the result exist in a casebook (the plan, item 9), so
/// the word DNA itself is innocent. Words of typing without a value are refused and not masked: of a
/// person they say nothing, but that typing was written down.
struct DNAFinder: Finder {
  let rule = "dna"
  let kind = FindingKind.dna
  let reason = Reason(
    zh: "DNA分型信息，任何地方都不得记录", en: "genetic typing data, which must not be recorded anywhere")
  let doubt = Reason(
    zh: "DNA分型用语，分型信息任何地方都不得记录",
    en: "words of genetic typing, which must not be recorded anywhere")

  private static let sequenceLength = 24
  private static let bases = ScalarSet("acgtnu")
  private static let alleles = ScalarSet("0123456789〇零一二三四五六七八九十.,/:;=()-、 xy\n")
  private static let alleleLimit = 24

  func matches(in passage: Passage) -> [Match] {
    let words = passage.cues.all(.dna).map { extended($0, in: passage) }
    let certain =
      words + loci(in: passage) + variants(in: passage) + sequences(in: passage)
      + LaboratoryFile.all(in: passage)
    return certain.map { Match(range: $0, certain: true) } + typing(in: passage)
  }

  /// Finds words of typing, with the values after them.
  private func typing(in passage: Passage) -> [Match] {
    passage.cues.all(.typing).map { word in
      let range = extended(word, in: passage)
      let values = word.upperBound..<range.upperBound
      let isValue = Self.hasValues(passage.scalars[values])
      return Match(range: isValue ? range : word, certain: isValue)
    }
  }

  /// Whether what follows a word is an allele pair, a decimal or a long number, and no count or year.
  private static func hasValues(_ scalars: Slice<View<UInt32>>) -> Bool {
    let groups = scalars.split { !NumeralReader.isNumeral($0) }
    return groups.count > 1 || (groups.first?.count ?? 0) >= valueDigits
  }

  private static let valueDigits = 5

  /// Finds loci named by chromosome and number, such as D3S1358 and DYS391.
  private func loci(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for word in passage.landmarks.words where passage.scalars[word.range.lowerBound] == 0x64 {
      let index = word.range.lowerBound
      guard !CharacterClass.isDigit(passage.scalar(index - 1)) else { continue }
      var position = index + 1
      if passage.scalar(position) == 0x79 {
        position += 1
      } else {
        let start = position
        while Self.isNumeral(passage.scalar(position)), position - start < 3 {
          position += 1
        }
        guard (1...2).contains(position - start) else { continue }
      }
      guard passage.scalar(position) == 0x73 else { continue }
      let number = position + 1
      var end = number
      while Self.isNumeral(passage.scalar(end)), end - number < 5 { end += 1 }
      guard (2...4).contains(end - number) else { continue }
      ranges.append(extended(index..<end, in: passage))
    }
    return ranges
  }

  /// Whether a scalar is a figure, or a numeral that stands for one: D三S一三五八.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    DigitTable.value(of: scalar) != DigitTable.none
  }

  /// Finds variants by their number in the public register (dbSNP): rs12345.
  private func variants(in passage: Passage) -> [Range<Int>] {
    passage.landmarks.words.compactMap { word in
      let start = word.range.lowerBound
      guard word.range.count == 2, passage.scalar(start) == 0x72, passage.scalar(start + 1) == 0x73,
        !CharacterClass.isAlphanumeric(passage.scalar(start - 1))
      else { return nil }
      var end = start + 2
      while CharacterClass.isDigit(passage.scalar(end)), end - start < Self.variantLength {
        end += 1
      }
      return end - start - 2 >= Self.valueDigits - 1 ? extended(start..<end, in: passage) : nil
    }
  }

  private static let variantLength = 14

  /// The range of a word and the values after it.
  private func extended(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    var end = range.upperBound
    var last = end
    while end - range.upperBound < Self.alleleLimit, Self.alleles.contains(passage.scalar(end)) {
      end += 1
      if CharacterClass.isAlphanumeric(passage.scalar(end - 1)) || isValue(end, in: passage) {
        last = end
      }
    }
    // The base of a position of the mitochondrion: HVR1 16223T.
    if last > range.upperBound, Self.bases.contains(passage.scalar(last)),
      !CharacterClass.isAlphanumeric(passage.scalar(last + 1))
    {
      last += 1
    }
    let opens = passage.scalars[range.upperBound..<last].contains(SignTable.opening)
    if opens, passage.scalar(last) == SignTable.closing { last += 1 }
    return range.lowerBound..<last
  }

  /// Whether a numeral ends before a place, and no word goes on with it: 十五，十六, but not 一次.
  private func isValue(_ end: Int, in passage: Passage) -> Bool {
    NumeralReader.isNumeral(passage.scalar(end - 1)) && !CharacterClass.isHan(passage.scalar(end))
  }

  /// Finds words that hold a long stretch of bases.
  private func sequences(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for word in passage.landmarks.words where word.range.count >= Self.sequenceLength {
      var start = word.range.lowerBound
      for index in word.range.lowerBound...word.range.upperBound {
        if index < word.range.upperBound, Self.bases.contains(passage.scalars[index]) { continue }
        if index - start >= Self.sequenceLength { ranges.append(start..<index) }
        start = index + 1
      }
    }
    return ranges
  }
}
