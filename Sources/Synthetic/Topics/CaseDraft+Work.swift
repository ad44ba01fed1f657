import Domain

extension CaseDraft {
  /// Assessment, training and work, for people who are surely 16 by then.
  mutating func addWork() {
    guard course.isFollowedUp, person.age >= 15, person.age < 56 else { return }
    let start = max(course.settled, person.mayWorkFrom)
    guard random.chance(person.archetype == .longSeparated ? 0.35 : 0.85),
      let assessed = day(of: .workAssessment, after: start)
    else { return }
    add(.workAssessment, on: assessed, .completed, by: .humanResources)
    guard random.chance(person.isDisabled ? 0.45 : 0.75) else { return }
    if random.chance(0.75) { addTraining(after: assessed) } else { addSearch(after: assessed) }
  }

  private mutating func addTraining(after assessed: Day) {
    guard let offered = day(of: .training, after: assessed) else { return }
    let provider = random.pick([
      (Department.humanResources, 6), (.tradeUnions, 2), (.womensFederation, 2),
      (.youthLeague, 1),
    ])
    add(.vocationalTraining, on: offered, .offered, by: provider)
    guard random.chance(0.85) else {
      add(
        .vocationalTraining, on: offered.adding(days: random.integer(0...10)), .declined,
        by: provider)
      return
    }
    let kind: MilestoneKind = random.chance(0.06) ? .entrepreneurship : .vocationalTraining
    let started = offered.adding(days: random.integer(5...45))
    add(kind, on: started, .started, by: provider)
    guard random.chance(0.78) else { return }
    let completed = started.adding(days: random.integer(15...75))
    add(kind, on: completed, .completed, by: provider)
    addSearch(after: completed)
  }

  private mutating func addSearch(after start: Day) {
    guard let guided = day(of: .careerGuidance, after: start) else { return }
    add(.careerGuidance, on: guided, .completed, by: .humanResources)
    var day = guided.adding(days: random.integer(3...40))
    if random.chance(0.7) { add(.jobIntroduction, on: day, .completed, by: .humanResources) }
    if person.isDisabled, random.chance(0.5) {
      addPublicPost(after: day)
      return
    }
    day = day.adding(days: random.integer(5...70))
    if random.chance(0.7) { add(.employment, on: day, .started, by: .humanResources) }
  }

  private mutating func addPublicPost(after start: Day) {
    add(.hardToEmploy, on: start, .requested, by: .humanResources)
    guard let recognised = day(of: .hardToEmploy, after: start) else { return }
    add(.hardToEmploy, on: recognised, .granted, by: .humanResources)
    if let placed = day(of: .publicPost, after: recognised) {
      add(.publicWelfarePost, on: placed, .started, by: .humanResources)
    }
  }
}
