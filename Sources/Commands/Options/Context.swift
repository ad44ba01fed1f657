import Casebook
import Domain
import FoundationEssentials
import Ledger
import Vault

/// What a command works in: the environment, its global options, the language and the day.
struct Context {
  let environment: Environment
  let options: GlobalOptions
  let language: Language
  /// The casebook that the command before this one opened, where there is one.
  var opened: Session?
  /// Whether everything is shown for a check, for the command was chosen from a list.
  var isGuided = false

  init(_ environment: Environment, _ options: GlobalOptions) throws {
    self.environment = environment
    self.options = options
    var check = InputCheck(today: environment.now().day)
    let asked = check.code(options.lang, "--lang", as: LanguageCode.self)
    asOf = check.day(options.asOf, "--as-of")
    try check.finish()
    language = environment.language(asked: asked?.code)
  }

  private let asOf: Day?

  /// The day that counts as today.
  var today: Day { asOf ?? environment.now().day }

  /// The moment duties are judged at: now, or the end of the day that was given.
  var judgedAt: Moment {
    asOf.map { Moment($0, minute: 1_439) } ?? environment.now()
  }

  var casebookPath: String {
    options.casebook ?? environment.variable("GUITU_CASEBOOK")
      ?? environment.userFolder("XDG_DATA_HOME", default: ".local/share") + "/casebook.guitu"
  }

  /// Fails where a file or folder that is to be read does not exist.
  func requireInput(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw MissingInput(path: path) }
  }

  /// Makes the folder the casebook lies in, for its owner alone, where it is missing.
  func prepareCasebookFolder() throws {
    try FileManager.default.createDirectory(
      atPath: URL(filePath: casebookPath).deletingLastPathComponent().path,
      withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  var memory: DeviceMemory {
    DeviceMemory(folder: environment.userFolder("XDG_STATE_HOME", default: ".local/state"))
  }

  func print(_ text: String) { environment.console.write(text) }

  /// Says that something was done, in the form that was asked for.
  ///
  /// `--plain` prints values alone: where there is none, nothing, and the exit code says the rest.
  func report(_ done: Label) throws {
    if options.plain { return }
    print(
      options.json ? try JSON.text(Report(message: done[language])) : done[language] + "\n")
  }

  private struct Report: Encodable {
    var schema = 1
    let message: String
  }

  /// Says something besides the results; at a terminal broken between words.
  func note(_ label: Label) {
    let text = label[language]
    let lines =
      environment.console.errorColumns().map { Wrapping.lines(ofAll: text, room: $0) } ?? [text]
    environment.console.writeError(lines.joined(separator: "\n") + "\n")
  }
}

/// The languages as the values of `--lang` and `--languages`.
enum LanguageCode: String, Vocabulary {
  case zh
  case en

  var language: Language {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }

  var label: Label {
    switch self {
    case .zh: Label("中文", "Chinese")
    case .en: Label("英文", "English")
    }
  }
}

/// A file or folder that was named for reading does not exist.
struct MissingInput: Error {
  let path: String
}
