import Testing

/// A way by which somebody's words come into a casebook.
struct EntryPath: Sendable, CustomTestStringConvertible {
  let name: String
  /// What has to stand in the casebook before, each command line once.
  var before: [String] = []
  /// The command line, with CASE, ENTRY for what the last line before made, and TEXT.
  let line: String
  /// What a file named FILE holds, with TEXT, where the line has one.
  var file: String?

  var testDescription: String { name }

  /// Every way there is; what takes codes alone is none (see `CodedArgumentTests`).
  static let all: [EntryPath] = [
    EntryPath(name: "log --provider", line: "log CASE counselling --provider TEXT"),
    EntryPath(name: "log --reference", line: "log CASE counselling --reference TEXT"),
    EntryPath(name: "log --note-file", line: "log CASE visit --note-file FILE", file: "TEXT"),
    EntryPath(name: "log --override", line: "log CASE visit --override TEXT"),
    EntryPath(
      name: "amend --reason", before: [visit], line: "amend ENTRY --date 2026-06-02 --reason TEXT"),
    EntryPath(name: "undo --reason", before: [visit], line: "undo ENTRY --reason TEXT"),
    EntryPath(name: "waive --reason", line: "waive CASE M01 --reason TEXT"),
    EntryPath(
      name: "pause --reason", before: [dibao],
      line: "pause CASE M06 --date 2026-06-10 --reason TEXT"),
    EntryPath(
      name: "resume --reason",
      before: [dibao, "pause CASE M06 --date 2026-06-10 --reason 等待补正"],
      line: "resume CASE M06 --date 2026-06-20 --reason TEXT"),
    EntryPath(
      name: "case reopen --reason", before: ["case close CASE --reason stable"],
      line: "case reopen CASE --reason TEXT"),
    EntryPath(
      name: "case open --assessment",
      line: "case open --sex female --age 20 --rescued 2026-05-11 --area 510104 --assessment TEXT"),
    EntryPath(
      name: "consent withdraw --reason",
      before: [
        "consent give CASE --recipient HRS --purpose vocational --date 2026-06-01"
          + " --ground separate-consent --fields work"
      ], line: "consent withdraw CASE --reason TEXT"),
    EntryPath(
      name: "hardship raise --reference",
      line: "hardship raise CASE --kind housing --department HRS --reference TEXT"),
    EntryPath(
      name: "hardship assign --reason",
      before: ["hardship raise CASE --kind housing --department HRS"],
      line: "hardship assign ENTRY --department TUF --reason TEXT"),
    EntryPath(name: "archive open --reference", line: "archive open CASE --reference TEXT"),
    EntryPath(name: "archive open --keeper", line: "archive open CASE --keeper TEXT"),
    EntryPath(name: "archive visit --provider", line: "archive visit \(home) --provider TEXT"),
    EntryPath(name: "archive visit --reference", line: "archive visit \(home) --reference TEXT"),
    EntryPath(
      name: "archive visit --note-file", line: "archive visit \(home) --note-file FILE",
      file: "TEXT"),
    EntryPath(name: "reveal --reason", line: "reveal CASE --json --reason TEXT"),
    EntryPath(
      name: "protocol override", line: "protocol override FILE",
      file: "overrides:\n- rule: F01\n  limit: 5 workday\n  reason: TEXT\n"),
  ]

  private static let visit = "log CASE visit --date 2026-06-01 --json"
  private static let dibao = "log CASE dibao --step accepted --date 2026-06-01"
  private static let home = "CASE --mode home --situation stable --date 2026-06-20"
}
