import Casebook
import Domain
import Redaction

/// Where the values to look for come from: a case, a file, or nowhere.
struct KnownSource {
  let redactor: Redactor

  init(number: String?, file: String?, _ context: Context) throws {
    var check = context.check
    let number = number.flatMap { check.caseNumber($0) }
    if number != nil, file != nil { throw ConflictingFlags(flags: ["--case", "--known"]) }
    let lines = try file.map { try context.text(ofFile: $0, "--known") }
    let given = lines.map { IdentityText.read($0, "--known", &check) }
    try check.finish()
    let values = try number.map { try context.session().identityNotes(of: $0).knownValues }
    redactor = Redactor(known: given?.knownValues ?? values ?? [])
    if !redactor.unsearchable.isEmpty {
      let count = redactor.unsearchable.count
      context.note(
        Label("注意:\(count) 个已知值太短,无法检索", "Note: \(count) known values are too short to look for"))
    }
  }
}
