/// SHA-256 as FIPS 180-4 defines it, so that these tests need no cryptography package.
enum SHA256 {
  private static let primes: [Int] = {
    var found: [Int] = []
    var candidate = 2
    while found.count < 64 {
      if !found.contains(where: { candidate % $0 == 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  private static let rounds = primes.map { fraction(cubeRoot(Double($0))) }
  private static let start = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  private static func cubeRoot(_ value: Double) -> Double {
    var root = value / 2
    for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }

  static func hex(_ bytes: [UInt8]) -> String {
    var message = bytes + [0x80]
    while message.count % 64 != 56 { message.append(0) }
    let length = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    var state = start
    for block in stride(from: 0, to: message.count, by: 64) {
      compress(message[block..<block + 64], into: &state)
    }
    return state.map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 8 - text.count) + text
    }.joined()
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let bytes = Array(block)
    var words = (0..<16).map { index in
      bytes[index * 4..<index * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let a = words[index - 15]
      let b = words[index - 2]
      let small = turn(a, 7) ^ turn(a, 18) ^ (a >> 3)
      let large = turn(b, 17) ^ turn(b, 19) ^ (b >> 10)
      words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
    }
    var h = state
    for index in 0..<64 {
      let s1 = turn(h[4], 6) ^ turn(h[4], 11) ^ turn(h[4], 25)
      let choice = (h[4] & h[5]) ^ (~h[4] & h[6])
      let first = h[7] &+ s1 &+ choice &+ rounds[index] &+ words[index]
      let s0 = turn(h[0], 2) ^ turn(h[0], 13) ^ turn(h[0], 22)
      let majority = (h[0] & h[1]) ^ (h[0] & h[2]) ^ (h[1] & h[2])
      h = [first &+ s0 &+ majority, h[0], h[1], h[2], h[3] &+ first, h[4], h[5], h[6]]
    }
    for index in state.indices { state[index] = state[index] &+ h[index] }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}
