import Domain
import FoundationEssentials

/// How to go on with a demo at the keyboard: lines to copy into a shell.
struct DemoSteps {
  /// The folder of the demo, as it was named.
  let folder: String
  /// The day that counts as today, where it was given.
  let asOf: String?
  let environment: Environment

  func text(_ language: Language) -> String {
    let here = FileManager.default.currentDirectoryPath
    let path = folder.hasPrefix("/") ? folder : "\(here)/\(folder)"
    let day = asOf.map { " --as-of \($0)" } ?? ""
    let lines = [
      "export GUITU_CASEBOOK=\(DemoSteps.word("\(path)/demo.guitu"))",
      "\(program) unlock --passphrase-file \(DemoSteps.word("\(path)/passphrase.txt"))",
      program + day,
    ]
    return Label("在键盘上接着试:\n", "To go on at the keyboard:\n")[language]
      + lines.map { "  \($0)\n" }.joined()
  }

  /// The program as this shell finds it.
  private var program: String {
    let folders = environment.variable("PATH")?.split(separator: ":").map(String.init) ?? []
    return folders.contains(environment.programFolder)
      ? "guitu" : DemoSteps.word("\(environment.programFolder)/guitu")
  }

  /// A word as a POSIX shell reads it back, in quotes where it must be.
  static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x80 || Character(Unicode.Scalar(byte)).isLetter
        || Character(Unicode.Scalar(byte)).isNumber || "/._-".utf8.contains(byte)
    }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
