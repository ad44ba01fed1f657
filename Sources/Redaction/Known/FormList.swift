/// Forms of known values, each distinct one once, with the values it is a form of.
struct FormList: Sendable {
  /// A value, and which kind of its forms this one is.
  fileprivate struct Owner {
    let value: Int32
    let kind: KnownForm.Kind
    let isWord: Bool
  }

  /// The forms while they are gathered.
  struct Draft {
    fileprivate var places: [[UInt32]: Int] = [:]
    fileprivate var phrases: [Phrase] = []
    fileprivate var owners: [[Owner]] = []

    /// Adds a form of a value; one that the value has already is left out.
    mutating func add(_ form: KnownForm, of value: Int) {
      let owner = Owner(
        value: Int32(truncatingIfNeeded: value), kind: form.kind, isWord: form.isWord)
      guard let place = places[form.phrase.scalars] else {
        places[form.phrase.scalars] = phrases.count
        phrases.append(form.phrase)
        owners.append([owner])
        return
      }
      if owners[place].last?.value != owner.value { owners[place].append(owner) }
    }
  }

  private let owners: [Owner]
  /// For each form, its first owner; one more entry ends the last.
  private let firsts: [Int32]
  private let phrases: PhraseSearch

  init(_ draft: Draft) {
    var firsts: [Int32] = [0]
    for list in draft.owners { firsts.append((firsts.last ?? 0) + Int32(list.count)) }
    self.firsts = firsts
    owners = Array(draft.owners.joined())
    phrases = PhraseSearch(draft.phrases)
    var characters = ByteSet()
    for scalar in draft.phrases.lazy.flatMap(\.scalars) where scalar < 0x80 {
      characters.insert(UInt8(truncatingIfNeeded: scalar))
    }
    self.characters = characters
  }

  /// The ASCII characters of all forms.
  let characters: ByteSet

  var isEmpty: Bool { owners.isEmpty }

  /// Reports the forms that stand in a text and count there (see `KnownSearch.search`).
  func search(
    _ text: FoldedView, _ squeezed: SqueezedView, everyValue: Bool,
    report: (KnownSearch.Hit) -> Void,
    judge: (_ kind: KnownForm.Kind, _ isWord: Bool, _ range: Range<Int>) -> Bool?
  ) {
    phrases.search(text, squeezed) { phrase, range in
      var judged: (kind: KnownForm.Kind, certain: Bool?)?
      var doubtful: KnownSearch.Hit?
      for place in firsts[phrase]..<firsts[phrase + 1] {
        let owner = owners[Int(place)]
        if judged?.kind != owner.kind {
          judged = (owner.kind, judge(owner.kind, owner.isWord, range))
        }
        guard let certain = judged?.certain else { continue }
        let hit = KnownSearch.Hit(
          value: Int(owner.value), form: owner.kind, range: range, certain: certain)
        if everyValue {
          report(hit)
        } else if certain {
          return report(hit)
        } else if doubtful == nil {
          doubtful = hit
        }
      }
      if let doubtful { report(doubtful) }
    }
  }
}
