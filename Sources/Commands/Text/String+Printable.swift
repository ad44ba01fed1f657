extension String {
  /// The text without what a terminal would obey or not show: controls, and invisible formats but
  /// for the joiner of composed characters.
  var printable: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: if scalar == "\t" { kept.append(" ") }
      case .format where scalar.value != 0x200D: break
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
