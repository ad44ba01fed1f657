/// What is known about one place of a run.
struct NameStep: BitwiseCopyable {
  /// The cheapest way there by ordinary words alone.
  var plain = far
  /// The cheapest way there.
  var best = far
  /// What ordinary words cost from there to the end.
  var rest = far
  /// The token that the cheapest way arrives there by; -1 for an ordinary word.
  var arrival: Int32 = -1
  var origin: Int32 = -1
  /// What the ordinary words of two, three and four characters cost that start there; 0 for none.
  var costs: (UInt8, UInt8, UInt8) = (0, 0, 0)

  private static let far = Int32.max / 4
}
