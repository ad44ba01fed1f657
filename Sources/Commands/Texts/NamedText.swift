/// A text to be searched, with the name of its file where several are.
struct NamedText {
  let name: String?
  let text: String

  /// Reads files, or standard input where none is given.
  ///
  /// - Throws: `BadInput` with every file that cannot be read or is no text.
  static func read(_ files: [String], _ context: Context) throws -> [NamedText] {
    if files.count < 2 {
      return [
        NamedText(name: nil, text: try context.text(ofFile: files.first ?? "-", "FILE"))
      ]
    }
    var texts: [NamedText] = []
    var problems: [InputProblem] = []
    for file in files {
      do {
        texts.append(NamedText(name: file, text: try context.text(ofFile: file, file)))
      } catch let error as BadInput {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw BadInput(problems: problems) }
    return texts
  }
}
