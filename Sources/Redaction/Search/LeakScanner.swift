/// Searches outputs and file names for every value the casebook holds.
///
/// It does not list the forms a value can take: whatever is scanned is decoded (HTML, JSON, percent)
/// and folded as the value was, and the two are compared. So width, case, accents, spaces, dashes,
/// grouping, numerals and escapes are covered by one linear pass, and any mixture of them too. The raw
/// bytes are searched as well, for what decoding could take apart. Text split by markup inside a
/// value (张<b>三</b>) is not found.
package struct LeakScanner: Sendable {
  /// The values that cannot be searched for; whoever builds a scanner has to show them.
  package let unsearchable: [Unsearchable]
  private let kinds: [FindingKind]
  private let phrases: [Phrase]
  private let folded: PhraseSearch
  private let rawValues: [[UInt8]]
  private let raw: SearchAutomaton

  package init(known: [KnownValue]) {
    let phrases = known.map(\.phrase)
    unsearchable = Unsearchable.list(known, phrases)
    kinds = known.map(\.kind)
    folded = PhraseSearch(phrases)
    rawValues = zip(known, phrases).map { value, phrase in
      phrase.obstacle == nil ? Array(value.text.utf8) : []
    }
    raw = SearchAutomaton(patterns: rawValues)
    self.phrases = phrases
  }

  /// The known values in a file's bytes, by offset and then by value, each place once.
  package func hits(in bytes: [UInt8]) -> [LeakHit] {
    var places: Set<Place> = []
    searchRaw(bytes) { places.insert($0) }
    let text = FoldedText(EscapeDecoder.decode(bytes))
    folded.search(text, SqueezedText(text)) { index, range in
      places.insert(Place(offset: text.original(range).lowerBound, index: index))
    }
    return located(places.sorted(), in: bytes)
  }

  /// The known values in a file name or any other short string.
  package func hits(in name: String) -> [LeakHit] { hits(in: Array(name.utf8)) }

  private struct Place: Hashable, Comparable {
    let offset: Int
    let index: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.offset, left.index) < (right.offset, right.index)
    }
  }

  private func searchRaw(_ bytes: [UInt8], report: (Place) -> Void) {
    raw.search(bytes.span) { index, end in
      let start = end - rawValues[index].count
      if phrases[index].standsAlone, isJoined(start..<end, bytes) { return }
      report(Place(offset: start, index: index))
    }
  }

  private func isJoined(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, joins(bytes[first - 1], bytes[first]) { return true }
    return last + 1 < bytes.count && joins(bytes[last], bytes[last + 1])
  }

  private func joins(_ left: UInt8, _ right: UInt8) -> Bool {
    let (left, right) = (UInt32(left), UInt32(right))
    return CharacterClass.joins(left, right)
      || CharacterClass.isLatin(left | 0x20) && CharacterClass.isLatin(right | 0x20)
  }

  private func located(_ places: [Place], in bytes: [UInt8]) -> [LeakHit] {
    var position = 0
    var (line, column) = (1, 1)
    return places.map { place in
      while position < place.offset {
        if bytes[position] == 0x0A {
          (line, column) = (line + 1, 1)
        } else if bytes[position] & 0xC0 != 0x80 {
          column += 1
        }
        position += 1
      }
      return LeakHit(
        kind: kinds[place.index], index: place.index, offset: place.offset, line: line,
        column: column)
    }
  }
}
