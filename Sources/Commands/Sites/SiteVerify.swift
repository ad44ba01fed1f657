import ArgumentParser
import Domain
import Reports
import Vault

/// Compares a site with its manifest and signature.
struct SiteVerify: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "verify", aliases: ["核验"])

  @OptionGroup var options: GlobalOptions
  @Argument var folder: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("site verify", Label("核验网站", "Verify a site"))
    form.isChecked = false
    let folder = form.required(
      "DIR", Label("网站文件夹", "The site's folder"), .line(Label("文件夹", "a folder")),
      given: folder)
    let differences = try context.fill(form) { answers in
      try context.requireInput(answers[folder])
      return try SiteVerifier(
        hash: { Digest32(hashing: $0).hex }, verify: ReleaseSignature.holds
      ).differences(in: answers[folder])
    }
    try report(differences, context)
    guard differences.isEmpty else { throw DamageReported() }
  }

  private func report(_ differences: [SiteDifference], _ context: Context) throws {
    if options.json {
      context.print(try JSON.text(Verified(problems: differences.map(DifferenceWords.init))))
    } else {
      let lines = differences.map { "✗ \(DifferenceWords($0).label[context.language])\n" }
      let verdict =
        differences.isEmpty
        ? Label("网站与签名相符。\n", "The site is as it was signed.\n")
        : Label(
          "有 \(differences.count) 处不符。\n", "\(differences.count) differences.\n")
      context.print(lines.joined() + verdict[context.language])
    }
  }

  private struct Verified: Encodable {
    var schema = 1
    let problems: [DifferenceWords]
  }
}

/// The signature of a release.
enum ReleaseSignature {
  /// Whether an Ed25519 signature holds for the bytes of `release.json` under a key in hexadecimal.
  static func holds(_ signature: [UInt8], _ bytes: [UInt8], _ publicKey: String) -> Bool {
    do {
      let key = try VerifyingKey(Digest32(hex: publicKey).bytes)
      return key.isValid(try Signature(signature), for: bytes, as: .release)
    } catch {
      return false
    }
  }
}

/// A difference of a site in words.
struct DifferenceWords: Encodable {
  let problem: String
  let file: String?
  let label: Label

  init(_ difference: SiteDifference) {
    switch difference {
    case .missingFile(let name):
      (problem, file) = ("missing-file", name)
      label = Label("缺少文件 \(name)", "The file \(name) is missing")
    case .changedFile(let name):
      (problem, file) = ("changed-file", name)
      label = Label("文件被改动 \(name)", "The file \(name) was changed")
    case .unlistedFile(let name):
      (problem, file) = ("unlisted-file", name)
      label = Label("清单之外的文件 \(name)", "The file \(name) is not listed")
    case .listsDisagree(let name):
      (problem, file) = ("lists-disagree", name)
      label = Label("两份清单对 \(name) 说法不一", "The two lists disagree on \(name)")
    case .malformedManifest:
      (problem, file) = ("malformed-manifest", nil)
      label = Label("清单 MANIFEST.sha256 不可读", "MANIFEST.sha256 is unreadable")
    case .malformedRelease:
      (problem, file) = ("malformed-release", nil)
      label = Label("release.json 不可读", "release.json is unreadable")
    case .wrongSignature:
      (problem, file) = ("wrong-signature", nil)
      label = Label("签名无效", "The signature is wrong")
    }
  }

  enum CodingKeys: String, CodingKey {
    case problem
    case file
  }
}
