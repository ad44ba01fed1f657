import Domain

extension SitePages: Explained {
  static let explanation = Explanation(
    .sites, Label("仅生成文字页面", "build written pages alone"),
    about: [
      Label(
        "把一个文件夹的 Markdown 文件(开头可有 YAML 信息)生成网页,不需要个案库。",
        "Turns a folder of Markdown files, with YAML front matter, into pages; no casebook is needed."
      )
    ],
    arguments: [
      .needed("--content", .folder, "Markdown 文件所在的文件夹", "folder of Markdown files"),
      .needed("--out", .folder, "输出的文件夹", "folder to write"),
      .option(
        "--templates", .folder, "自定模板的文件夹,同名文件优先", "folder of own templates, which come first"),
    ],
    examples: [
      .init(
        "guitu 网站 页面 --content notes --out pages", "guitu site pages --content notes --out pages",
        Label("生成文字页面", "builds written pages"))
    ])
}
