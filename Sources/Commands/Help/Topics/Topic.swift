import Domain

/// A page of help about a matter that many commands share.
struct Topic {
  let title: Label
  let sections: [Manual.Section]

  var manual: Manual { Manual(title: title, sections: sections) }
}

extension Manual.Section {
  init(_ zh: String, _ en: String, _ blocks: Manual.Block...) {
    self.init(title: Label(zh, en), blocks: blocks)
  }
}

extension Manual.Block {
  static func text(_ zh: String, _ en: String) -> Manual.Block { .paragraph(Label(zh, en)) }
}

extension Manual.Item {
  /// A term that is the same in both languages, such as a code.
  init(_ term: String, _ zh: String, _ en: String) {
    self.init(Label(term, term), Label(zh, en))
  }
}
