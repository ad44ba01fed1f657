import Glibc
import Redaction
import RedactionCorpus

/// Writes notes that share no list and no template with those finders were made by, labelled and clean,
/// as lines of JSON, for other programs to be tried on.
struct CorpusExport {
  let path: String
  let count: Int

  func run() throws(BenchmarkError) {
    guard let file = unsafe fopen(path, "w") else { throw .usage("\(path) cannot be written") }
    defer { unsafe fclose(file) }
    var corpus = UnseenCorpus(seed: 40_512_687)
    var written = 0
    while written < count {
      let text = corpus.labelled()
      if text.text.contains(where: \.isNewline) { continue }
      unsafe fputs(Self.line(text) + "\n", file)
      unsafe fputs(Self.line(LabelledText(text: corpus.clean())) + "\n", file)
      written += 1
    }
  }

  private static func line(_ text: LabelledText) -> String {
    let labels = text.labels.map { label in
      "{\"end\":\(label.span.upperBound),\"form\":\"\(label.form)\","
        + "\"kind\":\"\(label.kind.rawValue)\",\"start\":\(label.span.lowerBound)}"
    }
    return "{\"labels\":[\(labels.joined(separator: ","))],\"text\":\"\(escaped(text.text))\"}"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
