/// The search for every form of every known value, in one pass over a folded text.
struct KnownSearch: Sendable {
  /// A form where it stands.
  struct Hit {
    /// The value's place among the values given.
    let value: Int
    let form: KnownForm.Kind
    /// Folded scalars.
    let range: Range<Int>
    /// Whether the form can be nothing else there.
    let certain: Bool

    func covering(_ range: Range<Int>) -> Hit {
      Hit(value: value, form: form, range: range, certain: certain)
    }
  }

  /// The values that cannot be searched for.
  let unsearchable: [Unsearchable]
  private let forms: FormList
  /// The last digits of numbers, which mean nothing unless a word for them stands before.
  private let tails: FormList
  /// The days, which in an output mean nothing either unless a word stands before them.
  private let days: FormList

  init(_ known: [KnownValue]) {
    var forms = FormList.Draft()
    var tails = FormList.Draft()
    var days = FormList.Draft()
    var unsearchable: [Unsearchable] = []
    for (index, value) in known.enumerated() {
      let all = value.forms
      if let cause = all.first?.phrase.obstacle {
        unsearchable.append(Unsearchable(index: index, kind: value.kind, cause: cause))
        continue
      }
      for form in all where form.phrase.obstacle == nil {
        switch form.kind {
        case .tail: tails.add(form, of: index)
        case .date: days.add(form, of: index)
        case .whole, .part, .nickname, .core, .pinyin, .initials: forms.add(form, of: index)
        }
      }
    }
    self.unsearchable = unsearchable
    self.forms = FormList(forms)
    self.tails = FormList(tails)
    self.days = FormList(days)
  }

  /// The ASCII characters of all forms.
  var characters: ByteSet { forms.characters.union(tails.characters).union(days.characters) }

  /// Reports where known values stand in a text.
  ///
  /// - Parameters:
  ///   - text: The folded text.
  ///   - squeezed: The same, squeezed.
  ///   - inOutput: Whether the text goes out as it is, so that each value is reported that a piece of it
  ///     may be; else one value for each piece is, a doubtful one where none is certain.
  ///   - report: Called with each hit, in order of place within the forms and within the tails.
  func search(
    _ text: FoldedView, _ squeezed: SqueezedView, inOutput: Bool, report: (Hit) -> Void
  ) {
    forms.search(text, squeezed, inOutput: inOutput, report: report) { kind, isWord, range in
      FormCheck(text: text, range: range).judge(kind, isWord: isWord, inOutput: inOutput)
    }
    ToneDigits.read(text) { plain, squeezed, places in
      forms.search(plain, squeezed, inOutput: inOutput) { hit in
        let last = Int(places[hit.range.upperBound - 1])
        let end = min(last + 2, text.count)
        report(hit.covering(Int(places[hit.range.lowerBound])..<end))
      } judge: { kind, _, _ in
        kind == .pinyin || kind == .core ? true : nil
      }
    }
    if !inOutput {
      days.search(text, squeezed, inOutput: false, report: report) { _, _, range in
        DateCheck(text: text, range: range).judge(isCued: false)
      }
    }
    guard !tails.isEmpty || !days.isEmpty else { return }
    TailCues.read(text, squeezed) { cues in
      tails.search(text, squeezed, inOutput: inOutput, report: report) { _, _, range in
        cues.stand(for: .tail, before: range) ? true : nil
      }
      // Every day of a year is somebody's: a page that names days would be stopped by most of them.
      guard inOutput, cues.hold(.day) else { return }
      days.search(text, squeezed, inOutput: true, report: report) { _, _, range in
        guard cues.stand(for: .day, before: range) else { return nil }
        return DateCheck(text: text, range: range).judge(isCued: true)
      }
    }
  }
}
