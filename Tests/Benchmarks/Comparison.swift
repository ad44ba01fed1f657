/// Whole programs in turns, the first being the one the others are compared with.
struct Comparison {
  private let runs: Int
  private let programs: [(name: String, words: [String])]

  init(runs: Int, pairs: [String]) throws(BenchmarkError) {
    guard runs > 0, pairs.count >= 2, pairs.count % 2 == 0 else {
      throw .usage("compare RUNS NAME COMMAND…")
    }
    self.runs = runs
    programs = stride(from: 0, to: pairs.count, by: 2).map {
      (pairs[$0], pairs[$0 + 1].split(separator: " ").map(String.init))
    }
  }

  func run() throws {
    var samples = programs.map { _ in [ChildProcess]() }
    for round in 0...runs {
      for (place, program) in programs.enumerated() {
        let sample = try ChildProcess.run(program.words)
        if round > 0 || runs == 1 { samples[place].append(sample) }
      }
    }
    for (program, sample) in zip(programs, samples) {
      let times = sample.cpu.median / samples[0].cpu.median
      let memory = sample.memory.median / samples[0].memory.median
      print(
        "\(program.name): \(sample.text); \(times.text(2)) times the processor time and "
          + "\(memory.text(2)) times the memory of \(programs[0].name)")
    }
  }
}

extension [ChildProcess] {
  var memory: Figures { Figures(map(\.memory)) }
}
