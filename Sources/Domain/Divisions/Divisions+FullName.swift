extension Divisions {
  /// The name with the prefecture's before it, since county names repeat.
  package static func fullName(of code: AreaCode) -> Label {
    let division = self[code]
    guard division.level == .county, let parent = division.parent else { return division.label }
    let above = self[parent].label
    return Label(above.zh + division.label.zh, "\(division.label.en), \(above.en)")
  }
}
