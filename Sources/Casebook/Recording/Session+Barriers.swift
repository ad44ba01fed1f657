package import Domain

extension Session {
  /// Records what stands between the person and a service.
  package func note(_ barrier: BarrierNote, in number: CaseNumber, now: Moment) throws -> EntryID {
    try annotate(number, with: .barrierNoted(barrier), on: barrier.since, now)
  }

  /// Records that a barrier is gone.
  ///
  /// - Throws: `CasebookError.noSuchBarrier` where none of the kind stands.
  package func lift(
    _ barrier: Barrier, in number: CaseNumber, on day: Day, now: Moment
  ) throws {
    let standing = try state(of: number).annotations.barriers.filter {
      $0.note.barrier == barrier && $0.lifted == nil
    }
    guard !standing.isEmpty else { throw CasebookError.noSuchBarrier(barrier) }
    for noted in standing {
      guard day >= noted.note.since else {
        throw CasebookError.endsBeforeStart(day, start: noted.note.since)
      }
    }
    _ = try append(
      standing.map { .about(number, .barrierLifted($0.entry, on: day)) }, now: now)
  }
}
