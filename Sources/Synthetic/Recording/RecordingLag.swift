/// How long after an event somebody records it; the shares are assumptions.
enum RecordingLag {
  /// Days from event to record: mostly within three, one in seventeen later than a fortnight.
  static func days(using random: inout RandomSource) -> Int {
    let draw = random.fraction()
    if draw < 0.8 { return random.integer(0...3) }
    return draw < 0.94 ? random.integer(4...14) : random.integer(15...120)
  }

  /// A minute of office hours.
  static func minute(using random: inout RandomSource) -> Int {
    random.integer(8 * 60 + 30...17 * 60 + 30)
  }
}
