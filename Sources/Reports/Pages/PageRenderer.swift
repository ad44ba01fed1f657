import Domain
import Markdown
import Mustache
import Templating

/// Renders a page: tags, then Markdown with figures, then the layout around it.
struct PageRenderer {
  let view: PageView
  let plan: SitePlan

  /// A page's two files.
  struct Output {
    let html: String
    let markdown: String
  }

  func render(_ page: PageSource, siblings: [PageSource]) throws(SiteError) -> Output {
    let text = try filled(page)
    let figures = FigureRenderer(input: view.input, words: Words(language: page.language))
    let document: MarkdownDocument
    let content: HTML
    var markdown: [String] = []
    do {
      document = try MarkdownDocument(parsing: text)
      content = try document.html { directive in
        guard case .success(let data) = DirectiveReader.read(directive) else { return nil }
        let markup = figures.markup(data)
        markdown.append(markup.markdown)
        return markup.html
      }
    } catch {
      throw .problems([SiteProblem(file: page.file.name, .malformedTemplate)])
    }
    let values = view.layout(page, content: content.markup, siblings: siblings)
    let name = SitePlan.layoutName(page.language)
    guard let html = plan.library.render(values.mapValues(\.unwrapped), withTemplate: name)
    else { throw .problems([SiteProblem(file: "layout/\(name).html", .missingLayout)]) }
    return Output(
      html: html,
      markdown: "# \(page.front.title)\n\n" + DirectiveBlocks.replace(text, with: markdown))
  }

  private func filled(_ page: PageSource) throws(SiteError) -> String {
    do {
      let template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n\(page.body)")
      return template.render(view.page(page.language).mapValues(\.unwrapped))
    } catch {
      throw .problems([SiteProblem(file: page.file.name, .malformedTemplate)])
    }
  }
}
