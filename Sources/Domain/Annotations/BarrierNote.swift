/// Something that stands between the person and a service, since a day.
package struct BarrierNote: Hashable, Sendable {
  package let barrier: Barrier
  /// The stage whose service it keeps away; nothing for all.
  package let stage: Stage?
  package let since: Day

  package init(barrier: Barrier, stage: Stage? = nil, since: Day) {
    self.barrier = barrier
    self.stage = stage
    self.since = since
  }
}
