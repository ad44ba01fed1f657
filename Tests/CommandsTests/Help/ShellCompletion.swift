import Foundation

/// Asks a real shell what its Tab key would offer.
struct ShellCompletion {
  let shell: String
  let desk: ProgramDesk

  /// The candidates for a command line that ends where the cursor is.
  func candidates(_ line: String) throws -> [String] {
    var variables = desk.variables
    variables["PATH"] = "\(Desk.programFolder):/usr/bin:/bin"
    variables["LC_ALL"] = "C.UTF-8"
    let script = shell == "bash" ? Self.bash : Self.zsh
    let result = try Shell.run(
      "/usr/bin/env", [shell] + Self.options(shell) + ["-c", script, shell, line],
      variables: variables)
    guard result.status == 0 else { throw DeskError(result.out) }
    return result.out.split(separator: "\n").map(String.init)
  }

  private static func options(_ shell: String) -> [String] {
    shell == "bash" ? ["--norc", "--noprofile"] : ["-f"]
  }

  /// Sets what bash sets when Tab is pressed, and calls the function it would call.
  private static let bash = #"""
    source <(guitu completion bash)
    complete -p guitu >/dev/null || exit 1
    read -ra COMP_WORDS <<<"$1"
    case $1 in *' ') COMP_WORDS+=('') ;; esac
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    compopt() { :; }
    _guitu
    printf '%s\n' "${COMPREPLY[@]}"
    exit 0
    """#

  /// Runs an interactive zsh on a terminal of its own, and keeps what it would offer at Tab.
  private static let zsh = #"""
    zmodload zsh/zpty || exit 1
    out=$(mktemp)
    zpty guitu zsh -f -i
    zpty -w guitu "PS1= PS2= RPS1=; stty -echo; autoload -Uz compinit; compinit -D -u"
    zpty -w guitu "bindkey '^I' complete-word; source <(guitu completion zsh)"
    zpty -w guitu "compadd() { builtin compadd -O found \"\$@\"; print -rl -- \$found >> ${(q)out} }"
    zpty -w guitu "comppostfuncs=(finish); finish() { print -r -- ':end' >> ${(q)out} }"
    zpty -w -n guitu "$1"$'\t'
    for i in {1..300}; do grep -q '^:end' $out && break; sleep 0.1; done
    zpty -d guitu
    sed '/^:end/,$d' $out
    rm -f $out
    """#
}
