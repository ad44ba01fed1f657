import Published
import Templating

/// A sentence with figures in brackets: `共[duties.total]项,按时完成率[duties.met / duties.total]。`
struct SentenceForm: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case text(String)
    case figure(Figure)
  }

  private let parts: [Part]

  init?(_ line: String) {
    var parts: [Part] = []
    var rest = line[...]
    while let start = rest.firstIndex(of: "[") {
      guard let end = rest[start...].firstIndex(of: "]"),
        let figure = Figure(rest[rest.index(after: start)..<end].trimmed)
      else { return nil }
      parts += [.text(String(rest[..<start])), .figure(figure)]
      rest = rest[rest.index(after: end)...]
    }
    self.parts = parts + [.text(String(rest))]
  }

  var figures: [Figure] {
    parts.compactMap { part in
      switch part {
      case .text: nil
      case .figure(let figure): figure
      }
    }
  }

  /// The sentence, or nothing where one of its figures is not shown.
  func text(in release: Release) -> String? {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .figure(let figure):
        guard let text = figure.text(in: release) else { return nil }
        result += text
      }
    }
    return result
  }
}
