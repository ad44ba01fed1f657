package import Domain
import FoundationEssentials
import Mustache
import Templates
import Templating

/// The templates of forms, read from the shipped folder and a folder of the user's that comes first.
package struct FormTemplates: Sendable {
  /// What every printed form ends with, by which the program knows its own.
  package static let mark = "<!-- Guitu form -->"
  private static let head = "head"
  private static let styleName = "form.css"
  /// What every form may name.
  static let shape: [String: ViewShape] = [
    "style": .text, "styleDigest": .text, "printed": .text, "isSynthetic": .flag,
  ]

  private let folders: [String]

  /// Looks for the shipped folder of templates in some places, in their order.
  ///
  /// - Parameters:
  ///   - places: Where the folder may lie.
  ///   - overrides: A folder of the user's that is looked up first, file by file.
  /// - Throws: `FormError.inaccessible` where no place holds it.
  package init(among places: [String], overrides: String? = nil) throws(FormError) {
    guard let folder = TemplatesFolder.shipped.find(among: places) else {
      throw .inaccessible(TemplatesFolder.shipped.name)
    }
    folders = [overrides, folder].compactMap(\.self)
  }

  /// What a form is printed with besides its own values.
  package struct Setting: Sendable {
    let language: Language
    let printed: Day
    let isSynthetic: Bool
    /// The SHA-256 digest of a text in Base64, by which the page allows its own style and no other.
    let digest: @Sendable (String) -> String

    package init(
      language: Language, printed: Day, isSynthetic: Bool,
      digest: @escaping @Sendable (String) -> String
    ) {
      self.language = language
      self.printed = printed
      self.isSynthetic = isSynthetic
      self.digest = digest
    }
  }

  /// Fills in a form.
  ///
  /// - Throws: `FormError` where a template is missing or wrong.
  package func fill(
    _ form: some PrintedForm, as format: FormFormat, in setting: Setting
  ) throws(FormError) -> String {
    let file = try read("\(setting.language.rawValue)/\(type(of: form).name).\(format.rawValue)")
    let head = try read("\(FormTemplates.head).html")
    let style = try text(of: read(FormTemplates.styleName))
    guard !style.contains("</") else {
      throw .problems([FormProblem(file: FormTemplates.styleName, .styleWithMarkup)])
    }
    let shape = FormTemplates.shape.merging(type(of: form).shape) { $1 }
    var check = TagCheck(partials: ["\(FormTemplates.head).html": head])
    check.check(try text(of: file), file: file.name, against: shape)
    guard check.problems.isEmpty else { throw .problems(check.problems.map(FormProblem.init)) }
    var values: [String: ViewValue] = [
      "style": .text(style), "styleDigest": .text(setting.digest(style)),
      "printed": .text(EventDate(setting.printed).written(in: setting.language)),
      "isSynthetic": .flag(setting.isSynthetic),
    ]
    values.merge(form.values(setting.language)) { $1 }
    return try render(file, head: head, values, as: format)
  }

  private func render(
    _ file: SourceFile, head: SourceFile, _ values: [String: ViewValue], as format: FormFormat
  ) throws(FormError) -> String {
    let text = try text(of: file)
    let headText = try self.text(of: head)
    do {
      var library = MustacheLibrary()
      switch format {
      case .html:
        try library.register(headText, named: FormTemplates.head)
        try library.register(text, named: file.name)
      case .md: try library.register("{{% CONTENT_TYPE:TEXT}}\n" + text, named: file.name)
      }
      let values = format == .md ? values.mapValues(\.markdownEscaped) : values
      guard let form = library.render(values.mapValues(\.unwrapped), withTemplate: file.name)
      else { throw FormError.problems([FormProblem(file: file.name, .malformedTemplate)]) }
      return form + FormTemplates.mark + "\n"
    } catch {
      throw .problems([FormProblem(file: file.name, .malformedTemplate)])
    }
  }

  private func read(_ name: String) throws(FormError) -> SourceFile {
    let path = folders.map { "\($0)/forms/\(name)" }.first {
      FileManager.default.fileExists(atPath: $0)
    }
    guard let path else { throw .inaccessible("forms/\(name)") }
    do {
      return SourceFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    } catch {
      throw .inaccessible(path)
    }
  }

  private func text(of file: SourceFile) throws(FormError) -> String {
    guard let text = file.text else {
      throw .problems([FormProblem(file: file.name, .notText)])
    }
    return text
  }
}

extension FormProblem {
  fileprivate init(_ problem: TagProblem) {
    self.init(
      file: problem.file, line: problem.line, column: problem.column, .tag(problem.kind))
  }
}
