package import Domain
package import Templating

/// Something that is printed: the name of its templates, and the values they are filled with.
package protocol PrintedForm {
  /// The name of its templates, without language and ending.
  static var name: String { get }
  /// What its templates may name besides what every form has.
  static var shape: [String: ViewShape] { get }

  /// The values, in the words of a language.
  func values(_ language: Language) -> [String: ViewValue]
}

/// A form of text that forms are printed in.
package enum FormFormat: String, CaseIterable, Sendable {
  /// A page that holds its own style, for a browser to show and print.
  case html
  case md
}
