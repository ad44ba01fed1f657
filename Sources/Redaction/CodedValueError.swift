/// Why a value may not stand in a coded field.
package enum CodedValueError: Error, Equatable {
  /// Nothing but spaces.
  case empty
  /// More Unicode scalars than a coded field takes.
  case tooLong(limit: Int)
  /// A line break, a tab or another control character.
  case notOneLine
  /// Personal data, or what may be; offsets are in the value without the spaces around it.
  case personal([Finding])
}
