package import Published

/// The scale of a chart, read from shown values and from nothing else.
///
/// A maximum that knew of a hidden value would tell it: the scale of two releases that show the same
/// numbers is the same whatever they hide.
package struct Axis: Hashable, Sendable {
  package let maximum: Int
  package let step: Int

  package init(showing values: some Sequence<PublishedValue>) {
    self.init(reaching: values.reduce(0) { max($0, $1.count ?? 0) })
  }

  /// Takes the smallest round maximum that holds a count, in two to five steps.
  init(reaching count: Int) {
    var unit = 1
    while true {
      for factor in [1, 2, 5] where factor * unit * 5 >= count {
        step = factor * unit
        maximum = step * max(2, (count + step - 1) / step)
        return
      }
      unit *= 10
    }
  }

  package var ticks: [Int] { Array(stride(from: 0, through: maximum, by: step)) }

  /// The share of the axis a count covers, as a percentage with two decimals.
  func percent(of count: Int) -> String { Axis.percent(count, of: maximum) }

  static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = (part * 20_000 + whole) / (2 * whole)
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }
}
