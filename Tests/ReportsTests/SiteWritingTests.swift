import Domain
import Foundation
import Synchronization
import Testing

@testable import Reports

@Suite struct SiteWritingTests {
  @Test func `the same input gives the same bytes`() throws {
    let (one, other) = (try Workbench(), try Workbench())
    try one.build()
    try other.build()
    #expect(try one.files() == other.files())
  }

  @Test func `a planted identity is named with file and line, and nothing is written`()
    throws
  {
    let bench = try Workbench()
    try bench.build()
    let before = try bench.files()
    try bench.override(.zh, "stages", "第一行\n\n此处写有植入的测试词。\n")
    do {
      try bench.build(scan: Workbench.scanner(for: "植入的测试词"))
      Issue.record("A leak was written.")
    } catch SiteError.leaks(let places) {
      #expect(places.map(\.file) == ["pages/zh/stages.md"], "its author can mend that line")
      #expect(places.first?.hit.line == 9)
    }
    #expect(try bench.files() == before)
    #expect(try FileTree.names(in: bench.root) == ["overrides", "site"])
  }

  @Test func `a planted identity in a file name or a rule is found`() throws {
    let bench = try Workbench()
    for language in Language.allCases { try bench.override(language, "planted-word", "Text\n") }
    #expect {
      try bench.build(scan: Workbench.scanner(for: "planted-word"))
    } throws: { error in
      guard case SiteError.leaks(let places) = error else { return false }
      return places.contains { $0.isInName && $0.file == "pages/zh/〔…〕" }
    }
    #expect {
      try Workbench().build(scan: Workbench.scanner(for: "法律援助法§43"))
    } throws: { error in
      guard case SiteError.leaks(let places) = error else { return false }
      return places.contains { $0.file == "zh/timeliness.html" }
    }
  }

  @Test func `every byte that is written and every part of its path was searched`() throws {
    let bench = try Workbench()
    try bench.override(.zh, "stages", "一段文字。\n")
    let seen = Mutex<(names: Set<String>, contents: Set<[UInt8]>)>(([], []))
    try bench.build(scan: { searched in
      seen.withLock { seen in
        switch searched {
        case .name(let name): _ = seen.names.insert(name)
        case .contents(let bytes): _ = seen.contents.insert(bytes)
        }
      }
      return []
    })
    let (names, contents) = seen.withLock { $0 }
    for (file, bytes) in try bench.files() {
      #expect(contents.contains(bytes), "\(file)")
      for part in file.split(separator: "/") { #expect(names.contains(String(part)), "\(file)") }
    }
    let source = try FileBytes.read("\(bench.root)/overrides/pages/zh/stages.md")
    #expect(contents.contains(source), "what is written over a shipped page")
  }

  @Test func `a failed build keeps the last site`() throws {
    let bench = try Workbench()
    try bench.build()
    let before = try bench.files()
    try bench.override(.zh, "stages", "```guitu table nothing\n```\n")
    #expect(throws: SiteError.self) { try bench.build() }
    #expect(try bench.files() == before)
  }

  @Test func `a new build replaces the last one whole`() throws {
    let bench = try Workbench()
    try bench.build()
    try bench.build(SampleInput.make(release: SampleRelease.make(without: ["persons-outcome"])))
    #expect(try bench.files()["data/persons-outcome.csv"] == nil)
    #expect(try FileTree.names(in: bench.root) == ["overrides", "site"])
  }

  @Test func `a folder that is no site of ours is never replaced`() throws {
    let bench = try Workbench()
    try bench.write("keep me", to: "site/letter.txt")
    #expect(throws: SiteError.notASite(bench.site)) { try bench.build() }
    #expect(try bench.read("site/letter.txt") == "keep me")
  }

  @Test func `what a crashed build left is brought back or cleared`() throws {
    let bench = try Workbench()
    try bench.build()
    let before = try bench.files()
    try bench.write("half", to: ".site.guitu-new/zh/index.html")
    try FileTree.move(bench.site, to: "\(bench.root)/.site.guitu-old")
    try bench.override(.zh, "stages", "```guitu table nothing\n```\n")
    #expect(throws: SiteError.self) { try bench.build() }
    _ = try SiteFolderSwap(target: bench.site, mark: ReleaseFile.name).prepare()
    #expect(try bench.files() == before)
  }

  @Test func `an office that holds no identities says that it could not scan`() throws {
    let bench = try Workbench()
    try bench.build(scan: nil)
    #expect(try bench.read("site/release.json").contains("\"leakScan\" : false"))
    #expect(try bench.read("site/en/data-quality.html").contains("could not search"))
  }
}
