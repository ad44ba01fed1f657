import Disclosure
import Exchange

/// A protected table as a file: every display cell, empty where hidden, and why.
struct ProtectedFile {
  private let protection: CountProtection
  private let header: [String]
  private let bounds: [Int: CountBound]?

  init(_ protection: CountProtection, frequency: String, bounds: [Int: CountBound]?) {
    self.protection = protection
    self.bounds = bounds
    header =
      protection.table.shape.dimensions.map(\.name) + [frequency, "status"]
      + (bounds == nil ? [] : CountFiles.bounds)
  }

  /// Writes a new file, or one of ours over again.
  func write(to path: String) throws {
    let first = CSVLine.text(header)
    let columns = header.filter { !CountFiles.bounds.contains($0) }
    let audited = CSVLine.text(columns + CountFiles.bounds)
    let isOurs = { (text: String) in
      text.hasPrefix(CSVLine.text(columns)) || text.hasPrefix(audited)
    }
    try OwnFile(path: path, isOurs: isOurs).write(first + lines.joined())
  }

  private var lines: [String] {
    let shape = protection.table.shape
    return protection.isPublished.indices.map { cell in
      let nodes = zip(shape.dimensions, shape.nodes(of: cell)).map { $0.nodes[$1] }
      let isShown = protection.isPublished[cell]
      let status = isShown ? "s" : protection.isSensitive[cell] ? "u" : "x"
      let ends = bounds.map { $0[cell]?.fields ?? ["", ""] } ?? []
      return CSVLine.text(
        nodes + [isShown ? "\(protection.table.counts[cell])" : "", status] + ends)
    }
  }
}

/// What protecting a table came to.
struct ProtectedReport: Encodable {
  var schema = 1
  let cells: Int
  let inner: Int
  let published: Int
  let primary: Int
  let secondary: Int
  /// How many of the secondary cells were hidden because no proof was found without them.
  let repaired: Int
  /// The share of cells that are published.
  let share: Double
  /// Whether each dimension is told within the codes of the one before it only.
  let nested: Bool
  /// Worlds that fit the published numbers and hold every sensitive cell apart by the threshold.
  let worlds: Int
  /// How many sensitive cells two of them hold apart that give the same file, and how many worlds were
  /// protected anew to find out.
  let sameFile: Int
  let sameFileWorlds: Int
  /// Whether these were all there are.
  let everyWorld: Bool
  /// Whether that is so of every sensitive cell.
  let proven: Bool
  let threshold: Int
  let seconds: Double
  let bounds: BoundTally?

  init(
    _ protection: CountProtection, _ proof: SameFileProof, bounds: [Int: CountBound]?,
    seconds: Double
  ) {
    cells = protection.isPublished.count
    inner = protection.table.inner.count
    published = protection.isPublished.count { $0 }
    primary = protection.isSensitive.count { $0 }
    secondary = cells - published - primary
    repaired = protection.repairCount
    share = protection.sharePublished
    worlds = protection.worlds.count
    nested = protection.isNested
    sameFile = proof.cells
    sameFileWorlds = proof.worlds
    everyWorld = proof.isEvery
    proven = proof.cells == primary
    threshold = protection.threshold
    self.seconds = (seconds * 1_000).rounded() / 1_000
    self.bounds = bounds.map { bounds in
      var tally = BoundTally()
      for bound in bounds.values { tally.add(bound) }
      return tally
    }
  }
}
