import Casebook
import Domain
import FoundationEssentials
import Vault

extension Context {
  /// Opens the casebook for its member: by the passphrase file, by the unlocked key, or by asking.
  func session() throws -> Session {
    if let opened { return opened }
    return try session(of: Casebook(at: casebookPath))
  }

  func session(of casebook: Casebook) throws -> Session {
    let member = try casebook.member(named: options.member)
    if options.passphraseFile == nil,
      let session = try Session(unlocked: casebook, member: member, memory: memory)
    {
      return session
    }
    return try Session(
      casebook: casebook, member: member, passphrase: passphrase(), memory: memory)
  }

  /// The passphrase from the file, or asked for.
  ///
  /// - Throws: `Locked` where nobody can be asked.
  func passphrase() throws -> Passphrase {
    if let path = options.passphraseFile { return try passphrase(inFile: path) }
    let question = Label("口令: ", "Passphrase: ")
    guard !options.noInput, let text = try environment.console.askSecret(question[language]) else {
      throw Locked()
    }
    return try Passphrase(text)
  }

  /// A new passphrase from the file, or asked for twice.
  func newPassphrase() throws -> Passphrase {
    if let path = options.passphraseFile { return try passphrase(inFile: path) }
    let questions = [Label("新口令: ", "New passphrase: "), Label("再输一次: ", "Once more: ")]
    guard !options.noInput,
      let first = try environment.console.askSecret(questions[0][language]),
      let second = try environment.console.askSecret(questions[1][language])
    else { throw MissingValues(flags: ["--passphrase-file"]) }
    guard first == second else { throw PassphrasesDiffer() }
    return try Passphrase(first)
  }

  private func passphrase(inFile path: String) throws -> Passphrase {
    let text = try text(ofFile: path, "--passphrase-file")
    return try Passphrase(String(text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }))
  }

  /// The text of a file, or of standard input for `-`.
  func text(ofFile path: String, _ place: String) throws -> String {
    let bytes: [UInt8]
    if path == "-" {
      bytes = try environment.console.readInput()
    } else {
      do {
        bytes = Array(try Data(contentsOf: URL(filePath: path)))
      } catch {
        throw BadInput(problems: [.unreadableFile(place: place, path: path)])
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BadInput(problems: [.notText(place: place)])
    }
    return text
  }
}

/// The casebook is locked and nobody can be asked for the passphrase.
struct Locked: Error {}

/// The two new passphrases differ.
struct PassphrasesDiffer: Error {}
