/// Forms of known values, each distinct one once, with the values it is a form of.
struct FormList: Sendable {
  /// The values that a form is the same kind of form of.
  fileprivate struct Group: BitwiseCopyable {
    let kind: KnownForm.Kind
    let isWord: Bool
    /// Its values, as places of `values`.
    let values: Stretch
  }

  /// The forms while they are gathered.
  struct Draft {
    fileprivate var places: [[UInt32]: Int] = [:]
    fileprivate var forms: [KnownForm] = []
    fileprivate var owners: [[(kind: KnownForm.Kind, value: Int32)]] = []

    /// Adds a form of a value; one that the value has already is left out.
    mutating func add(_ form: KnownForm, of value: Int) {
      let owner = (kind: form.kind, value: Int32(truncatingIfNeeded: value))
      guard let place = places[form.phrase.scalars] else {
        places[form.phrase.scalars] = forms.count
        forms.append(form)
        owners.append([owner])
        return
      }
      forms[place].allowGaps(of: form)
      if owners[place].last?.value != owner.value { owners[place].append(owner) }
    }
  }

  private var values: [Int32] = []
  private var groups: [Group] = []
  /// For each form, its first group; one more entry ends the last.
  private var firsts: [Int32] = [0]
  private let phrases: PhraseSearch
  /// The ASCII characters of all forms.
  private(set) var characters = ByteSet()

  init(_ draft: Draft) {
    phrases = PhraseSearch(draft.forms.map(\.phrase))
    for (form, owners) in zip(draft.forms, draft.owners) {
      for kind in KnownForm.Kind.allCases {
        let first = values.count
        values += owners.lazy.filter { $0.kind == kind }.map(\.value)
        guard values.count > first else { continue }
        groups.append(
          Group(kind: kind, isWord: form.isWord, values: Stretch(first..<values.count)))
      }
      firsts.append(Int32(groups.count))
      for scalar in form.phrase.scalars where scalar < 0x80 {
        characters.insert(UInt8(truncatingIfNeeded: scalar))
      }
    }
  }

  var isEmpty: Bool { groups.isEmpty }

  /// Reports the forms that stand in a text and count there (see `KnownSearch.search`).
  func search(
    _ text: FoldedView, _ squeezed: SqueezedView, inOutput: Bool,
    report: (KnownSearch.Hit) -> Void,
    judge: (_ kind: KnownForm.Kind, _ isWord: Bool, _ range: Range<Int>) -> Bool?
  ) {
    let (values, groups, firsts) = (View(of: values), View(of: groups), View(of: firsts))
    phrases.search(text, squeezed) { form, range in
      var doubtful: Group?
      for place in Int(firsts[form])..<Int(firsts[form + 1]) {
        let group = groups[place]
        guard let certain = judge(group.kind, group.isWord, range) else { continue }
        guard certain else {
          if doubtful == nil { doubtful = group }
          continue
        }
        for value in inOutput ? group.values.range : group.values.range.prefix(1) {
          report(
            KnownSearch.Hit(
              value: Int(values[value]), form: group.kind, range: range, certain: true))
        }
        if !inOutput { return }
      }
      guard let doubtful else { return }
      for value in inOutput ? doubtful.values.range : doubtful.values.range.prefix(1) {
        report(
          KnownSearch.Hit(
            value: Int(values[value]), form: doubtful.kind, range: range, certain: false))
      }
    }
  }
}
