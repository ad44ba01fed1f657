import Domain

extension Guitu: Explained {
  static let explanation = Explanation(
    .help,
    Label("被拐卖受害人安置帮扶记录与匿名进展网站", "aftercare record and anonymised progress sites"),
    about: [])
}
