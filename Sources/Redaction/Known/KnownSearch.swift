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
  }

  /// The values that cannot be searched for.
  let unsearchable: [Unsearchable]
  private let forms: [KnownForm]
  /// For each form, the value it is of.
  private let owners: [Int32]
  private let search: PhraseSearch

  init(_ known: [KnownValue]) {
    var forms: [KnownForm] = []
    var owners: [Int32] = []
    var unsearchable: [Unsearchable] = []
    for (index, value) in known.enumerated() {
      var seen: Set<[UInt32]> = []
      let all = value.forms
      if let cause = all.first?.phrase.obstacle {
        unsearchable.append(Unsearchable(index: index, kind: value.kind, cause: cause))
        continue
      }
      for form in all where form.phrase.obstacle == nil {
        guard seen.insert(form.phrase.scalars).inserted else { continue }
        forms.append(form)
        owners.append(Int32(truncatingIfNeeded: index))
      }
    }
    self.unsearchable = unsearchable
    self.forms = forms
    self.owners = owners
    search = PhraseSearch(forms.map(\.phrase))
  }

  /// Reports every form of a known value that stands in a text.
  func search(_ text: FoldedText, _ squeezed: SqueezedText, report: (Hit) -> Void) {
    let forms = forms
    let owners = owners
    search.search(text, squeezed) { index, range in
      let kind = forms[index].kind
      if kind == .tail, !FormCheck.mayBeCued(range, text.scalars) { return }
      let check = FormCheck(text: text, range: range)
      guard let certain = check.judge(kind, isWord: forms[index].isWord) else { return }
      report(Hit(value: Int(owners[index]), form: kind, range: range, certain: certain))
    }
  }
}
