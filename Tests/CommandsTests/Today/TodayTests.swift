import Commands
import Foundation
import Testing

@Suite struct `The program by itself` {
  private static let now = "2026-06-10T09:00"

  @Test(arguments: [("zh", "还没有个案库"), ("en", "no casebook yet")])
  func `says how to begin where there is no casebook`(language: String, says: String) throws {
    let result = try Desk().run([], language: language)
    #expect(result.status == .done)
    #expect(result.out.contains(says) && result.out.contains("guitu init --office"))
    #expect(result.out.contains("guitu demo"))
    let hasChinese = result.out.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    #expect(hasChinese == (language == "zh"), "\(result.out)")
    #expect(try Desk().run("--json").status == .notFound, "a script is told by the exit code")
  }

  @Test func `is locked like every other command where nobody can be asked`() throws {
    let (desk, _) = try desk()
    let result = try desk.run([])
    #expect(result.status == .locked && result.err.contains("guitu unlock"))
  }

  @Test func `lists what is over, today's and soon, and asks nothing without a terminal`() throws {
    let (desk, number) = try desk()
    // Rescued on Mon 1 June: at once is the 1st; the third day is the 4th, the seventh the 8th.
    // Admitted on Fri 5 June: seven days later is Fri 12.
    let lines = try plain(desk, "--plain")
    let told = lines.map { "\($0[4]) \($0[0]) \($0[7])" }
    #expect(
      told == [
        "R04 2026-06-01 overdue", "J01 2026-06-04 overdue", "R06 2026-06-06T17:00 overdue",
        "M01 2026-06-08 overdue", "C01 2026-06-12 soon", "L01 2026-06-15 soon",
      ])
    let text = try desk.open("--no-input").out
    #expect(text.hasPrefix("今日清单 2026-06-10(周三)\n"))
    #expect(text.contains("\n超期 4 项\n  1  超期9天") && text.contains("\n7天内到期 2 项\n  5  临期 剩2天"))
    #expect(text.contains("\(number)  C01  首次心理评估\n"))
    #expect(try desk.open("today").out == text)
    let counts = try #require(try desk.json("today")["counts"] as? [String: Int])
    #expect(counts == ["overdue": 4, "today": 0, "soon": 2, "unknown": 0])
    try desk.setNow("2026-06-12T09:00")
    #expect(try desk.open("").out.contains("\n今天到期 1 项\n  5  今天到期"))
  }

  @Test func `keeps the list short and says how much more there is`() throws {
    let (desk, _) = try desk()
    for _ in 0..<4 {
      _ = try desk.openCase("--sex male --age 40 --rescued 2026-06-01 --area 510104")
    }
    // Three of each of these, and the four there were.
    let text = try desk.open("", language: "en").out
    #expect(text.contains("\nOverdue: 16, the first 6\n"), "\(text)")
    #expect(text.split(separator: "\n").filter { $0.contains("  R04  ") }.count == 5)
  }

  @Test func `logs a milestone in a handful of keys by the number of its duty`() throws {
    let (desk, number) = try desk()
    let keys = "5\r" + "\r" + "\r" + "\r"
    let seat = Seat(keys)
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    #expect(seat.rest == 0 && !seat.isRaw)
    #expect(seat.passphrases == 1, "the casebook stays open from the list to the form")
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    let logged = events.filter { $0["kind"] as? String == "counselling-assessment" }
    #expect(logged.map { $0["date"] as? String } == ["2026-06-10"])
    let lists = seat.results.components(separatedBy: "今日清单")
    #expect(lists.count == 3 && lists[1].contains("  C01  ") && !lists[2].contains("  C01  "))
  }

  @Test func `logs any milestone of a case by its number and kind`() throws {
    let (desk, number) = try desk()
    let seat = Seat("\(number) 心理疏导\r" + "昨天\r" + "\r" + "q\r")
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    let logged = events.filter { $0["kind"] as? String == "counselling" }
    #expect(logged.map { $0["date"] as? String } == ["2026-06-09"])
  }

  @Test func `asks for the step where the duty needs one, and offers it`() throws {
    let (desk, number) = try desk()
    _ = try desk.log(number, "legal-aid --step requested --date 2026-06-08")
    let place = try #require(plain(desk, "--plain").firstIndex { $0[4] == "J02" }) + 1
    let seat = Seat("\(place)\r" + "\r" + "denied\r" + "\r" + "\r")
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    #expect(seat.transcript.contains("办理环节[已批准]"), "\(seat.transcript)")
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    #expect(events.contains { $0["step"] as? String == "denied" })
  }

  @Test func `writes nothing before the check, whatever command records a duty`() throws {
    let (desk, number) = try desk()
    _ = try desk.log(number, "return-home --date 2026-06-08")
    let place = try #require(
      plain(desk, "--plain --as-of 2026-06-20").firstIndex { $0[4] == "F01" })
    let seat = Seat("\(place + 1)\r" + "\r\r\r\r" + "q\r" + "\r")
    let status = try seat.run("--as-of 2026-06-20", at: desk, now: "2026-06-20T09:00")
    #expect(status == .done, "\(seat.transcript)")
    #expect(seat.transcript.contains("建立专门档案") && seat.transcript.contains("已取消"))
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    #expect(!events.contains { $0["kind"] as? String == "file-opened" })
  }

  @Test func `says what can be typed, goes on after a refusal, and leaves at the end of input`()
    throws
  {
    let (desk, _) = try desk()
    // Of a case that is not there nothing is asked.
    let seat = Seat("99\r" + "？\r" + "222-222-222 心理疏导\r" + "\u{4}")
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    #expect(seat.transcript.contains("没有个案 222-222-222"), "\(seat.transcript)")
    #expect(seat.transcript.components(separatedBy: "请填清单中的序号").count == 3)
    let stopped = Seat("5\r" + Typed.interrupt)
    #expect(try stopped.run("", at: desk, now: Self.now) == .interrupted)
    #expect(!stopped.isRaw)
  }

  @Test func `says what is wrong with a number that no case has`() throws {
    let (desk, _) = try desk()
    let seat = Seat("222-222-223 心理疏导\r" + "2qf 心理疏导\r" + "222-22\r" + "K0P-4XM-9QD\r" + "\u{4}")
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    for says in ["校验不符", "现有3个", "现有5个", "不会有字符“0”", "guitu list"] {
      #expect(seat.transcript.contains(says), "\(says)\n\(seat.transcript)")
    }
  }

  @Test(arguments: ["guitu log", "guitu due --by case", "GUITU"])
  func `says that a command of the shell is not typed here`(line: String) throws {
    let (desk, _) = try desk()
    let seat = Seat("\(line)\r" + "\u{4}")
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    #expect(seat.transcript.contains("这里不接命令"), "\(seat.transcript)")
  }

  @Test(arguments: ["zh", "en"])
  func `fits 80 columns and cuts nothing`(language: String) throws {
    let (desk, _) = try desk()
    let text = try desk.open("", language: language).out
    let screen = ScreenEmulator()
    screen.write(text)
    #expect(
      screen.text.count == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    #expect(!text.contains("…"))
  }

  /// A desk with a person rescued on the first of June and admitted on the fifth at five.
  private func desk() throws -> (Desk, String) {
    let desk = try Desk(now: Self.now)
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-06-01 --area 510104")
    _ = try desk.log(number, "admission --date 2026-06-05T17:00")
    return (desk, number)
  }

  private func plain(_ desk: Desk, _ line: String) throws -> [[String]] {
    try desk.open(line).out.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
