/// Why a recovery code was refused.
package enum RecoveryCodeError: Error, Equatable {
  /// There are more or fewer characters than a code has.
  case wrongLength(expected: Int, found: Int)
  /// These groups, counted from 1, are mistyped, or stand in each other's place.
  case wrongGroups([Int])
  /// Every group is right by itself, but together they are no code.
  case damaged
  /// The code was printed by a newer version, or for a suite this build does not have.
  case unknownFormat(version: UInt8, suite: UInt8)
}
