import Foundation
import Testing

@testable import Reports

@Suite struct SiteVerifierTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.build()
  }

  private func differences() throws -> [SiteDifference] {
    try SiteVerifier(
      hash: Digest.quick,
      verify: { signature, bytes, key in
        key.count == 64 && signature == Workbench.signature(of: bytes)
      }
    ).differences(in: bench.site)
  }

  @Test func `a site as it was built has no differences`() throws {
    #expect(try differences().isEmpty)
  }

  @Test func `the manifest is one that sha256sum accepts`() throws {
    try bench.build(hash: Digest.sha256)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = ["--check", "--strict", "--quiet", "MANIFEST.sha256"]
    process.currentDirectoryURL = URL(filePath: bench.site)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(arguments: ["zh/index.html", "data/duties-rule.csv", "styles/site.css", "release.json"])
  func `a flipped bit is found`(name: String) throws {
    var bytes = try FileBytes.read("\(bench.site)/\(name)")
    bytes[bytes.count / 2] ^= 1
    try FileBytes.write(bytes, to: "\(bench.site)/\(name)")
    #expect(try differences().contains(.changedFile(name)))
  }

  @Test func `a missing file and an added file are found`() throws {
    try FileTree.remove("\(bench.site)/en/areas.html")
    try bench.write("x", to: "site/zh/extra.html")
    #expect(
      try differences() == [.missingFile("en/areas.html"), .unlistedFile("zh/extra.html")])
  }

  @Test func `a signature of something else is found, however the manifest was mended`() throws {
    let name = ReleaseFile.signatureName
    try FileBytes.write(Array(repeating: 7, count: 64), to: "\(bench.site)/\(name)")
    let text = try bench.read("site/MANIFEST.sha256").split(separator: "\n").map { line in
      line.hasSuffix("  \(name)")
        ? "\(Digest.quick(Array(repeating: 7, count: 64)))  \(name)" : String(line)
    }
    try bench.write(text.joined(separator: "\n") + "\n", to: "site/MANIFEST.sha256")
    #expect(try differences() == [.wrongSignature])
  }

  @Test func `a file changed together with the manifest differs from the release`() throws {
    let file = SiteFile(name: "zh/index.html", text: "forged")
    try FileBytes.write(file.bytes, to: "\(bench.site)/\(file.name)")
    let text = try bench.read("site/MANIFEST.sha256").split(separator: "\n").map { line in
      line.hasSuffix("  \(file.name)") ? "\(Digest.quick(file.bytes))  \(file.name)" : String(line)
    }
    try bench.write(text.joined(separator: "\n") + "\n", to: "site/MANIFEST.sha256")
    #expect(
      try differences() == [.changedFile("zh/index.html"), .listsDisagree("zh/index.html")])
  }

  @Test func `lists that cannot be read are found`() throws {
    try bench.write("no list\n", to: "site/MANIFEST.sha256")
    #expect(try differences().contains(.malformedManifest))
    try bench.write("{", to: "site/release.json")
    #expect(try differences().contains(.malformedRelease))
  }

  @Test func `the release file lists every other file and is sorted`() throws {
    let bytes = try FileBytes.read("\(bench.site)/release.json")
    let release = try #require(ReleaseFile.decoded(bytes))
    let others = try bench.files().keys.filter {
      ![ReleaseFile.name, ReleaseFile.signatureName, ReleaseFile.manifestName].contains($0)
    }
    #expect(Set(release.files.keys) == Set(others))
    #expect(try release.encoded() == bytes)
    #expect(try bench.read("site/release.json").contains("\"predecessor\" : null"))
  }
}
