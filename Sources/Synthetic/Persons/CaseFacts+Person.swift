import Domain

extension CaseFacts {
  /// The facts with which a case about a person is opened.
  init(
    _ person: Person, in area: AreaCode, neighbours: [AreaCode], using random: inout RandomSource
  ) {
    let draw = random.fraction()
    let elsewhere = neighbours[random.integer(0...(neighbours.count - 1))]
    let isKnown = person.identity == .known && person.archetype != .foreignNational
    self.init(
      sex: person.sex, birth: person.recordedBirth, rescued: EventDate(person.rescued),
      area: area, residence: !isKnown || draw < 0.2 ? nil : draw < 0.9 ? area : elsewhere,
      identity: person.identity, exploitation: person.exploitation,
      disability: person.disability)
  }
}

extension Course {
  /// What becomes known or different later: who the person is, and which county is responsible.
  func factsChanges(of person: Person) -> [(change: FactsChange, day: Day)] {
    var changes: [(change: FactsChange, day: Day)] = []
    if let found = search.found {
      var change = FactsChange()
      change.identity = .known
      change.birth = .on(EventDate(person.born))
      changes.append((change, found))
    }
    if let newCounty {
      var change = FactsChange()
      change.area = newCounty
      changes.append((change, settled))
    }
    return changes
  }
}
