/// New values for some of a case's coded facts; what is absent stays as it is.
package struct FactsChange: Hashable, Sendable {
  package var sex: Sex?
  package var birth: Birth?
  package var rescued: EventDate?
  package var area: AreaCode?
  package var residence: AreaCode?
  package var identity: IdentityStatus?
  package var exploitation: Exploitation?
  package var disability: Disability?

  package init() {}

  package var isEmpty: Bool { self == FactsChange() }

  package func applied(to facts: CaseFacts) -> CaseFacts {
    CaseFacts(
      sex: sex ?? facts.sex, birth: birth ?? facts.birth, rescued: rescued ?? facts.rescued,
      area: area ?? facts.area, residence: residence ?? facts.residence,
      identity: identity ?? facts.identity, exploitation: exploitation ?? facts.exploitation,
      disability: disability ?? facts.disability)
  }
}
