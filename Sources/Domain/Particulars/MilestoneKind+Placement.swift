extension MilestoneKind {
  /// Whether a duty or a block of the protocol turns on where the person is placed by it.
  package var turnsOnPlacement: Bool {
    [.admission, .departure, .careArrangement, .placementChange, .institutionTransfer]
      .contains(self)
  }
}
