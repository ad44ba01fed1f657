/// Where words for the end of a number stand in a text.
struct TailCues {
  private let starts: View<Int32>
  private let ends: View<Int32>

  private static let distance = 12
  private static let cues = PhraseSearch(
    [
      "尾号", "尾数", "末尾", "后四位", "后4位", "后六位", "后6位", "末四位", "末4位", "末六位", "末6位", "最后四位",
      "最后六位", "结尾", "ending", "endsin", "lastfour", "lastsix", "last4", "last6",
    ].map { Phrase(cue: $0) })

  /// Lends the places of such words, unless there are none.
  static func read(_ text: FoldedView, _ squeezed: SqueezedView, _ body: (TailCues) -> Void) {
    var rooms = Rooms()
    cues.search(text, squeezed) { _, range in rooms.append(range) }
    rooms.read(body)
  }

  private struct Rooms: ~Copyable {
    private var starts = Room<Int32>()
    private var ends = Room<Int32>()

    mutating func append(_ range: Range<Int>) {
      starts.append(Int32(truncatingIfNeeded: range.lowerBound))
      ends.append(Int32(truncatingIfNeeded: range.upperBound))
    }

    func read(_ body: (TailCues) -> Void) {
      if starts.count > 0 { body(TailCues(starts: starts.view, ends: ends.view)) }
    }
  }

  /// Whether such a word stands shortly before a range of folded scalars.
  func stands(before range: Range<Int>) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < range.lowerBound - Self.distance {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < starts.count, Int(starts[low]) < range.lowerBound {
      if Int(ends[low]) <= range.lowerBound { return true }
      low += 1
    }
    return false
  }
}
