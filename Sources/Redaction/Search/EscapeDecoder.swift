/// Undoes what writers of HTML, JSON, scripts and addresses do to characters.
///
/// One pass decodes character references (`&#24352;`, `&amp;`), percent signs (`%E5`) and backslashes
/// (`\u5F20`, `\x41`, `\n`); what is decoded may be an escape again, so passes repeat until one finds
/// nothing, four at most. Decoding what was no escape does no harm: the raw bytes are searched too.
struct EscapeDecoder: ~Copyable {
  private static let passes = 4
  private var bytes: Room<UInt8>
  private var origins: Room<Int32>
  private var hasChanged = false

  /// Lends bytes decoded until nothing is left to decode.
  static func read(_ bytes: View<UInt8>, _ body: (DecodedBytes) -> Void) {
    read(DecodedBytes(bytes), passes: passes, body)
  }

  private static func read(
    _ source: DecodedBytes, passes: Int, _ body: (DecodedBytes) -> Void
  ) {
    let first = introducer(in: source.bytes, from: 0)
    guard passes > 0, first < source.bytes.count else { return body(source) }
    var decoder = EscapeDecoder(room: source.bytes.count)
    decoder.run(source, from: first)
    guard decoder.hasChanged else { return body(source) }
    decoder.lend(source) { read($0, passes: passes - 1, body) }
  }

  private init(room: Int) {
    bytes = Room(capacity: room)
    origins = Room(capacity: room)
  }

  private func lend(_ source: DecodedBytes, _ body: (DecodedBytes) -> Void) {
    body(source.decoded(by: bytes.view, origins.view))
  }

  /// Where the next byte stands that may start an escape; the end if there is none.
  @inline(__always)
  private static func introducer(in bytes: View<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x26 || byte == 0x25 || byte == 0x5C { return position }
      position += 1
    }
    return position
  }

  private mutating func run(_ source: DecodedBytes, from first: Int) {
    var position = 0
    var next = first
    while position < source.bytes.count {
      copy(source, position..<next)
      position = next
      guard position < source.bytes.count else { return }
      if let escape = Escape.read(source.bytes, at: position) {
        hasChanged = true
        append(escape, from: source.origin(of: position))
        position += escape.length
      } else {
        copy(source, position..<position + 1)
        position += 1
      }
      next = Self.introducer(in: source.bytes, from: position)
    }
  }

  @inline(__always)
  private mutating func copy(_ source: DecodedBytes, _ range: Range<Int>) {
    for position in range {
      bytes.append(source.bytes[position])
      origins.append(source.origin(of: position))
    }
  }

  private mutating func append(_ escape: Escape, from origin: Int32) {
    switch escape.content {
    case .byte(let byte): bytes.append(byte)
    case .scalar(let scalar): UTF8Reader.append(scalar, to: &bytes)
    }
    while origins.count < bytes.count { origins.append(origin) }
  }
}
