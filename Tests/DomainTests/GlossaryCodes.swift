/// The codes of the glossary, kind by kind, written out so that no code can change unnoticed.
enum GlossaryCodes {
  static let departments = codes(
    """
    EDU PSB CIV JUS HRS HEA DPF TUF CYL WOF PLC HPC PPO CAC FIN NWC MSB PS TWN VIL RMS MPC CWI
    LAI DMI NGO SWK CDR CSV
    """)
  static let stages = codes(
    """
    rescue identity placement hukou medical counselling legal schooling vocational employment
    followup
    """)
  static let milestones = codes(
    """
    mandatory-report handover health-screening one-stop-interview temp-guardianship
    identity-query kin-notice dna-request not-found-cert kin-confirmed care-arrangement
    settlement-plan guardianship-assessment return-home foster-care adoption hukou-registered
    hukou-restored id-card medical-care disability-grading insurance temp-assistance dibao tekun
    counselling behaviour cultural-education legal-aid civil-claim judicial-assistance
    guardian-revocation school-enrolment school-transfer special-education vocational-training
    career-guidance job-introduction employment entrepreneurship file-opened visit hardship
    case-closed admission departure placement-change protection-order kin-notice-ended
    kin-notice-refreshed identity-review institution-transfer guardianship-review
    long-term-guardianship adoption-notice adoption-assessment hukou-application move-in
    mental-health-followup counselling-assessment counselling-plan rights-told
    representative-told education-assessment substitute-education work-assessment hard-to-employ
    public-welfare-post closing-assessment
    """)
  /// Without `unanchored`, which is no status of a duty.
  static let statuses = codes(
    """
    met late due overdue waived declined not-yet unknown paused failed not-applicable
    """)
  static let placements = codes(
    """
    own-family kin foster adoptive rescue-station outside-care minors-institution child-welfare
    tekun-facility hospital ngo independent stay-local
    """)
  static let outcomes = codes(
    """
    reunited resettled adopted independent transferred left lost-contact re-victimised deceased
    repatriated
    """)
  static let closings = codes(
    """
    stable adult withdrawn moved
    """)
  static let steps = codes(
    """
    requested received accepted granted denied offered declined started completed match no-match
    pending
    """)
  static let exploitations = codes(
    """
    child woman bought forced-labour forced-begging forced-prostitution forced-marriage
    illegal-adoption sold-by-kin cross-border long-missing other
    """)
  static let barriers = codes(
    """
    no-papers no-hukou no-guardian-consent distance cost no-provider provider-full safety health
    language awaiting-decision other
    """)

  private static func codes(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
