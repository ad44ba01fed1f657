import Disclosure
import Exchange

/// Something wrong with a file of counts or of groups, and where.
struct CountFileProblem: Hashable {
  enum Kind: Hashable {
    case csv(CSVProblem.Kind)
    case noColumn(String)
    /// The column of counts is not there.
    case noCounts(String)
    /// Nothing but the frequency.
    case noDimensions
    case noRecords
    case emptyCode
    /// A name or code with signs that cannot be seen.
    case controlCharacter
    /// A column called as one of the file that is written.
    case reservedColumn(String)
    /// A code called as totals are; whether it is in a file of which totals are a part.
    case namedAsTotal(String, column: String, mayHoldTotals: Bool)
    /// A code that counts what the other codes count together.
    case countsTheOthers(String, column: String)
    case notACount(String)
    case unknownStatus(String)
    case unknownUnit(String)
    case dimension(DimensionError)
    /// A cell or a line stands twice.
    case twice(firstLine: Int)
  }

  let path: String
  let line: Int
  /// The number of the column, from 1.
  let column: Int
  let kind: Kind
}

/// All that is wrong with the files of a count table.
struct BadCountFiles: Error {
  let problems: [CountFileProblem]
}

/// A count table that cannot be treated as a whole.
struct CountTableRefused: Error {
  enum Reason {
    case tooLarge
    /// Groups that overlap have no order from the total down.
    case groupsOverlap
    /// The published cells contradict each other.
    case contradiction
    /// No proof was found; nothing is written.
    case notProven
  }

  let reason: Reason
}
