/// The coded facts of a case on which its duties depend; no fact identifies the person.
package struct CaseFacts: Hashable, Sendable {
  package var sex: Sex
  package var birth: Birth
  package var rescued: EventDate
  /// The county now responsible.
  package var area: AreaCode
  package var residence: AreaCode?
  package var identity: IdentityStatus
  package var exploitation: Exploitation?
  /// Nothing where it is not recorded whether there is a disability.
  package var disability: Disability?

  package init(
    sex: Sex, birth: Birth, rescued: EventDate, area: AreaCode, residence: AreaCode? = nil,
    identity: IdentityStatus, exploitation: Exploitation? = nil, disability: Disability? = nil
  ) {
    self.sex = sex
    self.birth = birth
    self.rescued = rescued
    self.area = area
    self.residence = residence
    self.identity = identity
    self.exploitation = exploitation
    self.disability = disability
  }
}
