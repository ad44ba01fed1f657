import Domain

/// What stands beside the timeline of a case, as `show` reports it.
struct AnnotationsView: Encodable {
  struct Waiver: Encodable {
    let entry: String
    let rule: String
    let instance: Int?
    let from: String
    let reason: String
  }

  struct Pause: Encodable {
    let entry: String
    let rule: String
    let from: String
    /// The last day that does not count; before `from` where the clock ran again that day.
    let through: String?
    let reason: String
    /// Why the clock runs again.
    let resumed: String?
  }

  struct Override: Encodable {
    let entry: String
    let block: String
    let reason: String
  }

  struct Barrier: Encodable {
    let entry: String
    let barrier: String
    let stage: String?
    let since: String
    let lifted: String?
  }

  struct Transfer: Encodable {
    let from: String
    let to: String
    let date: String
  }

  struct Reveal: Encodable {
    let member: String
    let recorded: String
    let reason: String?
  }

  let waivers: [Waiver]
  let pauses: [Pause]
  let overrides: [Override]
  let barriers: [Barrier]
  let consents: [ConsentLine]
  let fileTransfers: [Transfer]
  let reveals: [Reveal]

  init(_ annotations: Annotations, on today: Day) {
    waivers = annotations.waivers.map { recorded in
      let waiver = recorded.waiver
      return Waiver(
        entry: "\(recorded.entry)", rule: waiver.rule, instance: waiver.instance,
        from: "\(waiver.from)", reason: waiver.reason)
    }
    pauses = annotations.pauses.map {
      Pause(
        entry: "\($0.entry)", rule: $0.rule, from: "\($0.from)",
        through: $0.through.map { "\($0)" }, reason: $0.reason, resumed: $0.resumed)
    }
    overrides = annotations.overrides.map {
      Override(entry: "\($0.milestone)", block: $0.block, reason: $0.reason)
    }
    barriers = annotations.barriers.map {
      Barrier(
        entry: "\($0.entry)", barrier: $0.note.barrier.code, stage: $0.note.stage?.code,
        since: "\($0.note.since)", lifted: $0.lifted.map { "\($0)" })
    }
    consents = annotations.consents.map { ConsentLine($0, on: today) }
    fileTransfers = annotations.fileTransfers.map {
      Transfer(from: "\($0.from)", to: "\($0.to)", date: "\($0.date)")
    }
    reveals = annotations.reveals.map {
      Reveal(member: "\($0.by)", recorded: "\($0.recorded)", reason: $0.reason)
    }
  }
}
