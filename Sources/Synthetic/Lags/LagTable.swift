/// The lags the population is made with.
///
/// Limits are those of the protocol's rules of the same id. The probabilities of I02, I03, I04,
/// L03, H02, H03, E02, J02, J03, C01, F01, F03, F04, V02 and F05 are the demo population's design
/// figures; the others are assumptions in their spirit, with education and justice quick, labour
/// and the disabled persons' federation slow. None is an observation of any office.
extension LagRule {
  static let report = LagRule(id: "R01", limit: .days(0), onTime: 0.9)
  static let escort = LagRule(id: "R04", limit: .days(0), onTime: 0.9)
  static let healthScreening = LagRule(id: "R06", limit: .days(1), onTime: 0.9)
  static let temporaryGuardianship = LagRule(id: "R08", limit: .days(0), onTime: 0.85)
  static let identityQuery = LagRule(id: "I01", limit: .hours(24), onTime: 0.93)
  static let kinNotice = LagRule(id: "I02", limit: .hours(24), onTime: 0.92)
  static let samplingRequest = LagRule(id: "I03", limit: .workdays(7), onTime: 0.85)
  static let samplingResult = LagRule(id: "I04", limit: .months(1), onTime: 0.78)
  static let childSampling = LagRule(id: "I05", limit: .days(0), onTime: 0.8)
  static let institutionTransfer = LagRule(id: "I09", limit: .days(7), onTime: 0.7)
  static let careArrangement = LagRule(id: "L02", limit: .days(10), onTime: 0.75)
  static let settlementPlan = LagRule(id: "L03", limit: .months(3), onTime: 0.6)
  static let longTermGuardianship = LagRule(id: "L06", limit: .days(30), onTime: 0.65)
  static let childHukou = LagRule(id: "H01", limit: .days(30), onTime: 0.55)
  /// The median of those that miss the limit is 190 days from the third month on.
  static let adultHukou = LagRule(
    id: "H02", limit: .days(30), onTime: 0.55, lateMedian: 190)
  static let hukouDecision = LagRule(id: "H03", limit: .workdays(20), onTime: 0.8)
  static let hukouRestored = LagRule(id: "H04", limit: .days(30), onTime: 0.7)
  static let idCard = LagRule(id: "H05", limit: .days(60), onTime: 0.92)
  static let medicalCare = LagRule(id: "M01", limit: .days(7), onTime: 0.82)
  static let disabilityReview = LagRule(id: "M03", limit: .workdays(10), onTime: 0.5)
  static let insurance = LagRule(id: "M04", limit: .days(30), onTime: 0.75)
  static let temporaryAssistance = LagRule(id: "M05", limit: .days(1), onTime: 0.8)
  static let dibao = LagRule(id: "M06", limit: .workdays(30), onTime: 0.75)
  static let tekun = LagRule(id: "M07", limit: .workdays(30), onTime: 0.7)
  static let counsellingAssessment = LagRule(id: "C01", limit: .days(7), onTime: 0.7)
  static let counsellingPlan = LagRule(id: "C02", limit: .days(30), onTime: 0.65)
  static let rightsTold = LagRule(id: "J01", limit: .days(3), onTime: 0.88)
  static let legalAidDecision = LagRule(id: "J02", limit: .days(7), onTime: 0.95)
  static let legalAidLawyer = LagRule(id: "J03", limit: .days(3), onTime: 0.93)
  static let judicialAssistance = LagRule(id: "J05", limit: .workdays(10), onTime: 0.75)
  static let educationAssessment = LagRule(id: "E01", limit: .days(15), onTime: 0.85)
  static let schoolPlace = LagRule(id: "E02", limit: .days(30), onTime: 0.82)
  static let schoolRoll = LagRule(id: "E03", limit: .workdays(10), onTime: 0.85)
  static let substituteEducation = LagRule(id: "E04", limit: .days(10), onTime: 0.8)
  static let specialEducation = LagRule(id: "E05", limit: .days(30), onTime: 0.6)
  static let workAssessment = LagRule(id: "V01", limit: .days(30), onTime: 0.55)
  static let training = LagRule(id: "V02", limit: .days(90), onTime: 0.5)
  static let careerGuidance = LagRule(id: "W01", limit: .days(30), onTime: 0.5)
  static let hardToEmploy = LagRule(id: "W02", limit: .workdays(15), onTime: 0.6)
  static let publicPost = LagRule(id: "W03", limit: .days(90), onTime: 0.5)
  static let dedicatedFile = LagRule(id: "F01", limit: .workdays(10), onTime: 0.75)
  static let receivingHandover = LagRule(id: "F02", limit: .workdays(5), onTime: 0.75)
  static let firstVisit = LagRule(id: "F03", limit: .days(30), onTime: 0.65)
  /// Falls by five points with every round.
  static let laterVisit = LagRule(id: "F04", limit: .months(3), onTime: 0.6)
  /// The median of those that miss the limit is 41 days.
  static let hardship = LagRule(id: "F05", limit: .days(30), onTime: 0.58, lateMedian: 41)
}
