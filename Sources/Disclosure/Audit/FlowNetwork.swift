/// A network of arcs with bounds, in which maximum flows and feasible circulations are integers.
///
/// Maximum flow is by Dinic's algorithm (1970): shortest augmenting paths, a whole layer at a time.
struct FlowNetwork {
  /// More than any count; a flow that reaches it is unbounded.
  static let unbounded = 1 << 40

  /// The node each half-arc leads to; half-arc `2n` is arc `n`, `2n + 1` its reverse.
  private var ends: [Int] = []
  private var residual: [Int] = []
  private var lower: [Int] = []
  private var halfArcs: [[Int]]
  private var levels: [Int] = []
  private var next: [Int] = []

  init(nodeCount: Int) { halfArcs = Array(repeating: [], count: nodeCount) }

  /// Adds an arc whose flow lies between two bounds; its present flow is the lower one.
  mutating func addArc(from tail: Int, to head: Int, _ bounds: ClosedRange<Int>) -> Int {
    let arc = ends.count / 2
    halfArcs[tail].append(ends.count)
    halfArcs[head].append(ends.count + 1)
    ends += [head, tail]
    residual += [bounds.upperBound - bounds.lowerBound, 0]
    lower.append(bounds.lowerBound)
    return arc
  }

  func flow(on arc: Int) -> Int { lower[arc] + residual[2 * arc + 1] }

  /// Sends as much as possible from one node to another, up to a limit.
  mutating func maximize(from source: Int, to sink: Int, upTo limit: Int) -> Int {
    var sent = 0
    while sent < limit, layer(from: source, to: sink) {
      next = Array(repeating: 0, count: halfArcs.count)
      while sent < limit {
        let amount = augment(source, sink, limit - sent)
        guard amount > 0 else { break }
        sent += amount
      }
    }
    return sent
  }

  /// Makes the flow a circulation, if one fits the bounds.
  ///
  /// What the lower bounds leave over at each node is sent from a new source to a new sink.
  mutating func circulate() -> Bool {
    var surplus = Array(repeating: 0, count: halfArcs.count)
    for arc in lower.indices {
      surplus[ends[2 * arc]] += flow(on: arc)
      surplus[ends[2 * arc + 1]] -= flow(on: arc)
    }
    let source = halfArcs.count
    halfArcs += [[], []]
    var due = 0
    for (node, amount) in surplus.enumerated() {
      if amount > 0 { _ = addArc(from: source, to: node, 0...amount) }
      if amount < 0 { _ = addArc(from: node, to: source + 1, 0...(-amount)) }
      due += max(0, amount)
    }
    return maximize(from: source, to: source + 1, upTo: due) == due
  }

  /// The flows an arc can have over all circulations; no upper end where it is unbounded.
  ///
  /// Leaves the flow a circulation, with the arc at its largest flow.
  mutating func range(of arc: Int) -> (least: Int, most: Int?) {
    let least = flow(on: arc) - shift(arc, down: true)
    let risen = shift(arc, down: false)
    let most = flow(on: arc)
    return (least, risen >= FlowNetwork.unbounded / 2 ? nil : most)
  }

  /// Moves the arc's flow as far as the rest of the network can take it.
  private mutating func shift(_ arc: Int, down: Bool) -> Int {
    let (own, other) = (2 * arc + (down ? 1 : 0), 2 * arc + (down ? 0 : 1))
    let (mine, theirs) = (residual[own], residual[other])
    (residual[own], residual[other]) = (0, 0)
    let sent = maximize(from: ends[own], to: ends[other], upTo: mine)
    (residual[own], residual[other]) = (mine - sent, theirs + sent)
    return sent
  }

  private mutating func layer(from source: Int, to sink: Int) -> Bool {
    levels = Array(repeating: -1, count: halfArcs.count)
    levels[source] = 0
    var open = [source]
    var position = 0
    while position < open.count {
      let node = open[position]
      position += 1
      for half in halfArcs[node] where residual[half] > 0 && levels[ends[half]] < 0 {
        levels[ends[half]] = levels[node] + 1
        open.append(ends[half])
      }
    }
    return levels[sink] >= 0
  }

  private mutating func augment(_ node: Int, _ sink: Int, _ limit: Int) -> Int {
    guard node != sink else { return limit }
    while next[node] < halfArcs[node].count {
      let half = halfArcs[node][next[node]]
      if residual[half] > 0, levels[ends[half]] == levels[node] + 1 {
        let sent = augment(ends[half], sink, min(limit, residual[half]))
        if sent > 0 {
          residual[half] -= sent
          residual[half ^ 1] += sent
          return sent
        }
      }
      next[node] += 1
    }
    return 0
  }
}
