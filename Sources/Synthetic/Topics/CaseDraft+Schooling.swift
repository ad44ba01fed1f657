import Domain

extension CaseDraft {
  /// Teaching in the institution, then a place at school.
  mutating func addSchooling() {
    guard (3...17).contains(person.age) else { return }
    addTeachingInside()
    let age = person.age(on: course.settled)
    guard course.isFollowedUp, age < 18 else { return }
    if let assessed = day(of: .educationAssessment, after: course.settled) {
      add(.educationAssessment, on: assessed, .completed, by: .education)
    }
    if (6...15).contains(age) {
      addSchoolPlace()
    } else if age >= 16, random.chance(0.35) {
      let day = course.settled.adding(days: random.integer(10...90))
      add(.culturalEducation, on: day, .started, by: .youthLeague)
    }
  }

  private mutating func addTeachingInside() {
    guard course.isAdmitted, person.age >= 6, course.stay > 10,
      let started = day(of: .substituteEducation, after: course.admitted.earliest),
      started < course.settled
    else { return }
    add(.substituteEducation, on: started, .started, by: .minorsInstitution)
  }

  private mutating func addSchoolPlace() {
    guard let enrolled = day(of: .schoolPlace, after: course.settled) else { return }
    add(.schoolEnrolment, on: enrolled, .completed, by: .education)
    if person.isDisabled, let placed = day(of: .specialEducation, after: course.settled) {
      add(.specialEducation, on: placed, .started, by: .education)
    }
    guard random.chance(0.25) else { return }
    let asked = enrolled.adding(days: random.integer(0...30))
    add(.schoolTransfer, on: asked, .accepted, by: .education)
    if let done = day(of: .schoolRoll, after: asked) {
      add(.schoolTransfer, on: done, .completed, by: .education)
    }
  }
}
