import ArgumentParser
import Domain

/// The options every command takes.
struct GlobalOptions: ParsableArguments {
  @Option var casebook: String?

  @Option var member: String?

  @Option var passphraseFile: String?

  @Option var lang: String?

  @Flag var json = false

  @Flag var plain = false

  @Flag var noInput = false

  @Option var asOf: String?
}
