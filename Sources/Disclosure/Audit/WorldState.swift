/// A world while it is being moved away from the truth, and which cells are hidden.
struct WorldState {
  let truth: [Int]
  let lowerBounds: [Int]
  /// What hiding a published cell costs; nothing where it must stay published.
  let hidingCosts: [Int?]
  private(set) var counts: [Int]
  private(set) var isHidden: [Bool]
  private var touched: Set<Int> = []
  /// Whether published cells may be hidden to make a way.
  var mayHide = false
  /// Cells of secrets not proven yet: where there is a choice they change first, so that one world
  /// serves many secrets.
  var isSought: [Bool]

  init(
    _ system: StarSystem, lowerBounds: [Int], isPublished: [Bool], hidingCosts: [Int?]
  ) {
    truth = system.counts
    counts = system.counts
    self.lowerBounds = lowerBounds
    self.hidingCosts = hidingCosts
    isHidden = isPublished.map { !$0 }
    isSought = isHidden
  }

  /// What it costs to change a cell by one, or nothing where it cannot be.
  func price(of cell: Int, rising: Bool) -> Int? {
    guard rising || counts[cell] > lowerBounds[cell] else { return nil }
    if isHidden[cell] { return 0 }
    return mayHide ? hidingCosts[cell] : nil
  }

  /// Goes back to the truth; what was hidden stays hidden.
  mutating func reset() {
    for cell in touched { counts[cell] = truth[cell] }
    touched = []
  }

  var world: World {
    World(changes: Dictionary(uniqueKeysWithValues: touched.map { ($0, counts[$0] - truth[$0]) }))
  }

  /// How often a move can be made before a count falls below its bound, up to a limit.
  func capacity(of move: Move, upTo limit: Int) -> Int {
    move.changes.reduce(limit) { least, change in
      guard change.value < 0 else { return least }
      return min(least, (counts[change.key] - lowerBounds[change.key]) / -change.value)
    }
  }

  /// Makes a move a number of times, hiding the published cells on its way.
  ///
  /// - Returns: the number of cells newly hidden.
  mutating func make(_ move: Move, times: Int) -> Int {
    var newlyHidden = 0
    for (cell, change) in move.changes {
      counts[cell] += change * times
      touched.insert(cell)
      if !isHidden[cell] {
        isHidden[cell] = true
        newlyHidden += 1
      }
    }
    return newlyHidden
  }
}

/// A smallest change that leads from one world to another: a net change per cell.
struct Move {
  let cost: Int
  let changes: [Int: Int]

  /// Adds steps up and drops cells that end where they were.
  init(cost: Int, steps: [(cell: Int, change: Int)]) {
    self.cost = cost
    changes = steps.reduce(into: [:]) { $0[$1.cell, default: 0] += $1.change }
      .filter { $0.value != 0 }
  }

  /// By how much the move changes a secret.
  func effect(on secret: Secret) -> Int {
    secret.cells.reduce(0) { $0 + (changes[$1] ?? 0) }
  }
}
