import Domain

/// Dates that are known by their month only, because they were written down much later.
enum CoarseDate {
  private static let share = 0.25

  /// The milestone as it is remembered on the day of recording.
  ///
  /// Only kinds that nothing else depends on lose their day, so that the order of the others stays
  /// certain.
  static func remembered(
    _ milestone: Milestone, recorded: Moment, using random: inout RandomSource
  ) -> Milestone {
    guard isLoose(milestone.kind), random.chance(share),
      let month = EventDate(
        year: milestone.date.earliest.year, month: milestone.date.earliest.month),
      recorded.day.number - milestone.date.earliest.number > 14, month.latest < recorded.day
    else { return milestone }
    var remembered = milestone
    remembered.date = month
    return remembered
  }

  private static func isLoose(_ kind: MilestoneKind) -> Bool {
    switch kind {
    case .counselling, .insurance, .jobIntroduction, .culturalEducation, .moveIn: true
    default: false
    }
  }
}
