import Domain

extension CaseSet: Explained {
  private static let keys = ValueForm("要素=值", "KEY=VALUE")

  static let explanation = Explanation(
    .cases, Label("修改个案要素", "set coded facts"),
    about: [
      Label(
        "修改个案的要素,可一次改几项。要素有 sex born age rescued area residence identity exploitation disability,值同 guitu case open。",
        "Changes facts of a case, several at once. The keys are sex born age rescued area residence identity exploitation disability, the values those of guitu case open."
      )
    ],
    arguments: [
      .caseNumber, .value("assignments", keys, "要素和它的新值", "a fact and its new value"),
    ],
    examples: [
      .init(
        "guitu 个案 修改 K7P-4XM-9QW identity=known born=2009-05",
        "guitu case set K7P-4XM-9QW identity=known born=2009-05",
        Label("身份已查明,更正出生年月", "the identity was found, and the birth with it"))
    ], topics: [.codes])
}
