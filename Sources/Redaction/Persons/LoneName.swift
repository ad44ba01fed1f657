/// Finds a value that is nothing but what may be a person's name.
enum LoneName {
  private static let reason = Reason(
    zh: "整个值像一个人名", en: "the whole value may be a person's name")
  /// Last characters of offices, institutions and divisions, which no name is taken to end in.
  private static let institutions = ScalarSet("局县市区院站所校会部科室司厂店队中办处点镇乡州省厅庭社团班组村街委")

  static func findings(in text: String) -> [Finding] {
    let folded = FoldedText(text)
    let scalars = folded.scalars.filter { !SignTable.separates($0) }
    guard (2...4).contains(scalars.count), scalars.allSatisfy(CharacterClass.isHan),
      let last = scalars.last, !institutions.contains(last)
    else { return [] }
    let surname = Surnames.length(scalars[0], scalars[1])
    guard surname > 0, (1...2).contains(scalars.count - surname) else { return [] }
    return [
      Finding(
        kind: .person, span: folded.original(0..<folded.count), rule: "name-alone",
        certain: false, reason: reason)
    ]
  }
}
