import Domain

/// Random values for case numbers, no two alike and in no visible order.
///
/// A Feistel network of four rounds permutes 40-bit words; values too large for a case number are
/// permuted again until they fit. For demos only: it hides nothing from whoever knows the seed.
struct CaseNumberSeries {
  private static let half: UInt64 = 1 << 20
  private let keys: [UInt64]

  init(seed: UInt64) {
    var random = RandomSource(seed: seed, stream: .max - 1)
    keys = (0..<4).map { _ in random.next() }
  }

  func value(at index: Int) -> UInt64 {
    var word = permuted(UInt64(index))
    while word >= CaseNumber.randomCount { word = permuted(word) }
    return word
  }

  private func permuted(_ word: UInt64) -> UInt64 {
    var (left, right) = (word / CaseNumberSeries.half, word % CaseNumberSeries.half)
    for key in keys {
      let scattered = RandomSource.mixed(right ^ key) % CaseNumberSeries.half
      (left, right) = (right, left ^ scattered)
    }
    return left * CaseNumberSeries.half + right
  }
}
