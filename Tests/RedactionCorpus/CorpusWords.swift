import Redaction

/// Everything a corpus is made of, written down for it alone: nothing is read from the finders' tables.
///
/// Two sets share no list and no template, so that what was fitted to one is tried on the other.
package struct CorpusWords: Sendable {
  /// A character of a name and its pinyin.
  typealias Sound = (han: String, pinyin: String)

  let surnames: [Sound]
  let compounds: [Sound]
  let given: [Sound]
  /// Names of Tibetan, Yi and Uyghur persons.
  let minority: [String]
  let foreign: [String]
  let titles: [String]
  let counties: [String]
  let towns: [String]
  let villages: [String]
  let streets: [String]
  let estates: [String]
  let schools: [String]
  let institutions: [String]
  let employers: [String]
  /// Names of minorities, each a known value and then other ways in which it is written.
  let transliterated: [[String]]
  let diagnoses: [String]
  /// Sentences with one value, which stands at #.
  let frames: [FindingKind: [String]]
  /// Sentences with nothing personal; # is a number, @ a county.
  let clean: [String]

  static func sounds(_ list: String) -> [Sound] {
    list.split(whereSeparator: \.isWhitespace).map { word in
      (String(word.prefix { !$0.isASCII }), String(word.drop { !$0.isASCII }))
    }
  }

  static func lines(_ list: String) -> [[String]] {
    list.split(separator: "\n").map { line in
      line.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init)
    }
  }

  static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
