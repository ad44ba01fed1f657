extension CaseState {
  /// The milestones by date, those of one day in the order in which they were recorded.
  package var timeline: [LoggedMilestone] {
    milestones.sorted { one, other in
      if one.milestone.date < other.milestone.date { return true }
      if other.milestone.date < one.milestone.date { return false }
      return (one.recorded, one.entry) < (other.recorded, other.entry)
    }
  }
}
