/// Searches outputs and file names for every value the casebook holds.
///
/// Whatever is scanned is decoded (HTML, JSON, percent) and folded as the value was, and then searched
/// for the forms a value may take (see `KnownValue`). So width, case, accents, spaces, dashes, grouping,
/// numerals and escapes are covered by one linear pass, and any mixture of them too. Where decoding
/// changed anything, the bytes around it are searched as they are as well, for what it could take apart;
/// and where markup stands within a text (张<b>三</b>), the text is searched as it is shown.
package struct LeakScanner: Sendable {
  /// The values that cannot be searched for; whoever builds a scanner has to show them.
  package var unsearchable: [Unsearchable] { search.unsearchable }
  private let kinds: [FindingKind]
  private let acknowledged: [AcknowledgedWords]
  private let search: KnownSearch

  /// Signs that no value holds, where an output may be cut.
  private let barriers: ByteSet

  package init(known: [KnownValue]) {
    kinds = known.map(\.kind)
    acknowledged = known.map { AcknowledgedWords($0.acknowledged) }
    search = KnownSearch(known)
    var barriers = ByteSet("<>={}[]!?")
    barriers.subtract(search.characters)
    self.barriers = barriers
  }

  /// The known values in a file's bytes, by offset and then by value, each place once; not where one
  /// was acknowledged and stands as the word.
  package func hits(in bytes: [UInt8]) -> [LeakHit] {
    everyHit(in: bytes).filter { hit in
      acknowledged[hit.index].isEmpty
        || !acknowledged[hit.index].pass(hit.offset..<hit.end, in: bytes)
    }
  }

  private func everyHit(in bytes: [UInt8]) -> [LeakHit] {
    var places: Set<Place> = []
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let output = unsafe View(base: buffer.baseAddress, count: buffer.count)
      for chunk in OutputChunks(output, barriers: barriers) {
        let raw = unsafe View(
          base: buffer.baseAddress?.advanced(by: chunk.lowerBound), count: chunk.count)
        add(raw, at: chunk.lowerBound, to: &places)
      }
    }
    return located(Self.outermost(places), in: bytes)
  }

  /// The known values in a file name or any other short string, in which nothing stands as a word.
  package func hits(in name: String) -> [LeakHit] { everyHit(in: Array(name.utf8)) }

  private func add(_ raw: View<UInt8>, at start: Int, to places: inout Set<Place>) {
    Self.read(raw, barriers: barriers) { add($0, at: start, to: &places) }
  }

  /// Lends an output in each of the ways it may be read.
  static func read(
    _ raw: View<UInt8>, barriers: ByteSet, _ body: (consuming Folding) -> Void
  ) {
    EscapeDecoder.read(raw) { decoded in
      body(Folding(decoded))
      MarkupStripper.read(decoded) { body(Folding($0)) }
      guard decoded.isDecoded else { return }
      EscapedParts.read(raw, barriers: barriers) { body(Folding($0)) }
    }
  }

  private func add(_ folding: consuming Folding, at start: Int, to places: inout Set<Place>) {
    folding.read { text in
      Squeezing(text.scalars).read { squeezed in
        search.search(text, squeezed, inOutput: true) { hit in
          let span = text.original(hit.range)
          places.insert(
            Place(offset: start + span.lowerBound, end: start + span.upperBound, index: hit.value))
        }
      }
    }
  }

  private struct Place: Hashable {
    let offset: Int
    let end: Int
    let index: Int
  }

  /// The places by offset, without those inside another place of the same value.
  private static func outermost(_ places: Set<Place>) -> [Place] {
    var reached: [Int: Int] = [:]
    let sorted = places.sorted { ($0.offset, -$0.end, $0.index) < ($1.offset, -$1.end, $1.index) }
    return sorted.filter { place in
      let isNew = place.end > reached[place.index, default: -1]
      if isNew { reached[place.index] = place.end }
      return isNew
    }
  }

  private func located(_ places: [Place], in bytes: [UInt8]) -> [LeakHit] {
    var position = OutputPosition()
    return places.map { place in
      position.move(to: place.offset, in: bytes)
      return LeakHit(
        kind: kinds[place.index], index: place.index, offset: place.offset, end: place.end,
        line: position.line, column: position.column)
    }
  }
}
