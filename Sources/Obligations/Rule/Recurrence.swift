/// When a recurring duty falls due again.
package enum Recurrence: Hashable, Sendable {
  /// The first time within the rule's limit, later within this length of the last completion.
  case interval(Limit)
  /// At these whole months after the start; minors may have a denser list.
  case schedule(months: [Int], minors: [Int]?)
}
