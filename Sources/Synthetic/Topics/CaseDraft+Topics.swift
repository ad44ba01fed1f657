extension CaseDraft {
  /// Draws the milestones of all topics, in the order of the stages.
  mutating func addAllTopics() {
    addRescue()
    addIdentity()
    addPlacement()
    addHukou()
    addHealth()
    addLegal()
    addSchooling()
    addWork()
    addFollowUp()
  }
}
