import Domain

/// Walks entries in the order of chains and places, and says how each stands in its chain.
struct ChainWalk {
  /// The entries met so far at the current place of the current chain; several where it forks.
  private var here: [Entry] = []
  /// The entries at the place before.
  private var before: [Entry] = []

  /// Whether an entry shares its place with one met before it, and whether it follows an entry that
  /// was met at the place before, or begins the chain.
  mutating func step(to entry: Entry) -> (isFork: Bool, follows: Bool) {
    let order = entry.fields.order
    let last = here.last?.fields.order
    let isFork = last?.chain == order.chain && last?.sequence == order.sequence
    if !isFork {
      before = last?.chain == order.chain ? here : []
      here = []
    }
    here.append(entry)
    return (isFork, follows(entry))
  }

  private func follows(_ entry: Entry) -> Bool {
    let fields = entry.fields
    guard let previous = fields.previous else { return fields.order.sequence == 1 }
    return before.contains {
      $0.hash == previous && $0.fields.author == fields.author
        && $0.fields.order.sequence == fields.order.sequence - 1
    }
  }
}
