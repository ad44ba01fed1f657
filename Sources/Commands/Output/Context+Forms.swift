import Casebook
import Domain
import Forms
import FoundationEssentials
import Vault

extension Context {
  /// Prints a form into a file, or into a folder that exists under a name without ending, and gives the
  /// file's path.
  ///
  /// - Throws: `LeakInFile` where the form, or a template of the user's, names somebody the casebook knows.
  func print(
    _ form: some PrintedForm, about number: CaseNumber? = nil, of session: Session,
    to path: String, named name: String, as format: FormFormat? = nil, templates: String? = nil
  ) throws -> String {
    let isSynthetic = try session.office().isSynthetic
    let format = format ?? (path.hasSuffix(".md") ? .md : .html)
    let setting = FormTemplates.Setting(
      language: language, printed: today, isSynthetic: isSynthetic,
      digest: { Data(Digest32(hashing: Array($0.utf8)).bytes).base64EncodedString() })
    if let templates { try requireInput(templates) }
    let text = try FormTemplates(among: resourcePlaces, overrides: templates)
      .fill(form, as: format, in: setting)
    var isFolder = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = isThere && isFolder ? "\(path)/\(name).\(format.rawValue)" : path
    try LeakInFile.check(text, about: number, in: session)
    try OwnFile(path: file, isOurs: { $0.hasSuffix(FormTemplates.mark + "\n") }).write(text)
    return file
  }

  /// Says where something was printed.
  func confirm(printed file: String) throws {
    if options.json { return print(try JSON.text(PrintedFile(file: file))) }
    print(options.plain ? "\(file)\n" : Label("已生成 \(file)\n", "Wrote \(file)\n")[language])
  }
}

private struct PrintedFile: Encodable {
  var schema = 1
  let file: String
}
