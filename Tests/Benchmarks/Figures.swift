/// Repeated measurements of one thing, in whatever unit they were taken.
struct Figures {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var median: Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }
  var least: Double { sorted.first ?? 0 }

  /// The median, with the least and the upper quarter point, for a busy machine only ever adds.
  func text(_ unit: String, decimals: Int = 1) -> String {
    guard !sorted.isEmpty else { return "–" }
    let high = sorted[sorted.count * 3 / 4]
    return "\(median.text(decimals)) \(unit) (\(least.text(decimals))–\(high.text(decimals)))"
  }
}

extension Double {
  /// The number with so many decimals.
  func text(_ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((self * Double(scale)).rounded())
    guard decimals > 0 else { return "\(whole)" }
    let digits = "\(abs(whole) % scale)"
    let zeros = String(repeating: "0", count: decimals - digits.count)
    return "\(whole < 0 ? "-" : "")\(abs(whole) / scale).\(zeros)\(digits)"
  }
}
