/// The layouts of written pages, ready to be filled.
struct WrittenLayouts: Sendable {
  let page: SlotTemplate
  let list: SlotTemplate
  let field: SlotTemplate
  let item: SlotTemplate
  let previous: SlotTemplate
  let next: SlotTemplate

  static func read(_ folders: ResourceFolders) throws(SiteError) -> WrittenLayouts {
    let sources = try SiteSources.read(folders, languages: [])
    func template(_ name: String, _ slots: [String]) throws(SiteError) -> SlotTemplate {
      guard let file = sources.layouts["written/\(name).html"]
      else { throw .problems([SiteProblem(file: "layout/written/\(name).html", .missingLayout)]) }
      return try SlotTemplate(file, slots: slots)
    }
    return WrittenLayouts(
      page: try template("page", ["root", "title", "fields", "content"]),
      list: try template("list", ["root", "title", "items", "pager"]),
      field: try template("field", ["name", "value"]),
      item: try template("item", ["href", "title", "detail"]),
      previous: try template("previous", ["href"]), next: try template("next", ["href"]))
  }
}
