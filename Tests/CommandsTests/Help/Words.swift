import Domain

/// The words of a command line, as a shell splits it.
enum Words {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    for (place, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if place.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}

extension Language {
  /// Chinese where a Chinese character stands in the text.
  init(of text: String) {
    self =
      text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) || $0.value >= 0xFF00 }
      ? .zh : .en
  }
}
