/// Gives out the ids of one document's headings.
///
/// An id depends on the text of the heading and on equal headings before it only, so links to a
/// heading survive changes elsewhere.
struct Slugs {
  private var given: [String: Int] = [:]

  /// Makes the id for a heading: `测试 One` becomes `测试-one`, the second one `测试-one-2`.
  mutating func next(for text: String) -> String {
    let base = Self.slug(of: text)
    guard let count = given[base] else {
      given[base] = 1
      return base
    }
    var number = count + 1
    while given["\(base)-\(number)"] != nil { number += 1 }
    given[base] = number
    let id = "\(base)-\(number)"
    given[id] = 1
    return id
  }

  /// Keeps letters and digits of every script, lower-cased, and joins words by single hyphens.
  static func slug(of text: String) -> String {
    var slug = ""
    var isBetweenWords = false
    for scalar in text.unicodeScalars {
      guard isWordPart(scalar) else {
        isBetweenWords = isBetweenWords || scalar == "-" || CJK.isSpace(scalar)
        continue
      }
      if isBetweenWords && !slug.isEmpty { slug += "-" }
      isBetweenWords = false
      if scalar.isASCII {
        slug.unicodeScalars.append(lowercased(scalar))
      } else if CJK.isIdeograph(scalar) {
        slug.unicodeScalars.append(scalar)
      } else {
        slug += scalar.properties.lowercaseMapping
      }
    }
    return slug.isEmpty ? "section" : slug
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || scalar == "_"
    }
    if CJK.isIdeograph(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      return true
    default:
      return false
    }
  }
}
