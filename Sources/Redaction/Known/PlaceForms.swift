/// The forms of a known address, school or employer: whole, from each of its parts on, and for short.
///
/// A division of county level or above is public; a chain that names something below is not.
struct PlaceForms {
  private let whole: String
  private let readings: [[PlacePart]]

  private let kind: FindingKind

  init(_ text: String, _ kind: FindingKind) {
    whole = text
    self.kind = kind
    readings = PlacePart.readings(
      of: FoldedText(text).scalars.filter { !SignTable.separates($0) })
  }

  var forms: [KnownForm] {
    var forms = [KnownForm(.whole, whole)] + readings.flatMap(chains)
    forms += forms.compactMap { form in
      let spelled = NumeralSpelling.swapped(form.phrase.scalars)
      return spelled == form.phrase.scalars ? nil : KnownForm(form.kind, spelled)
    }
    return forms + readings.flatMap { PlaceCore.cores(of: $0, kind) }.flatMap(\.forms)
  }

  private func chains(of parts: [PlacePart]) -> [KnownForm] {
    parts.indices.flatMap { first in
      (first..<parts.count).map { parts[first...$0] }
        .filter { $0.count < parts.count && $0.contains(where: \.tells) }
        .map { KnownForm(.part, Array($0.flatMap(\.scalars))) }
    }
  }
}
