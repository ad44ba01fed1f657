/// The forms of a known address, school or employer: whole, and from each of its parts on.
///
/// A division of county level or above is public; a chain that names something below is not.
struct PlaceForms {
  private let whole: String
  private let parts: [PlacePart]

  init(_ text: String) {
    whole = text
    parts = PlacePart.parts(of: FoldedText(text).scalars.filter { !SignTable.separates($0) })
  }

  var forms: [KnownForm] {
    var forms = [KnownForm(.whole, whole)]
    for first in parts.indices {
      for last in first..<parts.count {
        let chain = parts[first...last]
        guard chain.count < parts.count, chain.contains(where: \.tells) else { continue }
        forms.append(KnownForm(.part, Array(chain.flatMap(\.scalars))))
      }
    }
    forms += forms.compactMap { form in
      let spelled = NumeralSpelling.swapped(form.phrase.scalars)
      return spelled == form.phrase.scalars ? nil : KnownForm(form.kind, spelled)
    }
    return forms
  }
}
