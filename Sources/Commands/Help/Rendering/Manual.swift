import Domain

/// A screen of help or a page of the manual, before it is laid out.
struct Manual {
  /// The title over a screen: what this is, in a line.
  let title: Label
  let sections: [Section]

  struct Section {
    let title: Label
    let blocks: [Block]
  }

  enum Block {
    case paragraph(Label)
    /// Command lines that are not broken.
    case lines([Label])
    /// Terms beside what they mean.
    case items([Item])
    /// Command lines, each with what it does.
    case examples([Explanation.Example])
  }

  struct Item {
    let term: Label
    let text: Label
    /// The codes it can be, or where they are listed.
    let codes: [Label]

    init(_ term: Label, _ text: Label, codes: [Label] = []) {
      self.term = term
      self.text = text
      self.codes = codes
    }
  }
}
