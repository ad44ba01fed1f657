import ArgumentParser
import Casebook
import Domain
import Ledger

/// Checks the whole casebook.
struct VerifyCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "verify", aliases: ["核验"])

  @OptionGroup var options: GlobalOptions

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let report = try report(context)
    if options.json {
      context.print(try JSON.text(VerificationView(report, context.language)))
    } else {
      context.print(VerificationText(report: report, language: context.language).text)
    }
    guard report.problems.isEmpty else { throw DamageReported() }
  }

  /// The report; a file too damaged to be opened is one too.
  private func report(_ context: Context) throws -> VerificationReport {
    do {
      let session = try context.session()
      return try context.withProgress { progress in
        progress.begin(Label("核验记录", "Checking entries"))
        return try session.verify { progress.count($0) }
      }
    } catch LedgerError.damaged(let words) {
      return broken(try DamagedFile.problems(at: context.casebookPath) + [.page(words)])
    } catch let error as LedgerError {
      guard case .malformedRow(let table, let column) = error else { throw error }
      return broken([.page("\(table).\(column)")])
    }
  }

  private func broken(_ problems: [VerificationProblem]) -> VerificationReport {
    var report = VerificationReport()
    report.problems = problems
    return report
  }
}

/// A command has already said that the casebook is damaged.
struct DamageReported: Error {}
