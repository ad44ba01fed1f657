/// Reads a run twice, by ordinary words alone and with names, and takes the cheaper reading.
///
/// Costs add up along a reading, so the cheapest one is found step by step (Viterbi, 1967). How much
/// cheaper a sentence becomes by one name says how sure the name is.
struct NameLattice: ~Copyable {
  private let lexicon: LexiconView
  private let traits = NameTraits.shared.view
  private let words = NameWords.shared.view
  private var steps = Room<NameStep>()
  private var tokens = Room<NameToken>()
  /// How many places and tokens were looked at.
  private(set) var work = 0

  init(_ lexicon: LexiconView) { self.lexicon = lexicon }

  /// Calls `body` with every name of the best reading and with what the reading saves by it.
  mutating func read(_ run: NameRun, _ body: (_ token: NameToken, _ margin: Int) -> Void) {
    let count = run.count
    work += count
    reset(count)
    let candidates = NameCandidates(run, lexicon, traits, words)
    let scalars = run.scalars
    for place in 0..<count {
      relax(to: place + 1, from: place, by: UInt8(lexicon.cost(of: scalars[place])))
      readWords(run, place)
      guard
        traits.mayStart(scalars[place]) || candidates.mayStartGiven(place)
          || candidates.mayStartTwice(place) || candidates.mayStartElder(place)
          || candidates.mayStartPet(place)
      else { continue }
      candidates.forEach(at: place) { relax(by: $0, from: place) }
    }
    guard tokens.count > 0 else { return }
    readBack(run, count)
    collect(count, body)
  }

  private mutating func reset(_ count: Int) {
    steps.removeAll()
    tokens.removeAll()
    steps.reserve(count + 1)
    for _ in 0...count { steps.append(NameStep()) }
    steps[0].plain = 0
    steps[0].best = 0
  }

  @inline(__always)
  private mutating func readWords(_ run: NameRun, _ place: Int) {
    var costs: (UInt8, UInt8, UInt8) = (0, 0, 0)
    lexicon.forEachWord(in: run.scalars, at: place) { length, cost in
      guard run.isOneWord(place..<place + length) else { return }
      switch length {
      case 2: costs.0 = cost
      case 3: costs.1 = cost
      default: costs.2 = cost
      }
    }
    if costs.0 != 0 { relax(to: place + 2, from: place, by: costs.0) }
    if costs.1 != 0 { relax(to: place + 3, from: place, by: costs.1) }
    if costs.2 != 0 { relax(to: place + 4, from: place, by: costs.2) }
    steps[place].costs = costs
  }

  @inline(__always)
  private mutating func relax(to end: Int, from place: Int, by cost: UInt8) {
    let cost = Int32(cost) * 2
    let from = steps[place]
    steps[end].plain = min(steps[end].plain, from.plain + cost)
    if from.best + cost < steps[end].best {
      steps[end].best = from.best + cost
      steps[end].arrival = -1
      steps[end].origin = Int32(truncatingIfNeeded: place)
    }
  }

  /// Keeps a token that is the cheapest way so far to where it ends; no other is ever part of a reading.
  private mutating func relax(by token: NameToken, from place: Int) {
    work += 1
    let end = token.range.upperBound
    let cost = steps[place].best + Int32(truncatingIfNeeded: token.cost)
    if cost < steps[end].best {
      steps[end].best = cost
      steps[end].arrival = Int32(truncatingIfNeeded: tokens.count)
      steps[end].origin = Int32(truncatingIfNeeded: place)
      tokens.append(token)
    }
  }

  private mutating func readBack(_ run: NameRun, _ count: Int) {
    steps[count].rest = 0
    for place in (0..<count).reversed() {
      let costs = steps[place].costs
      var least = steps[place + 1].rest + Int32(lexicon.cost(of: run.scalars[place]) * 2)
      if costs.0 != 0 { least = min(least, steps[place + 2].rest + Int32(costs.0) * 2) }
      if costs.1 != 0 { least = min(least, steps[place + 3].rest + Int32(costs.1) * 2) }
      if costs.2 != 0 { least = min(least, steps[place + 4].rest + Int32(costs.2) * 2) }
      steps[place].rest = least
    }
  }

  private func collect(_ count: Int, _ body: (NameToken, Int) -> Void) {
    var place = count
    while place > 0 {
      if steps[place].arrival >= 0 {
        let token = tokens[Int(steps[place].arrival)]
        let with =
          steps[token.range.lowerBound].plain + Int32(token.cost)
          + steps[token.range.upperBound].rest
        body(token, Int(steps[count].plain - with))
      }
      place = Int(steps[place].origin)
    }
  }
}
