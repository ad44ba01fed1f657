/// What is wrong at a place of a protocol pack; the texts are those found there.
package enum PackReason: Hashable, Sendable {
  case notYAML
  case duplicateKey
  /// A mapping of `version`, `rules` and `blocks` was expected.
  case notAPack
  /// A list of mappings was expected.
  case notARule
  /// A single text was expected.
  case notAText
  case unknownKey(String)
  case missing(String)
  case badRuleID(String)
  case duplicateRule(String)
  case unknownStage(String)
  case unknownMilestone(String)
  case unknownStep(String)
  case unknownPlacement(String)
  case unknownOutcome(String)
  /// Nothing that is asked at this kind of milestone.
  case unknownParticular(String)
  case unknownAnswer(String)
  case unknownDepartment(String)
  case unknownClock(String)
  case unknownKind(String)
  case unknownEvidence(String)
  case unknownTrigger(String)
  case unknownPredicate(String)
  case unknownUnit(String)
  /// A word that may not be used with this key.
  case unknownWord(String)
  /// Parentheses or connecting words that do not fit together.
  case malformed
  case limitWithoutUnit(String)
  case limitNotANumber(String)
  case negativeLimit(String)
  case limitTooLarge(String)
  /// A unit that the rule's clock cannot count in.
  case unitDoesNotFit(String)
  case badDate(String)
  case effectiveUpsideDown(String)
  /// A month and a day that every year has were expected.
  case badYearDay(String)
  /// Whole months that rise from above 0 were expected.
  case badSchedule(String)
  case unknownRule(String)
  /// A rule without a start or a limit never ends.
  case ruleHasNoEnd(String)
  /// Rules that wait for each other, the first one repeated at the end.
  case cycle([String])
  /// A mapping of `overrides` was expected.
  case notOverrides
  /// An override that changes nothing.
  case nothingOverridden
  /// The limit asks for less than the law, and the entry does not say so.
  case weakensLaw(String)
  /// Another entry, at this line, changes the same rule on the same days.
  case contradictsOverride(Int)
  /// A schedule for a rule that does not recur.
  case notRecurring
}
