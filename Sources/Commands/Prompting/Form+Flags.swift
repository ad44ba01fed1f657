import Domain

extension Form {
  /// The values that flags gave, and the standard ones; what is wrong or missing is noted.
  func given(_ check: inout InputCheck) -> Answers {
    var answers = Answers()
    for (place, field) in fields.enumerated() {
      if let text = field.given {
        answers.readings[place] = field.read(text, field.flag, &check)
      } else if field.applies(answers), let standard = field.standard {
        answers.readings[place] = standard
      } else if field.isNeeded(answers) {
        check.require(nil, field.flag)
      }
    }
    if let nothingGiven, fields.allSatisfy({ $0.given == nil || $0.isAsked(Answers()) }) {
      check.require(nil, nothingGiven)
    }
    return answers
  }

  /// The values where flags alone must give them all.
  func answersByFlags(_ check: InputCheck) throws -> Answers {
    var check = check
    let answers = given(&check)
    try check.finish()
    for check in checks { try check(answers) }
    return answers
  }
}
