/// Settles findings that overlap, so that nothing found is left uncovered.
///
/// 1. Overlapping findings of equal certainty become one that covers both; the longer one gives the
///    kind, and of two as long the one reported first.
/// 2. Where a doubtful finding overlaps a certain one, the certain one stays and the doubtful one
///    keeps what is left on either side, if a letter or a digit is left there.
enum FindingMerge {
  static func merge(_ findings: [FoundStretch], in text: FoldedView) -> [FoundStretch] {
    let certain = united(findings, certain: true)
    let doubtful = united(findings, certain: false)
    var place = 0
    let kept = remainders(of: doubtful, beside: certain).filter {
      says($0.span, text, from: &place)
    }
    if kept.isEmpty { return certain }
    return (certain + kept).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private static func united(_ findings: [FoundStretch], certain: Bool) -> [FoundStretch] {
    var united: [FoundStretch] = []
    var strongest = 0
    for place in inOrder(findings, certain: certain) {
      let finding = findings[place]
      guard let last = united.last, finding.span.lowerBound < last.span.upperBound else {
        united.append(finding)
        strongest = finding.span.count
        continue
      }
      let span =
        last.span.lowerBound..<max(last.span.upperBound, finding.span.upperBound)
      let stronger = finding.span.count > strongest ? finding : last
      strongest = max(strongest, finding.span.count)
      united[united.count - 1] = stronger.covering(span)
    }
    return united
  }

  /// The places of the findings of one certainty: by start, the longest first, then as reported.
  private static func inOrder(_ findings: [FoundStretch], certain: Bool) -> [Int] {
    typealias Key = (start: Int, length: Int, place: Int)
    let keys = findings.indices.lazy.filter { findings[$0].certain == certain }
      .map { (start: findings[$0].span.lowerBound, length: findings[$0].span.count, place: $0) }
    return keys.sorted { (left: Key, right: Key) in
      left.start != right.start
        ? left.start < right.start
        : left.length != right.length ? left.length > right.length : left.place < right.place
    }.map(\.place)
  }

  private static func remainders(
    of doubtful: [FoundStretch], beside certain: [FoundStretch]
  ) -> [FoundStretch] {
    var remainders: [FoundStretch] = []
    var first = 0
    for finding in doubtful {
      var start = finding.span.lowerBound
      while first < certain.count, certain[first].span.upperBound <= start { first += 1 }
      var next = first
      while next < certain.count, certain[next].span.lowerBound < finding.span.upperBound {
        let end = certain[next].span.lowerBound
        if start < end { remainders.append(finding.covering(start..<end)) }
        start = max(start, certain[next].span.upperBound)
        next += 1
      }
      if start < finding.span.upperBound {
        remainders.append(finding.covering(start..<finding.span.upperBound))
      }
    }
    return remainders
  }

  /// Whether a letter, a character or a digit stands in a span, which the place given is not after and is
  /// moved to.
  private static func says(
    _ span: Range<Int>, _ text: FoldedView, from place: inout Int
  ) -> Bool {
    var (low, high) = (place, place)
    var step = 1
    while high < text.count, Int(text.starts[high]) < span.lowerBound {
      low = high + 1
      high += step
      step *= 2
    }
    high = min(high, text.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(text.starts[middle]) < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    place = low
    while low < text.count, Int(text.starts[low]) < span.upperBound {
      let scalar = text.scalars[low]
      if CharacterClass.isAlphanumeric(scalar) || scalar >= 0x3007 && scalar < 0xFF00 {
        return true
      }
      low += 1
    }
    return false
  }
}
