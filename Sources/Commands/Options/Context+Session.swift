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
    if let path = options.passphraseFile {
      return try Passphrase(passphraseText(inFile: path))
    }
    let question = Label("口令: ", "Passphrase: ")
    guard !options.noInput, let text = try environment.console.askSecret(question[language]) else {
      throw Locked()
    }
    return try Passphrase(text)
  }

  /// A new passphrase from the file, or asked for twice.
  func newPassphrase() throws -> Passphrase {
    let text = try newPassphraseText()
    let passphrase = try Passphrase(text)
    if text.count < Context.shortPassphrase {
      note(
        Label(
          "注意:口令只有 \(text.count) 个字,容易被猜中;建议用四个以上不相干的词",
          "Note: the passphrase has \(text.count) characters and is easily guessed; take four or more unrelated words"
        ))
    }
    return passphrase
  }

  /// Shorter ones are warned of (NIST SP 800-63B, 3.1.1.2: at least eight characters).
  private static let shortPassphrase = 8

  private func newPassphraseText() throws -> String {
    if let path = options.passphraseFile { return try passphraseText(inFile: path) }
    let questions = [Label("新口令: ", "New passphrase: "), Label("再输一次: ", "Once more: ")]
    guard !options.noInput,
      let first = try environment.console.askSecret(questions[0][language]),
      let second = try environment.console.askSecret(questions[1][language])
    else { throw MissingValues(flags: ["--passphrase-file"]) }
    guard first == second else { throw PassphrasesDiffer() }
    return first
  }

  private func passphraseText(inFile path: String) throws -> String {
    let text = try text(ofFile: path, "--passphrase-file")
    return String(text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" })
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
