/// A key of an entry of an overrides file.
enum OverrideKey: String, PackKey, CaseIterable {
  case id = "rule"
  case limit
  case then
  case schedule
  case scheduleMinor = "schedule-minor"
  case warn
  case noLater = "no-later"
  case who
  case effective
  case reason
  case basis
  case weakens
}
