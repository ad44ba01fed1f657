extension HTML {
  /// Wraps content into an element.
  ///
  /// Names are compile-time constants; values are escaped. A value that is an address has to be
  /// judged by `LinkPolicy` before.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: HTML
  ) -> HTML {
    HTML(
      rendered: "\(opening(name, attributes))\(content.markup)</\(name.description)>")
  }

  /// Makes an element without content or end tag, such as `hr`.
  package static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) -> HTML {
    HTML(rendered: opening(name, attributes))
  }

  private static func opening(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> String {
    var tag = "<\(name.description)"
    for (key, value) in attributes {
      tag += " \(key.description)=\"\(HTML(escaping: value).markup)\""
    }
    return tag + ">"
  }
}
