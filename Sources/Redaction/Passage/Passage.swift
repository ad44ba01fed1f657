/// A text read once for all finders: folded, squeezed, its numbers and its cue words.
struct Passage {
  let text: FoldedView
  let squeezed: SqueezedView
  let numbers: NumberRuns
  let cues: CueMap
  let landmarks: Landmarks
  let lexicon: LexiconView

  /// Reads a string and lends what was read; nothing of it may be kept.
  static func read<Result>(_ string: String, _ body: (Passage) -> Result) -> Result {
    Folding(string).read { text in
      Squeezing(text.scalars).read { squeezed in
        NumberReading(text.scalars).read { numbers in
          CueReading(text, squeezed).read { cues in
            LandmarkReading(text.scalars).read { landmarks in
              body(
                Passage(
                  text: text, squeezed: squeezed, numbers: numbers, cues: cues,
                  landmarks: landmarks, lexicon: Lexicon.shared.view))
            }
          }
        }
      }
    }
  }

  @inline(__always)
  var scalars: View<UInt32> { text.scalars }

  /// The folded scalar at an index, or 0 outside the text.
  @inline(__always)
  func scalar(_ index: Int) -> UInt32 {
    UInt(bitPattern: index) < UInt(bitPattern: text.count) ? text.scalars[index] : 0
  }

  /// Whether a line ends between the groups of a number, as between two items of a list.
  func crossesLine(_ window: NumberWindow) -> Bool {
    !window.isSolid
      && numbers.range(of: window.digits).contains { scalars[$0] == SignTable.newline }
  }

  /// Whether a cue ends shortly before a number.
  func isCued(_ cue: Cue, _ window: NumberWindow, within distance: Int = 12) -> Bool {
    cues.stands(cue, before: numbers.range(of: window.digits).lowerBound, within: distance)
  }
}
