import Commands
import Domain
import Glibc

/// The program: makes the environment and hands it down.
@main
enum Main {
  static func main() {
    let status = CommandLineRunner.run(
      Array(CommandLine.arguments.dropFirst()),
      in: Environment(
        now: { Moment(unixSeconds: Int(time(nil))) }, variables: variables,
        programFolder: programFolder, console: .standard))
    exit(status.rawValue)
  }
}
