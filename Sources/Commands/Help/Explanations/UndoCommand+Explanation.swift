import Domain

extension UndoCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("撤销条目", "take back an entry"),
    about: [
      Label(
        "撤销一条记录;不指明时撤销本机最后写的一条,在终端上会先显示再确认。撤销本身也是一条记录,可以再撤销。",
        "Takes back a record: the last one this device has written, where none is named, shown first at a terminal. Taking back is a record too, and can be taken back."
      )
    ],
    arguments: [
      .extra("entry", .entry, "要撤销的条目,默认本机最后一条", "the entry, the last of this device by default"),
      .option("--reason", .reason, "为何撤销", "why it is taken back"),
    ],
    examples: [
      .init(
        "guitu 撤销 --reason 记在了别的个案", "guitu undo --reason 'belongs to another case'",
        Label("撤销刚才的一条", "takes back what was just written"))
    ])
}
