import Domain

/// How to begin, where there is no casebook yet.
struct Welcome {
  let path: String
  let language: Language

  var text: String {
    var columns = Columns()
    columns.add(Label("先试一试", "Try it")[language], "guitu demo")
    columns.add(
      Label("正式使用", "Begin")[language],
      Label(
        "guitu init --office 区划代码 --member 名字 --recovery-file 文件",
        "guitu init --office AREA --member NAME --recovery-file FILE")[language])
    columns.add(
      Label("第一次使用", "The first hour")[language],
      Label("guitu help 入门", "guitu help start")[language])
    let title = Label("还没有个案库(\(path))。", "There is no casebook yet (\(path)).")
    return Wrapping.wrap(title[language], indent: 0) + columns.text(indent: 2)
  }
}
