import Domain

extension ArchiveCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("专门档案:建档、回访、移交、打印", "the dedicated file: open, visit, hand on, print"),
    about: [
      Label(
        "居住地派出所的专门档案有13个部分。这里只记哪些部分已有、何时、几项,不存任何文书;能由经过看出来的部分自动算作已有。",
        "The police station of residence keeps a dedicated file of 13 parts. Only which parts are there, since when and how many items is kept here, never a document. Parts that the timeline shows count by themselves."
      )
    ], topics: [.codes])
}

extension ArchiveOpen: Explained {
  static let explanation = Explanation(
    .cases, Label("建立专门档案", "open the dedicated file"),
    about: [
      Label(
        "记下专门档案已经建立;与 guitu log 个案 file-opened 写的是同一种记录。",
        "Records that the dedicated file was opened, as guitu log CASE file-opened does.")
    ],
    arguments: [
      .caseNumber,
      .option("--reference", .reference, "派出所的档案编号", "the police station's number of the file"),
      .option("--keeper", .text, "保管单位,不写人名", "the body that keeps it, not a person"),
      .option("--date", .date, "建档日期,默认今天", "when, today by default"),
      .option("--department", .department, "部门,默认派出所", "the police station by default"),
    ],
    examples: [
      .init(
        "guitu 档案 建档 K7P-4XM-9QW --reference 档案-1",
        "guitu archive open K7P-4XM-9QW --reference F-1",
        Label("今天建档", "opened today"))
    ],
    next: Label("打印封面和目录:guitu archive print 个案。", "Print it: guitu archive print CASE."))
}

extension ArchiveNote: Explained {
  static let explanation = Explanation(
    .cases, Label("登记档案的一部分", "note a part of the file"),
    about: [
      Label(
        "写明某一部分已有或缺;人工登记优先于由经过推出的结果。",
        "Says that a part is there, or is not. A note wins over what the timeline shows.")
    ],
    arguments: [
      .caseNumber, .value("part", .filePart, "哪一部分", "the part"),
      .flag("--absent", "这一部分缺", "it is not there"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
    ],
    examples: [
      .init(
        "guitu 档案 登记 K7P-4XM-9QW rescue", "guitu archive note K7P-4XM-9QW rescue",
        Label("解救与接收文书已有", "the rescue papers are there"))
    ])
}

extension ArchiveVisit: Explained {
  static let explanation = Explanation(
    .cases, Label("记录回访", "record a visit"),
    about: [
      Label(
        "记录一次回访的方式和生活状况;发现困难时一并登记并指明责任部门。",
        "Records a visit with its way and the life situation, and raises the hardship that it found."
      )
    ],
    arguments: [
      .caseNumber, .needed("--mode", .visitMode, "回访方式", "way of visit"),
      .needed("--situation", .lifeSituation, "生活状况", "life situation"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
      .option("--department", .department, "部门,默认派出所", "the police station by default"),
      .option("--hardship", .hardshipKind, "发现的困难", "a hardship that it found"),
      .option("--assign", .department, "困难的责任部门", "department to resolve it"),
      .option("--provider", .text, "服务单位,不写人名", "a body, not a person"),
      .option("--reference", .reference, "文书的文号", "number of the document"),
      .option("--note-file", .file, "备注文件,- 为标准输入", "a note, - is standard input"),
    ],
    examples: [
      .init(
        "guitu 档案 回访 K7P-4XM-9QW --mode home --situation stable",
        "guitu archive visit K7P-4XM-9QW --mode home --situation stable",
        Label("今天入户,生活稳定", "at home today, stable"))
    ], topics: [.codes])
}

extension ArchiveTransfer: Explained {
  static let explanation = Explanation(
    .cases, Label("移交档案", "hand the file on"),
    about: [
      Label(
        "居住地变动时把档案移交给新的派出所,居住地随之更改。",
        "Hands the file to the police station of a new residence, which becomes the residence on record."
      )
    ],
    arguments: [
      .caseNumber, .needed("--to", .area, "新居住地的县(市、区)", "county of the new residence"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
    ],
    examples: [
      .init(
        "guitu 档案 移交 K7P-4XM-9QW --to 510105",
        "guitu archive transfer K7P-4XM-9QW --to 510105",
        Label("今天移交青羊区", "to Qingyang today"))
    ],
    next: Label(
      "打印移交单:guitu archive print 个案 --form transfer。",
      "Print the slip: guitu archive print CASE --form transfer."))
}

extension ArchivePrint: Explained {
  static let explanation = Explanation(
    .cases, Label("打印专门档案", "print the dedicated file"),
    about: [
      Label(
        "生成可打印的网页:封面与卷内目录、移交单或回访单。上面没有姓名、证件号码和联系方式。",
        "Writes a page to print: cover and contents, transfer slip or visit slip. It holds no name, number or contact."
      )
    ],
    arguments: [
      .caseNumber, .needed("--out", .file, "文件或已有的文件夹", "a file, or a folder that exists"),
      .option("--form", .printedForm, "哪一张,默认 file", "which one, file by default"),
      .option("--format", .printedFormat, "格式,默认 html", "format, html by default"),
      .option("--templates", .folder, "自定模板的文件夹", "folder of own templates"),
    ],
    examples: [
      .init(
        "guitu 档案 打印 K7P-4XM-9QW --out cover.html",
        "guitu archive print K7P-4XM-9QW --out cover.html",
        Label("封面与目录", "cover and contents"))
    ])
}

extension ArchiveShow: Explained {
  static let explanation = Explanation(
    .cases, Label("查看专门档案", "show the dedicated file"),
    about: [
      Label(
        "列出13个部分的有无、日期和项数,以及完成的百分比。",
        "Lists the 13 parts, their dates and items, and the share that is there.")
    ],
    arguments: [.caseNumber],
    examples: [
      .init(
        "guitu 档案 查看 K7P-4XM-9QW", "guitu archive show K7P-4XM-9QW",
        Label("还缺哪些部分", "which parts are missing"))
    ])
}
