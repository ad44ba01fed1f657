/// Names of files that genetic analysers and sequencers write: sample-07.fsa, 检材3.hid, reads.fastq.
enum LaboratoryFile {
  /// Source: the formats of capillary electrophoresis (ABIF: fsa, ab1, hid; scf, cmf) and of sequence data
  /// (samtools/hts-specs, FASTA and FASTQ).
  private static let endings = WordTable(
    """
    fsa hid ab1 scf cmf vcf bcf bam sam cram fasta fastq fna gvcf
    """.split(whereSeparator: \.isWhitespace).map { name in
      // Five letters are told by their first four: a key holds no more.
      FoldedText(String(name.prefix(4))).scalars[...]
    })
  private static let lengths = 3...5
  private static let nameLimit = 40
  private static let characterLimit = 3
  private static let signs = ScalarSet("-_.()")

  /// The names of all such files, in order.
  static func all(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for word in passage.landmarks.words
    where passage.scalar(word.range.lowerBound - 1) == SignTable.dot {
      guard let end = end(of: word.range, in: passage) else { continue }
      let start = start(before: word.range.lowerBound - 1, in: passage)
      if start < word.range.lowerBound - 1 { ranges.append(start..<end) }
    }
    return ranges
  }

  private static func end(of word: Range<Int>, in passage: Passage) -> Int? {
    var end = word.upperBound
    while CharacterClass.isDigit(passage.scalar(end)), end - word.lowerBound < 3 { end += 1 }
    guard lengths.contains(end - word.lowerBound),
      !CharacterClass.isAlphanumeric(passage.scalar(end)),
      endings.view.contains(passage.scalars, word.lowerBound..<min(end, word.lowerBound + 4))
    else { return nil }
    return end
  }

  private static func start(before dot: Int, in passage: Passage) -> Int {
    var start = dot
    // What is Chinese in a name is short: 检材4号.fsa.
    var characters = 0
    while dot - start < nameLimit {
      let scalar = passage.scalar(start - 1)
      if CharacterClass.isHan(scalar), characters < characterLimit {
        characters += 1
      } else if !CharacterClass.isAlphanumeric(scalar), !signs.contains(scalar) {
        break
      }
      start -= 1
    }
    return start
  }
}
