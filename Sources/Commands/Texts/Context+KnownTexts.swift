import Casebook
import Domain

extension Context {
  /// Says which texts of cases give somebody away by what the casebook knows now, and never how.
  func noteKnownTexts(of numbers: Set<CaseNumber>, in session: Session) throws {
    let texts = try session.knownTexts(of: numbers)
    guard !texts.isEmpty else { return }
    let lines = texts.map { text in
      let kinds = text.kinds.map(\.label)
      return Label(
        "个案 \(text.number) 条目 \(text.entry) 的\(text.field.label.zh):"
          + kinds.map(\.zh).joined(separator: "、"),
        "case \(text.number), entry \(text.entry), \(text.field.label.en): "
          + kinds.map(\.en).joined(separator: ", "))
    }
    note(
      Label(
        "注意:下列已记录的文字含有现在已知的个人信息,请用 guitu undo 条目 撤回,改写后重新记录;越过阻断和查看身份的理由撤不回",
        "Note: these texts on record hold personal data that is known now; take each back with "
          + "guitu undo ENTRY and record it anew, rewritten; a reason for going past a block or for "
          + "looking at an identity cannot be taken back"))
    lines.forEach(note)
  }
}
