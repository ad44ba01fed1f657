/// Finds diagnoses so rare that they point to one person.
struct DiagnosisFinder: Finder {
  let rule = "rare-diagnosis"
  let kind = FindingKind.other
  let reason = Reason(zh: "罕见病诊断,足以指认个人", en: "a rare diagnosis, which can point to one person")
  var doubt: Reason { reason }

  func matches(in passage: Passage) -> [Match] {
    passage.cues.all(.diagnosis).map { Match(range: $0, certain: true) }
  }
}
