/// Something wrong with the file of an instrument, and where it stands.
package struct InstrumentProblem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The line is no `key: value`.
    case notAPair
    case unknownKey(String)
    case repeatedKey(String)
    case missingKey(String)
    case badID(String)
    /// A text that is empty or longer than 400 characters.
    case badText(String)
    case badNumber(String)
    /// Answers that are no range such as `0-5`.
    case badAnswers(String)
    case unknownWord(String)
    /// A band that is not `from [support] | Chinese | English`.
    case badBand
    /// The band does not begin above the one before it.
    case bandOutOfOrder
    /// The lowest band begins above the lowest raw score there is.
    case bandMissing(below: Measure)
    /// The band begins above the highest raw score there is.
    case bandOutOfReach(highest: Measure)
    case tooManyItems(limit: Int)
  }

  /// From 1; 0 where the file as a whole is meant.
  package let line: Int
  package let reason: Reason

  package init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

/// Everything that is wrong with the file of an instrument; never empty, in the order of lines.
package struct InstrumentErrors: Error, Hashable {
  package let problems: [InstrumentProblem]
}
