/// A key of a rule in a pack.
enum RuleKey: String, PackKey {
  case id
  case stage
  case zh
  case en
  case applies
  case from
  case before
  case met
  case until
  case early
  case missingStart = "missing-start"
  case survives
  case clock
  case limit
  case longest
  case exception
  case noLater = "no-later"
  case followed
  case periods
  case stands
  case then
  case schedule
  case scheduleMinor = "schedule-minor"
  case warn
  case kind
  case who
  case basis
  case basisEnglish = "basis-en"
  case evidence
  case effective
}
