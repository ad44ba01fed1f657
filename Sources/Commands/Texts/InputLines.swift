/// The lines of a text, without their line breaks (LF or CR LF).
struct InputLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> String? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    var line = bytes[position..<end]
    if line.last == 0x0D { line = line.dropLast() }
    position = end + 1
    return String(decoding: line, as: UTF8.self)
  }
}
