import Domain

extension Topic {
  /// What protects people, and what the worker does for it.
  static let privacy = Topic(
    title: Label("隐私:程序做什么,你要做什么", "privacy: what the program does, and you"),
    sections: [
      Manual.Section(
        "程序做到的", "WHAT THE PROGRAM DOES",
        .text(
          "个案库里除随机编号、范围、次序、整点时间和成员的显示名之外都已加密。身份、照护、进展三个范围各有密钥,成员只能打开授予自己的。",
          "In the casebook all but random ids, scopes, sequence numbers, times rounded to the hour and members' display names is encrypted. Identity, care and progress have keys of their own; a member opens only what was granted."
        ),
        .text(
          "列表、查看、到期、网站都不含身份。备注、理由、文号里的姓名、证件、电话、住址等会被发现并拒绝。网站写出之前再检索一遍全部身份。",
          "No list, case view, due list or site holds an identity. Names, ids, phones and addresses in notes, reasons and references are found and refused. Before a site is written, all of it is searched for every identity."
        )),
      Manual.Section(
        "既是姓名又是词", "NAMES THAT ARE WORDS TOO",
        .text(
          "姓名、住址同时是常用词或区划名的(平安、长宁),会挡住每一次网站生成。社工用 guitu redact acknowledge 确认一次,它作为词出现时放行,其他写法、靠近称谓或号码处仍然拒绝;--withdraw 撤回。",
          "A name or address that is an ordinary word or a division too would stop every site. A case worker acknowledges it once with guitu redact acknowledge: it passes where it stands as the word, and every other form, and the word beside a title or a number, stays refused; --withdraw takes it back."
        )),
      Manual.Section(
        "你要做到的", "WHAT YOU DO",
        .text(
          "姓名、电话不要写进命令行:shell 会把它们留在历史记录里。不慎写了,bash 用 history 找到那一行,再用 history -d 行号 删去;zsh 从 ~/.zsh_history 里删去。",
          "Keep names and phones out of command lines: the shell keeps them in its history. If it happened, find the line with history and delete it with history -d NUMBER in bash, or from ~/.zsh_history in zsh."
        ),
        .text(
          "用过的身份文件、口令文件、恢复码文件请删除。离开座位用 guitu lock。不采集也不记录DNA数据,只记申请日期和比对结果。",
          "Delete files with identities, passphrases or the recovery code after use. Lock with guitu lock when you leave. DNA data are never taken or kept, only the date of a request and its result."
        ),
        .text(
          "对外的文书不写“被拐卖”等字样;系统打印的回访单称“关爱服务对象”。",
          "Papers seen by others do not speak of trafficking.")),
    ])
}
