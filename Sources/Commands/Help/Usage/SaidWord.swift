import Domain
import Redaction

/// A word of a command line that has no place there, as a message may repeat it.
///
/// Shells keep every command line in their history, and what has no place may be a person's name: only
/// what is surely no personal data is repeated.
enum SaidWord: Equatable {
  case repeated(String)
  case withheld

  /// Repeats words of small ASCII letters, digits and hyphens that hold no personal data, and words
  /// the program itself knows.
  init(_ word: String, known: Set<String> = []) {
    let isPlain =
      word.count <= 24
      && word.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      } && word.filter(\.isNumber).count < 5
    self = known.contains(word) || isPlain && !Self.isPersonal(word) ? .repeated(word) : .withheld
  }

  var label: Label {
    switch self {
    case .repeated(let word): Label("“\(word)”", "“\(word)”")
    case .withheld: Label("(不复述)", "(not repeated here)")
    }
  }

  private static func isPersonal(_ word: String) -> Bool {
    do {
      _ = try CodedValue.check(word)
      return false
    } catch {
      return true
    }
  }
}
