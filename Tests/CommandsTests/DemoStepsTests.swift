import Testing

@testable import Commands

@Suite struct `How to go on with a demo` {
  @Test(arguments: [
    ("/tmp/demo/a-1.guitu", "/tmp/demo/a-1.guitu"), ("/home/演示/库", "/home/演示/库"),
    ("/tmp/my demo", "'/tmp/my demo'"), ("/tmp/it's", #"'/tmp/it'\''s'"#),
    ("/tmp/$HOME", "'/tmp/$HOME'"),
  ])
  func `is read by a shell as the paths that are meant`(path: String, word: String) throws {
    #expect(DemoSteps.word(path) == word)
    let echoed = try Shell.run("/bin/sh", ["-c", "printf %s \(word)"], variables: ["HOME": "/x"])
    #expect(echoed.out == path)
  }

  @Test func `leads to the list of the day of the demo, in either language`() throws {
    let desk = try Desk()
    for (language, words) in [("zh", "在键盘上接着试"), ("en", "To go on at the keyboard")] {
      let result = try desk.run(
        "demo --cases 3 --seed 7 --as-of 2026-06-30 --out \(desk.path(language))",
        language: language)
      #expect(result.status == .done && result.out.contains(words), "\(result.err)")
      let lines = result.out.split(separator: "\n").suffix(3)
      #expect(lines[lines.startIndex + 1].contains("unlock --passphrase-file /"))
      // The kernel of every machine does not keep keys, so the passphrase is given here.
      let script =
        "\(lines.first ?? "")\n\(lines.last ?? "") --passphrase-file \(language)/passphrase.txt"
      let list = try Shell.run(
        "/bin/sh", ["-ec", "cd \(desk.folder)\n\(script)\n"],
        variables: ["HOME": desk.folder, "LC_ALL": "C.UTF-8", "GUITU_LANG": language])
      #expect(list.status == 0 && list.out.contains("2026"), "\(list.out)")
    }
  }
}
