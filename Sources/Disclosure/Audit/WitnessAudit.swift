/// Finds two worlds for every secret, hiding further cells where there are none.
///
/// Each secret is pushed up, then down, from the truth by moves that leave published cells alone.
/// Where that is not enough, the cheapest move that changes published cells is made and those
/// cells are hidden: cells of small areas cost least, by their place alone. Hiding only takes away
/// from what is published, so no secret comes to be determined and worlds found before stay good.
struct WitnessAudit {
  private let search: MoveSearch
  private let secrets: [Secret]
  private var state: WorldState
  private(set) var certificates: Certificates
  /// The number of cells hidden here.
  private(set) var repairs = 0
  /// A secret that no hiding protects.
  private(set) var failure: Int?

  init(
    _ system: StarSystem, secrets: [Secret], sensitivity: Sensitivity, isPublished: [Bool],
    forced: Set<Int>
  ) {
    search = MoveSearch(system)
    self.secrets = secrets
    state = WorldState(
      system, lowerBounds: sensitivity.lowerBounds(of: system), isPublished: isPublished,
      hidingCosts: HidingCost.costs(of: system, forced: forced))
    certificates = Certificates(
      secrets, counts: system.counts, threshold: sensitivity.threshold)
    let sought = Set(secrets.flatMap(\.cells))
    state.isSought = system.counts.indices.map { sought.contains($0) }
    run()
  }

  var isPublished: [Bool] { state.isHidden.map { !$0 } }

  private mutating func run() {
    for secret in secrets.indices { widen(secret) }
    for secret in secrets.indices where certificates.need(of: secret) > 0 {
      widen(secret)
      repair(secret)
      guard certificates.need(of: secret) == 0 else {
        failure = secret
        return
      }
    }
  }

  private mutating func repair(_ secret: Int) {
    guard certificates.need(of: secret) > 0 else { return }
    state.mayHide = true
    push(secret, raising: true, to: certificates.goal(of: secret))
    state.mayHide = false
  }

  private mutating func widen(_ secret: Int) {
    guard certificates.need(of: secret) > 0 else { return }
    push(secret, raising: true, to: certificates.goal(of: secret))
    let need = certificates.need(of: secret)
    guard need > 0 else { return }
    push(secret, raising: false, to: max(0, secrets[secret].value(in: state.truth) - need))
  }

  /// Moves away from the truth until the secret has a value, or as far as it goes.
  private mutating func push(_ secret: Int, raising: Bool, to goal: Int) {
    let sum = secrets[secret]
    while true {
      let value = sum.value(in: state.counts)
      let rest = raising ? goal - value : value - goal
      guard rest > 0, let move = search.move(sum, raising: raising, in: state) else { break }
      let effect = abs(move.effect(on: sum))
      let times = state.capacity(of: move, upTo: max(1, rest / effect))
      repairs += state.make(move, times: times)
    }
    for proven in certificates.add(state.world, counts: state.counts) {
      for cell in secrets[proven].cells { state.isSought[cell] = false }
    }
    state.reset()
  }
}
