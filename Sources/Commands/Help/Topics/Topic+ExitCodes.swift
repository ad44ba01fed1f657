import Domain

extension Topic {
  /// What exit codes mean.
  static let exitCodes = Topic(
    title: Label("程序结束时的退出码", "what the program ends with"),
    sections: [
      Manual.Section(
        title: Label("退出码", "EXIT CODES"),
        blocks: [
          .items(
            ExitStatus.allCases.map {
              Manual.Item("\($0.rawValue)", $0.label.zh, $0.label.en)
            }),
          .text(
            "脚本用 $? 读取。出错时标准输出为空,原因和下一步写到标准错误。",
            "Scripts read it from $?. After an error standard output is empty; what was wrong and what to do next is on standard error."
          ),
        ])
    ])
}
