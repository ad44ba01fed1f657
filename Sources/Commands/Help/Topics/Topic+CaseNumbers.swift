import Domain

extension Topic {
  /// What case numbers and entries are.
  static let caseNumbers = Topic(
    title: Label("个案编号和条目编号", "case numbers and entries"),
    sections: [
      Manual.Section(
        "个案编号", "CASE NUMBERS",
        .text(
          "编号如 K7P-4XM-9QW:八个随机字符加一个校验字符,不含地区、日期、性别、先后。可以在电话里念:没有易混的 0 O 1 I L。大小写和连字符随意。",
          "A number such as K7P-4XM-9QW is eight random characters and a check character: no area, date, sex or order is in it. It can be read out on the telephone: there is no 0 O 1 I L. Capitals and dashes may be left out."
        ),
        .text(
          "抄错一个字符,或颠倒两个,校验都会发现。不知道编号时用 guitu list,或在纸质档案封面上查。",
          "The check finds any one wrong character and any two that changed places. Look a number up with guitu list, or on the cover of the paper file."
        )),
      Manual.Section(
        "条目编号", "ENTRIES",
        .text(
          "每条记录有一个32位十六进制的条目编号,由 guitu show 给出,供 amend 和 undo 使用。",
          "Every record has an entry of 32 hexadecimal digits, as guitu show prints it, for amend and undo."
        )),
    ])
}
