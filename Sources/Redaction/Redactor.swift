/// Finds personal data in text, explains each finding, and masks what is certain.
///
/// Order: the text is read once into a `Passage`; known values and every finder report matches in
/// it; `FindingMerge` settles overlaps. Whoever lets text out refuses on any finding; masking alone
/// hides the certain ones only.
package struct Redactor: Sendable {
  /// In order of precedence: where two matches are equal, the earlier finder names the kind.
  private static let finders: [any Finder] = [
    DNAFinder(), DisabilityFinder(), ResidentIDFinder(), OldResidentIDFinder(), MobileFinder(),
    BankCardFinder(), LandlineFinder(), PassportFinder(), EmailFinder(), URLFinder(),
    CoordinateFinder(), PlateFinder(), WeChatFinder(), QQFinder(), NameFinder.labelled,
    NameFinder.called, NameFinder.kin, AddressFinder(), DateFinder(),
  ]
  private static let knownRule = "known-value"
  private static let knownReason = Reason(
    zh: "个案库中已知的值", en: "a value the casebook knows")

  /// The known values too short to be searched for; whoever builds a redactor has to show them.
  package let unsearchable: [Unsearchable]
  private let kinds: [FindingKind]
  private let search: PhraseSearch

  package init(known: [KnownValue] = []) {
    let phrases = known.map(\.phrase)
    unsearchable = Unsearchable.list(known, phrases)
    kinds = known.map(\.kind)
    search = PhraseSearch(phrases)
  }

  /// Everything found, in order of place; no two findings overlap (see `FindingMerge`).
  package func findings(in text: String) -> [Finding] {
    let passage = Passage(text)
    var found: [Finding] = []
    search.search(passage.text, passage.squeezed) { index, range in
      found.append(
        Finding(
          kind: kinds[index], span: passage.text.original(range), rule: Self.knownRule,
          certain: true, reason: Self.knownReason))
    }
    for finder in Self.finders {
      for match in finder.matches(in: passage) where !match.range.isEmpty {
        found.append(finder.finding(match, in: passage.text))
      }
    }
    return FindingMerge.merge(found, in: passage.text)
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
      masked.append(contentsOf: finding.kind.mask.unicodeScalars)
      index = scalars.index(start, offsetBy: finding.span.count)
      offset = finding.span.upperBound
    }
    masked.append(contentsOf: scalars[index...])
    return String(masked)
  }
}
