package import Domain

extension Adjustments {
  /// The waivers and pauses on record; one of what is no rule of any protocol adjusts nothing.
  package init(_ annotations: Annotations) {
    if annotations.waivers.isEmpty, annotations.pauses.isEmpty {
      self = .none
      return
    }
    var waivers: [Waiver] = []
    for waiver in annotations.waivers.map(\.waiver) {
      guard let rule = RuleID(waiver.rule) else { continue }
      waivers.append(Waiver(rule: rule, instance: waiver.instance, from: waiver.from))
    }
    var pauses: [Pause] = []
    for pause in annotations.pauses {
      guard let rule = RuleID(pause.rule) else { continue }
      pauses.append(Pause(rule: rule, from: pause.from, through: pause.through))
    }
    self.init(waivers: waivers, pauses: pauses)
  }
}
