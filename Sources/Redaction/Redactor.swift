/// Finds personal data in text, explains each finding, and masks what is certain.
///
/// Order: the text is read once into a `Passage`; known values and every finder report matches in
/// it; `FindingMerge` settles overlaps. Whoever lets text out refuses on any finding; masking alone
/// hides the certain ones only.
package struct Redactor: Sendable {
  /// In order of precedence: where two matches are equal, the earlier finder names the kind.
  private static let finders: [any Finder] = [
    DNAFinder(), DisabilityFinder(), ResidentIDFinder(), OldResidentIDFinder(), QQFinder(),
    MobileFinder(), GroupedMobileFinder(), ForeignPhoneFinder(), BankCardFinder(),
    LandlineFinder(), ServiceNumberFinder(), SpokenNumberFinder(), PassportFinder(),
    TravelPermitFinder(), CuedPassportFinder(), CuedNumberFinder.disability,
    CuedNumberFinder.residentID, CuedNumberFinder.bank, CuedNumberFinder.qq,
    CuedNumberFinder.permit, CuedPlateFinder(),
    EmailFinder(), URLFinder(), CoordinateFinder(), PlateFinder(), WeChatFinder(), TailFinder(),
    VeiledNumberFinder(), SplitNameFinder(), VeiledNameFinder(),
    DiagnosisFinder(), InterpunctNameFinder(), LatinNameFinder(),
    SchoolFinder(), InstitutionFinder(), AddressFinder(), FlatFinder(), DateFinder(),
    ClockFinder(), EnglishAddressFinder(), EnglishSchoolFinder(), EnglishKinFinder(),
  ]

  /// The known values too short to be searched for; whoever builds a redactor has to show them.
  package var unsearchable: [Unsearchable] { search.unsearchable }
  /// The kinds of the known values; the day of the rescue is searched for after them.
  private let kinds: [FindingKind]
  private let acknowledged: AcknowledgedWords
  private let search: KnownSearch

  private let rescued: RescueDay?

  /// Makes a redactor.
  ///
  /// - Parameters:
  ///   - known: The values that every form of is looked for.
  ///   - rescued: The day of the rescue, if every text is about one case: dates are then masked by the
  ///     time since.
  package init(known: [KnownValue] = [], rescued: RescueDay? = nil) {
    self.rescued = rescued
    kinds = known.map(\.kind)
    acknowledged = AcknowledgedWords(known.reduce(into: []) { $0.formUnion($1.acknowledged) })
    search = KnownSearch(known + [rescued?.known].compactMap(\.self))
  }

  /// Everything found, in order of place; no two findings overlap (see `FindingMerge`).
  ///
  /// What was acknowledged is left out where it stands as the word.
  package func findings(in text: String) -> [Finding] {
    let found = everyFinding(in: text)
    if acknowledged.isEmpty || found.isEmpty { return found }
    let scalars = Array(text.unicodeScalars)
    return found.filter { finding in
      !KnownForm.Kind.words.contains(finding.rule) || !acknowledged.pass(finding.span, in: scalars)
    }
  }

  /// The kind of the known value that a word is one form of, as a whole; nothing for no such value.
  package func kind(ofKnown word: String) -> FindingKind? {
    Folding(word).read { text in
      Squeezing(text.scalars).read { squeezed in
        var kind: FindingKind?
        search.search(text, squeezed, inOutput: false) { hit in
          if hit.range == 0..<text.count, hit.value < kinds.count {
            kind = kind ?? kinds[hit.value]
          }
        }
        return kind
      }
    }
  }

  /// How much a text makes the finders look at, for tests of how that grows.
  func steps(in text: String) -> Int {
    StepCount.steps { _ = everyFinding(in: text, counting: $0) }
  }

  private func everyFinding(
    in text: String, counting steps: StepCount = .none
  ) -> [Finding] {
    Passage.read(Folding(text), rescued: rescued, counting: steps) { passage in
      let found = everyStretch(of: passage) + spelled(in: passage)
      return FindingMerge.merge(found, in: passage.text).map {
        Self.finding($0, in: passage)
      }
    }
  }

  /// What is found where every character is set apart, and would be seen without the signs between: doubtful.
  private func spelled(in passage: Passage) -> [FoundStretch] {
    SpelledStretches.all(in: passage).flatMap { stretch in
      var text = String.UnicodeScalarView()
      for place in stretch.places {
        if let scalar = Unicode.Scalar(passage.scalars[place]) { text.append(scalar) }
      }
      return Passage.read(Folding(String(text)), rescued: nil, counting: passage.steps) { inner in
        everyStretch(of: inner).filter { $0.span.upperBound > stretch.context }.map { found in
          let first = stretch.places[max(found.span.lowerBound, stretch.context)]
          let last = stretch.places[found.span.upperBound - 1]
          return FoundStretch(
            found.kind, passage.text.original(first..<last + 1), certain: false,
            source: found.source)
        }
      }
    }
  }

  private func everyStretch(of passage: Passage) -> [FoundStretch] {
    var found: [FoundStretch] = []
    var taken: [Range<Int>] = []
    var numbers: [Range<Int>] = []
    search.search(passage.text, passage.squeezed, inOutput: false) { hit in
      let isRescue = hit.value == kinds.count
      let kind = isRescue ? .date : kinds[hit.value]
      let isName = kind == .person || kind == .kin
      let range = isName ? NameEdges.whole(hit.range, in: passage) : hit.range
      found.append(
        FoundStretch(
          kind, passage.text.original(range), certain: hit.certain, source: .known(hit.form),
          mask: isRescue
            ? rescued.map { .sinceRescue(day: Int32(truncatingIfNeeded: $0.number)) } : nil))
      if hit.certain { taken.append(range) }
    }
    for (place, finder) in Self.finders.enumerated() {
      let source = FoundStretch.Source.finder(UInt8(truncatingIfNeeded: place))
      let kind = finder.kind
      for match in Match.joined(finder.matches(in: passage)) where !match.range.isEmpty {
        let span = passage.text.original(match.range)
        found.append(
          FoundStretch(kind, span, certain: match.certain, source: source, mask: match.mask))
        if match.certain || kind != .address || !NameFinder.goesOn(match.range, in: passage) {
          taken.append(match.range)
        }
        if kind.belongsToOne { numbers.append(match.range) }
      }
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
    numbers.sort { $0.lowerBound < $1.lowerBound }
    found += NameFinder().findings(in: passage, outside: taken, beside: numbers)
    return found
  }

  private static func finding(_ found: FoundStretch, in passage: Passage) -> Finding {
    let (rule, reason) = explanation(of: found)
    return Finding(
      kind: found.kind, span: found.span, rule: rule, certain: found.certain, reason: reason,
      mask: passage.mask(of: found))
  }

  private static func explanation(of found: FoundStretch) -> (rule: String, reason: Reason) {
    switch found.source {
    case .known(let form): return (form.rawValue, form.reason)
    case .finder(let place):
      let finder = finders[Int(place)]
      return (finder.rule, found.certain ? finder.reason : finder.doubt)
    case .name(let form): return (form.rule, found.certain ? form.reason : form.doubt)
    case .kin: return ("kin-phrase", NameFinder.kinReason)
    }
  }

  /// The text with every certain finding replaced by what kind of value stood there.
  package func masked(_ text: String) -> String {
    Self.mask(text, findings(in: text))
  }

  /// The text with those of the findings that are certain replaced.
  ///
  /// - Parameters:
  ///   - text: The text the findings are about.
  ///   - findings: What `findings(in:)` gave for it.
  /// - Returns: The masked text.
  package static func mask(_ text: String, _ findings: [Finding]) -> String {
    let scalars = text.unicodeScalars
    var masked = String.UnicodeScalarView()
    var index = scalars.startIndex
    var offset = 0
    for finding in findings where finding.certain {
      let start = scalars.index(index, offsetBy: finding.span.lowerBound - offset)
      masked.append(contentsOf: scalars[index..<start])
      masked.append(contentsOf: finding.mask.unicodeScalars)
      index = scalars.index(start, offsetBy: finding.span.count)
      offset = finding.span.upperBound
    }
    masked.append(contentsOf: scalars[index...])
    return String(masked)
  }
}
