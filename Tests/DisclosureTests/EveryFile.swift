@testable import Disclosure

/// The files that every world of a small count table gives, and what each leaves a reader who has
/// protected every world himself.
struct EveryFile {
  private var ranges: [[Int?]: [ClosedRange<Int>]] = [:]
  private(set) var protections: [CountProtection] = []

  /// Protects every world of a shape with at most so many people, and at least so many.
  init(_ shape: CountShape, _ people: ClosedRange<Int>, by protector: CountProtector) {
    for sum in people {
      for inner in SmallWorlds.compositions(of: sum, into: shape.innerCount) {
        let protection = protector.protect(CountTable(shape, inner: inner))
        let counts = protection.table.counts
        let known = ranges[protection.published] ?? counts.map { $0...$0 }
        ranges[protection.published] = zip(known, counts).map {
          min($0.lowerBound, $1)...max($0.upperBound, $1)
        }
        protections.append(protection)
      }
    }
  }

  var count: Int { ranges.count }

  /// The sensitive cells that the file of a world leaves a reader too little room for.
  func narrow(_ protection: CountProtection) -> [Int] {
    let ranges = ranges[protection.published] ?? []
    return ranges.indices.filter { cell in
      let range = ranges[cell]
      return protection.isSensitive[cell]
        && (range.upperBound - range.lowerBound < protection.threshold
          || range.upperBound < protection.threshold)
    }
  }
}
