import Glibc

/// Measures Guitu against peers and floors, and prints the figures of `Site/content/performance.md`.
@main
enum Main {
  private static let usage = """
    Benchmarks casebooks GUITU SMALL LARGE [RUNS]   whole commands on two demo folders
    Benchmarks reading CASEBOOK PASSPHRASE-FILE     reading all cases, step by step
    Benchmarks primitives                           sealing, opening, signing, against bare ciphers
    Benchmarks redact                               reading texts for personal data, by size and by
                                                    number of known values
    Benchmarks fuzz COUNT [SEED]                    so many inputs of any scalars, every span checked
    Benchmarks corpus OUT COUNT                     labelled and clean sentences as lines of JSON
    Benchmarks scan                                 the search for identities in outputs
    Benchmarks duties RESOURCES [CASES]             duties of made-up cases (RESOURCES: the built
                                                    guitu_Obligations.resources/Resources)
    Benchmarks reevaluate RESOURCES [CASES]         every duty of up to so many made-up cases anew
    Benchmarks disclosure                           count tables by size, and the province plan by
                                                    number of people
    Benchmarks worlds PEOPLE COUNT                  so many whole sites of other people behind the
                                                    releases of made-up cases, every byte compared
    Benchmarks insiders PEOPLE                      all made-up people of a release, each as somebody
                                                    whom an attacker knows
    Benchmarks tables                               every world of small tables, by what a site tells
    Benchmarks pages CONTENT OUT                    builds written pages once, without measuring
    Benchmarks compare RUNS NAME COMMAND…           whole programs in turns; each COMMAND one word,
                                                    split at spaces, as NAME COMMAND pairs
    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("error: \(error)\n\(usage)")
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    func word(_ place: Int) throws(BenchmarkError) -> String {
      guard place < words.count else { throw .usage("a word is missing") }
      return words[place]
    }
    switch try word(0) {
    case "casebooks":
      let runs = words.count > 4 ? Int(words[4]) ?? 0 : 21
      try CasebookCommands(program: word(1), small: word(2), large: word(3), runs: runs).run()
    case "reading": try CaseReading(path: word(1), passphraseFile: word(2)).run()
    case "primitives": try Primitives().run()
    case "redact": try RedactionSpeed.run()
    case "fuzz":
      let seed = words.count > 2 ? UInt64(words[2]) ?? 1 : 1
      try RedactionFuzz(count: Int(word(1)) ?? 0, seed: seed).run()
    case "corpus": try CorpusExport(path: word(1), count: Int(word(2)) ?? 0).run()
    case "scan": LeakScan().run()
    case "duties":
      let count = words.count > 2 ? Int(words[2]) ?? 0 : 10_000
      try Duties(resources: word(1), count: count).run()
    case "reevaluate":
      let count = words.count > 2 ? Int(words[2]) ?? 0 : 100_000
      try Reevaluation(resources: word(1), count: count).run()
    case "disclosure":
      try CountTables().run()
      try ProvincePlan().run()
    case "worlds":
      try SiteWorlds(people: Int(word(1)) ?? 0, worlds: Int(word(2)) ?? 0).run()
    case "insiders": try KnownPersons(people: Int(word(1)) ?? 0).run()
    case "tables": try EveryWorld().run()
    case "pages": try PageBuild(content: word(1), target: word(2)).run()
    case "compare":
      guard let runs = Int(try word(1)) else { throw BenchmarkError.usage("RUNS is a number") }
      try Comparison(runs: runs, pairs: Array(words.dropFirst(2))).run()
    default: throw BenchmarkError.usage(words[0])
    }
  }
}
