import ArgumentParser
import Domain

/// The options every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: "个案库文件 / the casebook file")
  var casebook: String?

  @Option(help: "成员,个案库有多名成员时 / the member, where there are several")
  var member: String?

  @Option(help: "口令文件,取第一行,- 为标准输入 / passphrase file (first line; - is stdin)")
  var passphraseFile: String?

  @Option(help: "语言 zh|en / language")
  var lang: String?

  @Flag(help: "输出 JSON / print JSON")
  var json = false

  @Flag(help: "输出 TSV / print TSV")
  var plain = false

  @Flag(help: "从不提问 / never ask")
  var noInput = false

  @Option(help: "以此日期为今天 / take this date as today")
  var asOf: String?
}
