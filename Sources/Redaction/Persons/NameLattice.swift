/// Reads a run twice, by ordinary words alone and with names, and takes the cheaper reading.
///
/// Costs add up along a reading, so the cheapest one is found step by step (Viterbi, 1967). How much
/// cheaper a sentence becomes by one name says how sure the name is.
struct NameLattice {
  private var plain: [Int32] = []
  private var rest: [Int32] = []
  private var best: [Int32] = []
  /// For each place, the token that the best reading arrives there by; -1 for an ordinary word.
  private var arrivals: [Int32] = []
  private var origins: [Int32] = []
  private var words: [WordCosts] = []
  private var tokens: [NameToken] = []

  private struct WordCosts {
    var costs: (UInt8, UInt8, UInt8) = (0, 0, 0)
  }

  /// Calls `body` with every name of the best reading and with what the reading saves by it.
  mutating func read(_ run: NameRun, _ body: (_ token: NameToken, _ margin: Int) -> Void) {
    let count = run.count
    reset(count)
    let candidates = NameCandidates(run)
    let lexicon = Lexicon.shared
    let traits = NameTraits.shared
    let scalars = run.scalars
    let hasGaps = run.hasGaps
    for place in 0..<count {
      relax(to: place + 1, from: place, by: lexicon.cost(of: scalars[place]))
      var costs = WordCosts()
      lexicon.forEachWord(in: scalars.span, at: place) { length, cost in
        guard !hasGaps || run.isOneWord(place..<place + length) else { return }
        switch length {
        case 2: costs.costs.0 = UInt8(cost)
        case 3: costs.costs.1 = UInt8(cost)
        default: costs.costs.2 = UInt8(cost)
        }
      }
      words.append(costs)
      if costs.costs.0 != 0 { relax(to: place + 2, from: place, by: Int(costs.costs.0)) }
      if costs.costs.1 != 0 { relax(to: place + 3, from: place, by: Int(costs.costs.1)) }
      if costs.costs.2 != 0 { relax(to: place + 4, from: place, by: Int(costs.costs.2)) }
      guard traits.mayStart(scalars[place]) else { continue }
      candidates.forEach(at: place) {
        tokens.append($0)
        relax(by: tokens.count - 1, from: place)
      }
    }
    guard !tokens.isEmpty else { return }
    readBack(run, count)
    collect(count, body)
  }

  private mutating func reset(_ count: Int) {
    let far = Int32.max / 4
    while plain.count <= count {
      plain.append(far)
      best.append(far)
      rest.append(far)
      arrivals.append(-1)
      origins.append(-1)
    }
    for place in 0...count {
      plain[place] = far
      best[place] = far
      arrivals[place] = -1
    }
    plain[0] = 0
    best[0] = 0
    words.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
  }

  private mutating func relax(to end: Int, from place: Int, by cost: Int) {
    let cost = Int32(truncatingIfNeeded: cost * 2)
    plain[end] = min(plain[end], plain[place] + cost)
    if best[place] + cost < best[end] {
      best[end] = best[place] + cost
      arrivals[end] = -1
      origins[end] = Int32(truncatingIfNeeded: place)
    }
  }

  private mutating func relax(by token: Int, from place: Int) {
    let end = tokens[token].range.upperBound
    let cost = best[place] + Int32(truncatingIfNeeded: tokens[token].cost)
    if cost < best[end] {
      best[end] = cost
      arrivals[end] = Int32(truncatingIfNeeded: token)
      origins[end] = Int32(truncatingIfNeeded: place)
    }
  }

  /// What ordinary words cost from each place to the end.
  private mutating func readBack(_ run: NameRun, _ count: Int) {
    let lexicon = Lexicon.shared
    rest[count] = 0
    for place in (0..<count).reversed() {
      let costs = words[place].costs
      var least = rest[place + 1] + Int32(lexicon.cost(of: run.scalars[place]) * 2)
      if costs.0 != 0 { least = min(least, rest[place + 2] + Int32(costs.0) * 2) }
      if costs.1 != 0 { least = min(least, rest[place + 3] + Int32(costs.1) * 2) }
      if costs.2 != 0 { least = min(least, rest[place + 4] + Int32(costs.2) * 2) }
      rest[place] = least
    }
  }

  private func collect(_ count: Int, _ body: (NameToken, Int) -> Void) {
    var place = count
    while place > 0 {
      if arrivals[place] >= 0 {
        let token = tokens[Int(arrivals[place])]
        let with = plain[token.range.lowerBound] + Int32(token.cost) + rest[token.range.upperBound]
        body(token, Int(plain[count] - with))
      }
      place = Int(origins[place])
    }
  }
}
