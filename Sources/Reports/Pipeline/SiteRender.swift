import Domain
import Mustache
import Published
import Templating

/// Renders everything a plan asks for, in memory and in the order of names.
enum SiteRender {
  static func files(
    _ plan: SitePlan, input: SiteInput, isScanned: Bool
  ) throws(SiteError) -> [SiteFile] {
    let view = PageView(input: input, isScanned: isScanned)
    let renderer = PageRenderer(view: view, plan: plan)
    var files = input.release.tables.map { table in
      let data = DataFile(table: table)
      return SiteFile(name: data.name, text: data.text)
    }
    for (language, pages) in plan.pages {
      for page in pages {
        let output = try renderer.render(page, siblings: pages)
        let path = "\(language.rawValue)/\(page.name)"
        files.append(SiteFile(name: "\(path).html", text: output.html))
        files.append(SiteFile(name: "\(path).md", text: output.markdown))
      }
    }
    let welcome = plan.library.render(
      view.welcome().mapValues(\.unwrapped), withTemplate: SitePlan.welcomeName)
    files.append(SiteFile(name: "index.html", text: welcome ?? ""))
    files += plan.styles.map { SiteFile(name: $0.name, bytes: $0.bytes) }
    return files.sorted { $0.name < $1.name }
  }
}
