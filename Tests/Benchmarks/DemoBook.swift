import Casebook
import Domain
import FoundationEssentials
import Vault

/// A demo casebook in its folder, with its size and one of its cases.
struct DemoBook {
  let path: String
  let passphraseFile: String
  let count: Int
  let number: String

  init(folder: String) throws {
    path = "\(folder)/demo.guitu"
    passphraseFile = "\(folder)/passphrase.txt"
    let session = try DemoBook.session(path, passphraseFile)
    var count = 0
    var number: CaseNumber?
    try session.forEachCase { state, _ in
      count += 1
      if number == nil, state.isOpen { number = state.number }
    }
    guard let number else { throw BenchmarkError.missing("an open case in \(path)") }
    self.count = count
    self.number = "\(number)"
  }

  static func session(_ path: String, _ passphraseFile: String) throws -> Session {
    guard let bytes = FileManager.default.contents(atPath: passphraseFile) else {
      throw BenchmarkError.missing(passphraseFile)
    }
    let line = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
    let casebook = try Casebook(at: path)
    return try Session(
      casebook: casebook, member: casebook.member(named: nil),
      passphrase: Passphrase(String(line)), memory: DeviceMemory(folder: path + ".state"))
  }
}
