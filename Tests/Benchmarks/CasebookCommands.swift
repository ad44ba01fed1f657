import Domain

/// Whole commands of the program on two demo casebooks of different sizes.
struct CasebookCommands {
  private let program: String
  private let folders: [String]
  private let runs: Int

  init(program: String, small: String, large: String, runs: Int) {
    self.program = program
    folders = [small, large]
    self.runs = runs
  }

  func run() throws {
    let state = ["XDG_STATE_HOME": folders[0] + "/state"]
    let books = try folders.map { try DemoBook(folder: $0) }
    for book in books {
      _ = try ChildProcess.run(
        [
          program, "unlock", "--minutes", "120", "--casebook", book.path,
          "--passphrase-file", book.passphraseFile,
        ], variables: state)
    }
    print("cases: \(books.map { "\($0.count)" }.joined(separator: ", "))")
    try compare("start (--help)", books.prefix(1)) { _ in ["--help"] }
    try compare("log", books[...]) { ["log", $0.number, "visit", "--casebook", $0.path] }
    for command in ["list", "due"] {
      for format in [[], ["--json"]] {
        let name = ([command] + format).joined(separator: " ")
        try compare(name, books[...]) { [command, "--casebook", $0.path] + format }
      }
    }
  }

  /// Runs a command on the casebooks in turns, so that a busy moment strikes all alike.
  private func compare(
    _ name: String, _ books: ArraySlice<DemoBook>, _ words: (DemoBook) -> [String]
  ) throws {
    var samples = books.map { _ in [ChildProcess]() }
    for round in 0...runs {
      for (place, book) in books.enumerated() {
        let sample = try ChildProcess.run([program] + words(book))
        if round > 0 { samples[place].append(sample) }
      }
    }
    for (book, sample) in zip(books, samples) {
      print("\(name), \(book.count) cases: \(sample.text)")
    }
    guard samples.count == 2 else { return }
    let ratio = samples[1].cpu.median / samples[0].cpu.median
    print("\(name), large to small: \(ratio.text(2)) times the processor time")
  }
}

extension [ChildProcess] {
  var cpu: Figures { Figures(map(\.cpu)) }

  var text: String {
    "cpu \(cpu.text("ms")), wall \(Figures(map(\.wall)).text("ms")), "
      + "memory \(Figures(map(\.memory)).text("MB", decimals: 0))"
  }
}
