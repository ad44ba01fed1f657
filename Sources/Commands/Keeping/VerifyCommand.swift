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
    let (report, proofs) = try report(context)
    if options.json {
      context.print(try JSON.text(VerificationView(report, proofs, context.language)))
    } else {
      context.print(
        VerificationText(report: report, proofs: proofs, language: context.language).text)
    }
    guard report.problems.isEmpty, !proofs.contains(where: \.isBroken) else {
      throw DamageReported()
    }
  }

  /// The report and the proofs of the releases; a file too damaged to be opened is a report too.
  private func report(_ context: Context) throws -> (VerificationReport, [ReleaseProof]) {
    do {
      let session = try context.session()
      return try context.withProgress { progress in
        progress.begin(Label("核验记录", "Checking entries"))
        let report = try session.verify { progress.count($0) }
        return (report, try proofs(in: session, report, progress))
      }
    } catch LedgerError.damaged(let words) {
      return broken(try DamagedFile.problems(at: context.casebookPath) + [.page(words)])
    } catch let error as LedgerError {
      guard case .malformedRow(let table, let column) = error else { throw error }
      return broken([.page("\(table).\(column)")])
    }
  }

  /// The proofs of all releases; none where the member may not read them, or where they cannot be read
  /// for the damage that is reported.
  private func proofs(
    in session: Session, _ report: VerificationReport, _ progress: Progress
  ) throws -> [ReleaseProof] {
    guard session.holds(.progress) else { return [] }
    do {
      let office = try session.office()
      guard !office.releases.isEmpty else { return [] }
      progress.begin(Label("核对公布的证明", "Checking the proofs of releases"))
      return office.releases.map { ReleaseProof(of: $0, in: office) }
    } catch {
      guard !report.problems.isEmpty else { throw error }
      return []
    }
  }

  private func broken(
    _ problems: [VerificationProblem]
  ) -> (VerificationReport, [ReleaseProof]) {
    var report = VerificationReport()
    report.problems = problems
    return (report, [])
  }
}

/// A command has already said that the casebook is damaged.
struct DamageReported: Error {}
