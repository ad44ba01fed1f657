import Domain
import Redaction

extension OrdinaryWord {
  /// Takes a word that the lexicon has, or that a division of the product is called.
  init?(casebook text: String) { self.init(text, divisions: OrdinaryWord.divisionNames) }

  private static let divisionNames = Set(
    Divisions.all.flatMap { [$0.label.zh, Divisions.fullName(of: $0.code).zh] })
}
