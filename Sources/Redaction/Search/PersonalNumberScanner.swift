/// Searches outputs for numbers that hold their check and are somebody's, whoever that is.
///
/// A resident ID, a bank card, a disability certificate or a mobile number is found in whatever digits,
/// numerals, escapes and markup it is written, and across the lines of a file.
package enum PersonalNumberScanner {
  /// A number and where it stands.
  package struct Hit: Sendable, Hashable {
    package let kind: FindingKind
    /// Line, from 1.
    package let line: Int
    /// Unicode scalar in the line, from 1.
    package let column: Int
  }

  private struct Place: Hashable {
    let offset: Int
    let kind: FindingKind
  }

  private static let finders: [any Finder] = [
    DisabilityFinder(), ResidentIDFinder(), OldResidentIDFinder(), BankCardFinder(), MobileFinder(),
  ]
  /// A mobile number is the shortest.
  private static let fewestDigits = 11
  private static let barriers = ByteSet("<>={}[]!?")

  /// The numbers in a file's bytes, in order.
  package static func hits(in bytes: [UInt8]) -> [Hit] {
    var places: Set<Place> = []
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let output = unsafe View(base: buffer.baseAddress, count: buffer.count)
      for chunk in OutputChunks(output, barriers: barriers) {
        let raw = unsafe View(
          base: buffer.baseAddress?.advanced(by: chunk.lowerBound), count: chunk.count)
        EscapeDecoder.read(raw) { decoded in
          add(decoded, at: chunk.lowerBound, to: &places)
          MarkupStripper.read(decoded) { add($0, at: chunk.lowerBound, to: &places) }
        }
      }
    }
    var position = OutputPosition()
    return places.sorted { $0.offset < $1.offset }.map { place in
      position.move(to: place.offset, in: bytes)
      return Hit(kind: place.kind, line: position.line, column: position.column)
    }
  }

  private static func add(_ bytes: DecodedBytes, at start: Int, to places: inout Set<Place>) {
    let folding = Folding(bytes)
    let count = folding.read { text in
      NumberReading(text.scalars).read(counting: .none) { $0.digits.count }
    }
    guard count >= fewestDigits else { return }
    Passage.read(folding) { passage in
      var taken: [Range<Int>] = []
      for finder in finders {
        for match in finder.matches(in: passage) where match.certain {
          // A certificate holds the number of its owner: the longer one is named.
          guard !taken.contains(where: { $0.overlaps(match.range) }) else { continue }
          taken.append(match.range)
          let offset = start + passage.text.original(match.range).lowerBound
          places.insert(Place(offset: offset, kind: finder.kind))
        }
      }
    }
  }
}
