import Redaction
import RedactionCorpus

/// Counts what was found of what is in a corpus, kind by kind.
struct Tally {
  private(set) var labels: [FindingKind: Int] = [:]
  private var found: [FindingKind: Int] = [:]
  private var exact: [FindingKind: Int] = [:]
  private var reported: [FindingKind: Int] = [:]
  private var right: [FindingKind: Int] = [:]
  private(set) var missed: [FindingKind: [String]] = [:]

  private static let examples = 400

  /// Counts a text; an example of what is missed is kept with its form.
  mutating func add(_ text: LabelledText, _ findings: [Finding]) {
    for label in text.labels {
      labels[label.kind, default: 0] += 1
      let overlapping = findings.filter { $0.kind == label.kind && $0.span.overlaps(label.span) }
      if !overlapping.isEmpty { found[label.kind, default: 0] += 1 }
      if overlapping.contains(where: { $0.span == label.span }) {
        exact[label.kind, default: 0] += 1
      } else if missed[label.kind, default: []].count < Self.examples {
        let got = findings.map { "\($0.kind.rawValue)\($0.certain ? "" : "?") \($0.span)" }
        missed[label.kind, default: []].append("\(label.form) \(label.span) \(text.text) \(got)")
      }
    }
    for finding in findings where finding.certain {
      reported[finding.kind, default: 0] += 1
      if text.labels.contains(where: { $0.span.overlaps(finding.span) }) {
        right[finding.kind, default: 0] += 1
      }
    }
  }

  func recall(_ kind: FindingKind) -> Double { Self.share(found[kind], of: labels[kind]) }

  func exactness(_ kind: FindingKind) -> Double { Self.share(exact[kind], of: labels[kind]) }

  /// What share of the certain findings of a kind lie on something labelled.
  func precision(_ kind: FindingKind) -> Double { Self.share(right[kind], of: reported[kind]) }

  func line(_ kind: FindingKind) -> String {
    "\(kind.rawValue): \(labels[kind, default: 0]) recall \(recall(kind)), "
      + "exact \(exactness(kind)), precision \(precision(kind))"
  }

  private static func share(_ part: Int?, of whole: Int?) -> Double {
    guard let whole, whole > 0 else { return 1 }
    return Double((part ?? 0) * 10_000 / whole) / 10_000
  }
}
