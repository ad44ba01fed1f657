/// Searches what goes into pages for what is somebody's, whoever that is, and for genetic data.
///
/// Numbers of persons and vehicles, accounts, addresses on the net and loci are found in whatever digits,
/// numerals, escapes and markup they are written, and across the lines of a file. What is certain counts,
/// and so does an identity number, a certificate or a card with a slip after the word for it. An office
/// may give its own landline and mailbox (see `OfficeContact`).
package enum PersonalDataScanner {
  /// What was found and where it stands.
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
    BankCardFinder(), DNAFinder(), QQFinder(), MobileFinder(), GroupedMobileFinder(),
    SpokenNumberFinder(),
    PassportFinder(), CuedPassportFinder(), TravelPermitFinder(), PlateFinder(), WeChatFinder(),
  ]
  /// Those whose doubts count too.
  private static let strictFinders: [any Finder] = [
    DisabilityFinder(), ResidentIDFinder(), OldResidentIDFinder(),
    CuedNumberFinder.disability, CuedNumberFinder.residentID, CuedNumberFinder.bank,
  ]
  /// Those of what an office may have too.
  private static let contactFinders: [any Finder] = [LandlineFinder(), EmailFinder()]
  private static let barriers = ByteSet("<>={}[]!?")

  /// What a file's bytes hold, in order.
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
    Passage.read(Folding(bytes)) { passage in
      var taken: [Range<Int>] = []
      func add(_ finder: any Finder, _ match: Match) {
        // A certificate holds the number of its owner: the one reported first is named.
        guard !taken.contains(where: { $0.overlaps(match.range) }) else { return }
        taken.append(match.range)
        let offset = start + passage.text.original(match.range).lowerBound
        places.insert(Place(offset: offset, kind: finder.kind))
      }
      for finder in strictFinders {
        for match in finder.matches(in: passage) { add(finder, match) }
      }
      for finder in finders {
        for match in finder.matches(in: passage) where match.certain { add(finder, match) }
      }
      for finder in contactFinders {
        for match in finder.matches(in: passage)
        where match.certain && !OfficeContact.announces(match.range, in: passage) {
          add(finder, match)
        }
      }
    }
  }
}
