/// Undoes what writers of HTML, JSON, scripts and addresses do to characters.
///
/// One pass decodes character references (`&#24352;`, `&amp;`), percent signs (`%E5`) and backslashes
/// (`\u5F20`, `\x41`, `\n`); what is decoded may be an escape again, so passes repeat until one finds
/// nothing, four at most. Decoding what was no escape does no harm: the raw bytes are searched too.
struct EscapeDecoder {
  private static let passes = 4
  private var source: DecodedBytes
  private var bytes: [UInt8] = []
  private var origins: [Int32] = []
  private var changed = false

  /// Decodes bytes until nothing is left to decode.
  static func decode(_ bytes: [UInt8]) -> DecodedBytes {
    var decoded = DecodedBytes(bytes)
    for _ in 0..<passes {
      guard decoded.bytes.contains(where: { isIntroducer($0) }) else { break }
      var decoder = EscapeDecoder(source: decoded)
      decoder.run()
      guard decoder.changed else { break }
      decoded = DecodedBytes(
        bytes: decoder.bytes, origins: decoder.origins, originalCount: bytes.count)
    }
    return decoded
  }

  private init(source: DecodedBytes) {
    self.source = source
    bytes.reserveCapacity(source.bytes.count)
    origins.reserveCapacity(source.bytes.count)
  }

  @inline(__always)
  private static func isIntroducer(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x25 || byte == 0x5C
  }

  private mutating func run() {
    var position = 0
    while position < source.bytes.count {
      let byte = source.bytes[position]
      if Self.isIntroducer(byte), let escape = Escape.read(source.bytes.span, at: position) {
        changed = true
        append(escape, from: position)
        position += escape.length
      } else {
        bytes.append(byte)
        origins.append(source.origin(of: position))
        position += 1
      }
    }
  }

  private mutating func append(_ escape: Escape, from position: Int) {
    switch escape.content {
    case .byte(let byte): bytes.append(byte)
    case .scalar(let scalar): UTF8Reader.append(scalar, to: &bytes)
    }
    while origins.count < bytes.count { origins.append(source.origin(of: position)) }
  }
}
