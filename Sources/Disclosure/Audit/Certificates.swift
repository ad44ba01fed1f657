/// The worlds found so far, and how far apart they hold each secret.
struct Certificates {
  private(set) var worlds: [World] = [.truth]
  private let secrets: [Secret]
  private let threshold: Int
  private let secretsByCell: [Int: [Int]]
  private var low: [(value: Int, world: Int)]
  private var high: [(value: Int, world: Int)]

  init(_ secrets: [Secret], counts: [Int], threshold: Int) {
    self.secrets = secrets
    self.threshold = threshold
    var byCell: [Int: [Int]] = [:]
    for (index, secret) in secrets.enumerated() {
      for cell in secret.cells { byCell[cell, default: []].append(index) }
    }
    secretsByCell = byCell
    low = secrets.map { ($0.value(in: counts), 0) }
    high = low
  }

  /// How much further apart the worlds must hold a secret.
  func need(of secret: Int) -> Int {
    max(0, threshold - (high[secret].value - low[secret].value), threshold - high[secret].value)
  }

  /// The value a new world must reach for a secret if it is to be the higher one.
  func goal(of secret: Int) -> Int { max(threshold, low[secret].value + threshold) }

  /// Keeps a world if it holds some secret further apart than before.
  ///
  /// - Parameters:
  ///   - world: the world found.
  ///   - counts: all its counts.
  /// - Returns: the secrets proven by it.
  mutating func add(_ world: World, counts: [Int]) -> [Int] {
    var isOfUse = false
    var proven: [Int] = []
    for secret in Set(world.changes.keys.flatMap { secretsByCell[$0] ?? [] }) {
      guard need(of: secret) > 0 else { continue }
      let value = secrets[secret].value(in: counts)
      if value < low[secret].value {
        low[secret] = (value, worlds.count)
        isOfUse = true
      }
      if value > high[secret].value {
        high[secret] = (value, worlds.count)
        isOfUse = true
      }
      if need(of: secret) == 0 { proven.append(secret) }
    }
    if isOfUse { worlds.append(world) }
    return proven
  }

  /// The pair of each secret; nothing where one is missing.
  var pairs: [WitnessPair]? {
    guard secrets.indices.allSatisfy({ need(of: $0) == 0 }) else { return nil }
    return secrets.indices.map {
      WitnessPair(secret: $0, low: low[$0].world, high: high[$0].world)
    }
  }
}
