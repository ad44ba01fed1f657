import ArgumentParser
import Casebook
import Domain
import Obligations

/// Checks a file: a whole protocol, or the county's own limits.
struct ProtocolCheck: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "check", aliases: ["检查"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("protocol check", Label("检查规程或改动文件", "Check a file"))
    form.isChecked = false
    let file = form.required(
      "FILE", Label("文件", "File"),
      .line(Label("规程或改动文件,- 为标准输入", "a protocol or overrides file, - is standard input")),
      given: file)
    try context.fill(form) { answers in try check(answers[file], context) }
  }

  private func check(_ file: String, _ context: Context) throws {
    let text = try context.text(ofFile: file, "FILE")
    if ProtocolPack.isOverrides(text) {
      let pack = try context.overridden(by: text, in: file)
      try Session.check(protocol: text)
      return try context.report(changesOf: pack, Label("改动文件无误", "The overrides are sound"))
    }
    let pack = try context.protocolFile(file) { () throws(PackErrors) in
      try ProtocolPack(yaml: text)
    }
    try context.report(
      Label(
        "规程无误:\(pack.rules.count) 条规则,\(pack.blocks.count) 条阻断",
        "The protocol is sound: \(pack.rules.count) rules, \(pack.blocks.count) blocks"))
  }
}

extension Context {
  /// Reads a file of the office's, whose problems are told with its name.
  func protocolFile<Value>(
    _ path: String, _ read: () throws(PackErrors) -> Value
  ) throws(BadProtocolFile) -> Value {
    do {
      return try read()
    } catch {
      throw BadProtocolFile(path: path, errors: error)
    }
  }

  /// The shipped protocol with the changes of a file.
  func overridden(by text: String, in path: String) throws -> ProtocolPack {
    let shipped = try shippedPack()
    return try protocolFile(path) { () throws(PackErrors) in
      try shipped.applying(overrides: text)
    }
  }
}

/// A protocol or overrides file has problems.
struct BadProtocolFile: Error {
  let path: String
  let errors: PackErrors
}
