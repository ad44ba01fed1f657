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

  /// Runs an interactive zsh on a terminal of its own, and has it list what it would offer.
  private static let zsh = #"""
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1= RPROMPT=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -D -u"
    zpty -w z 'source <(guitu completion zsh)'
    zpty -w z 'compadd() { local -a a; a=("$@"); builtin compadd -O found "$@"; print -rl -- "<" $found ">" >> '${(q)TMPPREFIX}'.out; }'
    """#
}
