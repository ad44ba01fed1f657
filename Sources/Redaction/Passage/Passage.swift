/// A text read once for all finders: folded, squeezed, its numbers and its cue words.
struct Passage {
  let text: FoldedView
  let squeezed: SqueezedView
  let numbers: NumberRuns
  let cues: CueMap
  let landmarks: Landmarks
  let lexicon: LexiconView
  let steps: StepCount
  /// The day that dates are counted from, where it is known.
  let rescued: RescueDay?
  /// Whether words in Latin letters and nothing in Chinese stand at the start of the text: masks are in
  /// English then.
  let isEnglish: Bool

  /// How far to look for Chinese.
  private static let sample = 400
  private static let wordLength = 3

  /// Reads a folded text and lends what was read; nothing of it may be kept.
  ///
  /// - Parameters:
  ///   - folding: The text.
  ///   - rescued: The day that dates are counted from, where it is known.
  ///   - steps: Counts what finders look at.
  ///   - body: Is lent the passage.
  /// - Returns: What `body` returns.
  static func read<Result>(
    _ folding: borrowing Folding, rescued: RescueDay? = nil, counting steps: StepCount = .none,
    _ body: (Passage) -> Result
  ) -> Result {
    folding.read { text in
      Squeezing(text.scalars).read { squeezed in
        NumberReading(text.scalars).read(counting: steps) { numbers in
          CueReading(text, squeezed).read { cues in
            LandmarkReading(text.scalars).read { landmarks in
              body(
                Passage(
                  text: text, squeezed: squeezed, numbers: numbers, cues: cues,
                  landmarks: landmarks, lexicon: Lexicon.shared.view, steps: steps,
                  rescued: rescued, isEnglish: isEnglish(text.scalars, landmarks)))
            }
          }
        }
      }
    }
  }

  private static func isEnglish(_ scalars: View<UInt32>, _ landmarks: Landmarks) -> Bool {
    !scalars.prefix(sample).contains(where: CharacterClass.isHan)
      && landmarks.words.prefix(sample).contains { $0.range.count >= wordLength }
  }

  /// What stands in masked text for a value of a kind.
  func mask(of kind: FindingKind) -> String { isEnglish ? kind.englishMask : kind.mask }

  /// What stands in masked text for what was found.
  func mask(of found: FoundStretch) -> String {
    switch found.mask {
    case .village: isEnglish ? "〔village〕" : "〔村〕"
    case .sinceRescue(let day):
      rescued?.mask(of: Int(day), inChinese: !isEnglish) ?? mask(of: found.kind)
    case nil: mask(of: found.kind)
    }
  }

  @inline(__always)
  var scalars: View<UInt32> { text.scalars }

  /// The folded scalar at an index, or 0 outside the text.
  @inline(__always)
  func scalar(_ index: Int) -> UInt32 {
    steps.add()
    return UInt(bitPattern: index) < UInt(bitPattern: text.count) ? text.scalars[index] : 0
  }

  /// Whether a line ends between the groups of a number, as between two items of a list.
  func crossesLine(_ window: NumberWindow) -> Bool {
    !window.isSolid && numbers.crossesLine(window)
  }

  /// Whether a cue ends shortly before a number.
  func isCued(_ cue: Cue, _ window: NumberWindow, within distance: Int = 12) -> Bool {
    cues.has(cue)
      && cues.stands(cue, before: numbers.range(of: window.digits).lowerBound, within: distance)
  }
}
