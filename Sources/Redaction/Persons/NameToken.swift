/// A stretch of a run of characters that may name a person.
struct NameToken {
  enum Form: Sendable {
    /// Surname and given name.
    case full
    /// Surname and title: 王老师, 李某.
    case titled
    /// 小王, 老李.
    case familiar
    /// A Tibetan, Yi or Uyghur name without an interpunct.
    case transliterated
  }

  let form: Form
  let range: Range<Int>
  /// What it costs to read a name here, what stands around it taken into account.
  let cost: Int
  /// Whether a word before or after announces a person.
  let isAnnounced: Bool
}
