/// A stretch of a run of characters that may name a person.
struct NameToken: BitwiseCopyable {
  enum Form: Sendable, BitwiseCopyable {
    /// Surname and given name.
    case full
    /// Surname and title: 王老师, 李某.
    case titled
    /// 小王, 老李.
    case familiar
    /// A Tibetan, Yi or Uyghur name without an interpunct.
    case transliterated
    /// A given name alone, after a word for a relative: 女儿小雨.
    case given
  }

  let form: Form
  private let stretch: Stretch
  /// What it costs to read a name here, what stands around it taken into account.
  let cost: Int
  /// Whether a word before or after announces a person.
  let isAnnounced: Bool

  init(form: Form, range: Range<Int>, cost: Int, isAnnounced: Bool) {
    self.form = form
    stretch = Stretch(range)
    self.cost = cost
    self.isAnnounced = isAnnounced
  }

  var range: Range<Int> { stretch.range }
}
