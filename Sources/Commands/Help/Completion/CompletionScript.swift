import Domain

/// The shells that completion is written for.
enum CompletionShell: String, Vocabulary {
  case bash
  case zsh
  case fish

  var label: Label {
    switch self {
    case .bash: Label("Bash", "Bash")
    case .zsh: Label("Z shell", "Z shell")
    case .fish: Label("fish", "fish")
    }
  }

  /// The script that lets the shell ask the program what can stand next.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # Completion of guitu for bash.
    _guitu() {
      local word text
      COMPREPLY=()
      while IFS=$'\t' read -r word text; do
        case $word in
          :files) compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}") ;;
          :folders) compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "${COMP_WORDS[COMP_CWORD]}") ;;
          *) COMPREPLY+=("$word") ;;
        esac
      done < <(guitu __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -o nosort -F _guitu guitu

    """#

  private static let zshScript = #"""
    #compdef guitu
    # Completion of guitu for zsh.
    _guitu() {
      local word text
      local -a words_found texts_found
      while IFS=$'\t' read -r word text; do
        case $word in
          :files) _files ;;
          :folders) _files -/ ;;
          *) words_found+=("$word"); texts_found+=("$word  $text") ;;
        esac
      done < <(guitu __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
      (( $#words_found )) && compadd -l -d texts_found -a words_found
    }
    if [ "$funcstack[1]" = _guitu ]; then _guitu "$@"; else compdef _guitu guitu; fi

    """#

  private static let fishScript = #"""
    # Completion of guitu for fish.
    function __guitu_complete
      set -l words (commandline -opc) (commandline -ct)
      for line in (guitu __complete $words[2..-1] 2>/dev/null)
        switch $line
          case :files
            __fish_complete_path (commandline -ct)
          case :folders
            __fish_complete_directories (commandline -ct)
          case '*'
            printf '%s\n' $line
        end
      end
    end
    complete -c guitu -f -a '(__guitu_complete)'

    """#
}
