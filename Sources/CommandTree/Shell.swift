import Diagnostics

/// The shells that completions are written for.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script, without a line end after its last line.
  func completions(of tree: CommandTree, in language: Language) -> String {
    switch self {
    case .bash: BashCompletions(tree).script
    case .zsh: ZshCompletions(tree, language).script
    case .fish: FishCompletions(tree, language).script
    }
  }

  /// Where the script goes, as a command line.
  func example(for program: String) -> CommandDescription.Example {
    let folder =
      switch self {
      case .bash: "~/.local/share/bash-completion/completions/\(program)"
      case .zsh: "~/.zfunc/_\(program)"
      case .fish: "~/.config/fish/completions/\(program).fish"
      }
    return CommandDescription.Example(
      "\(program) completions \(rawValue) > \(folder)", purpose)
  }

  private var purpose: BilingualText {
    switch self {
    case .bash:
      BilingualText(
        fr: "Pour bash, avec le paquet bash-completion ; sinon, lire le fichier dans ~/.bashrc.",
        en: "For bash with the bash-completion package; else source the file in ~/.bashrc.")
    case .zsh:
      BilingualText(
        fr: "Pour zsh, si ~/.zshrc contient « fpath+=~/.zfunc; autoload -Uz compinit; compinit ».",
        en: "For zsh, if ~/.zshrc has “fpath+=~/.zfunc; autoload -Uz compinit; compinit”.")
    case .fish: BilingualText(fr: "Pour fish.", en: "For fish.")
    }
  }
}
