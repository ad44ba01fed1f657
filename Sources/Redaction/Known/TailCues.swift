/// Where words for the end of a number stand in a text, or for a day that somebody is known by.
struct TailCues {
  /// What a word tells of.
  enum Kind: UInt8 { case tail, day }

  private let starts: View<Int32>
  private let ends: View<Int32>
  private let kinds: View<Kind>

  private static let distance = 12
  private static let ofTails = [
    "尾号", "尾数", "末尾", "后四位", "后4位", "后六位", "后6位", "末四位", "末4位", "末六位", "末6位", "最后四位",
    "最后六位", "结尾", "ending", "endsin", "lastfour", "lastsix", "last4", "last6",
  ]
  private static let ofDays = [
    "出生", "生于", "生日", "诞生", "诞辰", "解救", "获救", "born", "birth", "birthday", "birthdate",
    "dateofbirth", "dob",
    "rescued", "rescue",
  ]
  private static let cues = PhraseSearch((ofTails + ofDays).map { Phrase(cue: $0) })

  /// Lends the places of such words, unless there are none.
  static func read(_ text: FoldedView, _ squeezed: SqueezedView, _ body: (TailCues) -> Void) {
    var rooms = Rooms()
    cues.search(text, squeezed) { cue, range in
      rooms.append(range, cue < ofTails.count ? .tail : .day)
    }
    rooms.read(body)
  }

  private struct Rooms: ~Copyable {
    private var starts = Room<Int32>()
    private var ends = Room<Int32>()
    private var kinds = Room<Kind>()

    mutating func append(_ range: Range<Int>, _ kind: Kind) {
      starts.append(Int32(truncatingIfNeeded: range.lowerBound))
      ends.append(Int32(truncatingIfNeeded: range.upperBound))
      kinds.append(kind)
    }

    func read(_ body: (TailCues) -> Void) {
      if starts.count > 0 {
        body(TailCues(starts: starts.view, ends: ends.view, kinds: kinds.view))
      }
    }
  }

  /// Whether a word of a kind stands anywhere.
  func hold(_ kind: Kind) -> Bool { kinds.contains(kind) }

  /// Whether a word of a kind stands shortly before a range of folded scalars.
  func stand(for kind: Kind, before range: Range<Int>) -> Bool {
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
      if kinds[low] == kind, Int(ends[low]) <= range.lowerBound { return true }
      low += 1
    }
    return false
  }
}
