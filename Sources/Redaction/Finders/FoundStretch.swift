/// A finding while overlaps are settled: places and numbers alone, which are moved without counting references.
struct FoundStretch: BitwiseCopyable {
  /// Who found it, which names the rule and the reason.
  enum Source: BitwiseCopyable {
    case known(KnownForm.Kind)
    /// The place of a finder in the order of precedence.
    case finder(UInt8)
    case name(NameToken.Form)
    case kin
  }

  let kind: FindingKind
  let certain: Bool
  let source: Source
  let mask: MatchMask?
  private let stretch: Stretch

  /// Makes one; the span counts what the text was made from.
  init(
    _ kind: FindingKind, _ span: Range<Int>, certain: Bool, source: Source, mask: MatchMask? = nil
  ) {
    self.kind = kind
    self.certain = certain
    self.source = source
    self.mask = mask
    stretch = Stretch(span)
  }

  @inline(__always)
  var span: Range<Int> { stretch.range }

  func covering(_ span: Range<Int>) -> FoundStretch {
    FoundStretch(kind, span, certain: certain, source: source, mask: mask)
  }
}
