package import Domain
package import Vault

/// Everything a command may ask of the world around it; made once, in `main`, and handed down.
package struct Environment: Sendable {
  /// The time now.
  package let now: @Sendable () -> Moment
  package let variables: [String: String]
  /// The folder the program itself lies in.
  package let programFolder: String
  package let console: Console
  /// What a new passphrase costs to try.
  package let passphraseCost: PassphraseCost

  package init(
    now: @escaping @Sendable () -> Moment, variables: [String: String], programFolder: String,
    console: Console, passphraseCost: PassphraseCost = .standard
  ) {
    self.now = now
    self.variables = variables
    self.programFolder = programFolder
    self.console = console
    self.passphraseCost = passphraseCost
  }

  /// A variable that is set to something.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folder of a kind of user data: the XDG variable, or its default below the home folder.
  func userFolder(_ variable: String, default path: String) -> String {
    (self.variable(variable) ?? "\(self.variable("HOME") ?? ".")/\(path)") + "/guitu"
  }
}
