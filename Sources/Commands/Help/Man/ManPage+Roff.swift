import Domain

extension ManPage {
  /// The columns of a line, so that a page fits 80 with the margin `man` gives it.
  private static let width = 73

  /// The page in the language of `man` (groff_man(7)), in UTF-8.
  ///
  /// Lines are laid out here and not filled by groff, which breaks no Chinese.
  func roff(_ language: Language) -> String {
    let heading = """
      '\\" -*- coding: UTF-8 -*-
      .TH \(name.uppercased()) \(chapter.rawValue) "" "Guitu \(Version.text)" \
      "\(Label("归途手册", "Guitu manual")[language])"

      """
    let titled = Manual.Section(
      title: Label("名称", "NAME"),
      blocks: [.paragraph(Label("\(name) - \(abstract.zh)", "\(name) - \(abstract.en)"))])
    return heading + ([titled] + sections).map { section($0, language) }.joined()
  }

  private func section(_ section: Manual.Section, _ language: Language) -> String {
    let layout = ManualText(
      manual: Manual(title: abstract, sections: []), language: language, width: Self.width)
    let lines = layout.body(of: section).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { Roff.line(String($0)) }
    return ".SH \"\(Roff.escaped(section.title[language]))\"\n.nf\n"
      + lines.map { $0 + "\n" }.joined() + ".fi\n"
  }
}

/// Text as groff prints it unchanged (groff_char(7)).
enum Roff {
  /// A line of text, which must not look like a request.
  static func line(_ text: String) -> String {
    let isRequest = text.hasPrefix(".") || text.hasPrefix("'")
    return (isRequest ? "\\&" : "") + escaped(text)
  }

  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      default: escaped.append(character)
      }
    }
  }
}
