import Foundation

/// A shell in a real terminal: a tmux server of its own, 80 columns wide.
final class Tmux {
  private let desk: Desk
  private let socket: String
  private static let program = "/usr/bin/tmux"

  /// Starts the server without what it would inherit: it outlives the call and would hold the pipes of
  /// other tests open, and threads of tests block the signals that end a program.
  private static let start = #"""
    for file in /proc/self/fd/*; do
      number=${file##*/}
      [ "$number" -gt 2 ] && eval "exec $number>&-"
    done
    exec env --default-signal "$0" -u -S "$1" -f /dev/null \
      new-session -d -x 80 -y 24 "$2" </dev/null >/dev/null 2>&1
    """#

  /// Whether tmux is here; the gate installs it, so that only a machine outside of it may lack it.
  static var isThere: Bool {
    FileManager.default.isExecutableFile(atPath: program)
      || ProcessInfo.processInfo.environment["CI"] != nil
  }

  /// Starts a shell at a desk, in a language.
  init(at desk: Desk, language: String, variables: [String: String] = [:]) throws {
    self.desk = desk
    socket = desk.path("tmux")
    let started = try Shell.run(
      "/bin/bash",
      ["-c", Self.start, Self.program, socket, "exec bash --norc --noprofile"],
      variables: surroundings(of: desk))
    guard started.status == 0 else { throw DeskError(started.out) }
    let settings = [
      "HOME": desk.folder, "GUITU_CASEBOOK": desk.path("casebook.guitu"),
      "GUITU_LANG": language, "PATH": "\(Desk.programFolder):/usr/bin:/bin", "PS1": "$ ",
      "PASS": desk.path("pass"), "LC_ALL": "C.UTF-8", "HISTFILE": "",
    ].merging(variables) { $1 }
    let lines = settings.sorted { $0.key < $1.key }.map { "export \($0.key)='\($0.value)'" }
    try desk.write(lines.joined(separator: "\n") + "\n", to: "settings")
    try type("source \(desk.path("settings")); clear; echo read''y")
    try press("Enter")
    try wait(for: "ready")
  }

  deinit {
    do { try tmux(["kill-server"]) } catch { return }
  }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Makes it a terminal that shows everything on its one screen.
  func dropAlternateScreen() throws { try tmux(["set-option", "-w", "alternate-screen", "off"]) }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Types a line for the shell.
  func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// The process that the shell waits for.
  var runningProgram: String? {
    get throws {
      let shell = try tmux(["list-panes", "-F", "#{pane_pid}"])
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let children = try String(
        contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      return children.split(separator: " ").first.map(String.init)
    }
  }

  /// What the screen shows.
  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// What the screen shows and what has scrolled out of it.
  func everything() throws -> String { try tmux(["capture-pane", "-p", "-S", "-"]) }

  /// Waits until the screen shows a text, and gives all it shows.
  @discardableResult
  func wait(for text: String, seconds: Double = 15) throws -> String {
    try wait(until: { $0.contains(text) }, seconds: seconds, text)
  }

  /// Waits until the screen shows a text no longer.
  @discardableResult
  func wait(forNo text: String, seconds: Double = 15) throws -> String {
    try wait(until: { !$0.contains(text) }, seconds: seconds, "no \(text)")
  }

  /// Waits until the last line that is not empty is this one.
  @discardableResult
  func wait(forLastLine line: String, seconds: Double = 15) throws -> String {
    try wait(
      until: { $0.split(separator: "\n").last.map(String.init) == line }, seconds: seconds, line)
  }

  /// Waits until what the screen shows is as wished.
  @discardableResult
  func wait(
    until isThere: (String) -> Bool, seconds: Double = 15, _ text: String = "another screen"
  ) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    while true {
      let shown = try screen()
      if isThere(shown) { return shown }
      guard Date() < end else { throw DeskError("waited for \(text); there is:\n\(shown)") }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }

  private func surroundings(of desk: Desk) -> [String: String] {
    ["PATH": "/usr/bin:/bin", "HOME": desk.folder, "LC_ALL": "C.UTF-8"]
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try Shell.run(
      Self.program, ["-u", "-S", socket, "-f", "/dev/null"] + arguments,
      variables: surroundings(of: desk))
    guard result.status == 0 else { throw DeskError("tmux \(arguments): \(result.out)") }
    return result.out
  }
}
