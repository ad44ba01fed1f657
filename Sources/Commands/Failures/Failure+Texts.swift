import Domain
import Redaction

extension Failure {
  /// Names every place and never what stands there.
  init(_ error: PersonalText) {
    let count = error.spots.count
    let title = Label(
      "文本中有 \(count) 处个人信息或疑似个人信息",
      count == 1
        ? "1 place holds personal data, or may" : "\(count) places hold personal data, or may")
    self.init(
      .badData, lines: [title] + error.spots.map(Failure.words),
      hint: Label(
        "请改写这些地方;--json 给出全部位置", "Rewrite these places; --json gives every position"))
  }

  private static func words(_ spot: TextSpot) -> Label {
    let finding = spot.finding
    let end = spot.column + finding.span.count - 1
    let place = spot.column == end ? "\(end)" : "\(spot.column)–\(end)"
    let file = spot.file.map { "\($0): " } ?? ""
    return Label(
      "\(file)第\(spot.line)行第\(place)字 ", "\(file)line \(spot.line), characters \(place), ")
      + finding.what
  }
}
