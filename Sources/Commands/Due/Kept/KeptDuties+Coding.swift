import Domain
import Ledger
import Obligations
import Vault

/// The bytes of kept duties: what they were judged by, the heads, the shapes that duties have in
/// common, and the cases in parts, each read on a processor of its own.
extension KeptDuties {
  /// Raised with every change of these bytes.
  private static let version: UInt8 = 1
  private static let partSize = 1_024

  func encoded(judgedBy basis: Digest32, _ selection: DueSelection) -> [UInt8] {
    var shapes = DutyShapes()
    let parts = stride(from: 0, to: cases.count, by: Self.partSize).map { first in
      var writer = ByteWriter()
      let part = cases[first..<min(first + Self.partSize, cases.count)]
      writer.write(UInt64(part.count))
      for judged in part { writer.write(judged, &shapes, at: selection.at) }
      return writer.bytes
    }
    var writer = ByteWriter()
    writer.write(byte: Self.version)
    writer.write(fixed: basis.bytes)
    writer.write(Heads.encode(heads))
    writer.write(list: shapes.list) { $0.write($1) }
    writer.write(list: parts) { $0.write($1) }
    return writer.bytes
  }

  /// Reads what was kept.
  ///
  /// - Returns: Nothing where it was judged by something else.
  init?(
    decoding bytes: [UInt8], judgedBy basis: Digest32, _ selection: DueSelection
  ) throws(DecodingFailure) {
    var reader = ByteReader(bytes)
    guard try reader.readByte() == Self.version,
      try reader.readFixed(Digest32.size).elementsEqual(basis.bytes)
    else { return nil }
    let heads = try Heads.decode(Array(try reader.readBytes()))
    let shapes = try reader.readList { (reader) throws(DecodingFailure) in
      try ShapeOfRule(try reader.readDutyShape(), in: selection.engine.pack)
    }
    let parts = try reader.readList { (reader) throws(DecodingFailure) in
      Array(try reader.readBytes())
    }
    try reader.finish()
    let cases = try ConcurrentMap.map(parts, partSize: 1) { (part) throws(DecodingFailure) in
      var reader = ByteReader(part)
      let cases = try reader.readList { (reader) throws(DecodingFailure) in
        try reader.readJudgedCase(shapes, at: selection.at)
      }
      try reader.finish()
      return cases
    }
    self.init(heads: heads, cases: Array(cases.joined()))
  }
}

/// A shape with the rule it names.
private struct ShapeOfRule {
  let shape: DutyShape
  let rule: Rule

  init(_ shape: DutyShape, in pack: ProtocolPack) throws(DecodingFailure) {
    guard let rule = pack.rule(shape.rule) else { throw .malformed }
    self.shape = shape
    self.rule = rule
  }
}

extension ByteWriter {
  fileprivate mutating func write(
    _ judged: JudgedCase, _ shapes: inout DutyShapes, at moment: Moment
  ) {
    write(fixed: judged.number.characters.utf8)
    write(judged.isSteady)
    write(UInt64(judged.duties.count))
    for duty in judged.duties {
      write(UInt64(shapes.place(of: DutyShape(duty))))
      write(duty.obligation, at: moment)
    }
  }

  private mutating func write(_ obligation: Obligation, at moment: Moment) {
    write(optional: obligation.why?.date) { $0.write($1) }
    write(optional: obligation.start) { $0.write($1) }
    write(optional: obligation.due) { $0.write($1) }
    write(optional: obligation.completed) { $0.write($1) }
    write(optional: obligation.margin) { writer, margin in
      let runs = margin == obligation.due?.margin(at: moment)
      writer.write(runs)
      if !runs { writer.write(margin) }
    }
    write(optional: obligation.entry) { $0.write($1) }
  }

  private mutating func write(_ due: DueDate) {
    switch due {
    case .day(let day):
      write(false)
      write(day)
    case .moment(let moment):
      write(true)
      write(moment.minutes)
    }
  }

  private mutating func write(_ margin: Margin) {
    switch margin {
    case .days(let days):
      write(false)
      write(days)
    case .hours(let hours):
      write(true)
      write(hours)
    }
  }
}

extension ByteReader {
  fileprivate mutating func readJudgedCase(
    _ shapes: [ShapeOfRule], at moment: Moment
  ) throws(DecodingFailure) -> JudgedCase {
    let characters = String(decoding: try readFixed(CaseNumber.length), as: UTF8.self)
    guard let number = CaseNumber(characters: characters) else { throw .malformed }
    let isSteady = try readBool()
    let duties = try readList { (reader) throws(DecodingFailure) in
      let place = try reader.readUnsigned()
      guard place < UInt64(shapes.count) else { throw .malformed }
      return try reader.readDuty(shapes[Int(place)], of: number, at: moment)
    }
    return JudgedCase(number: number, duties: duties, isSteady: isSteady)
  }

  private mutating func readDuty(
    _ common: ShapeOfRule, of number: CaseNumber, at moment: Moment
  ) throws(DecodingFailure) -> DueDuty {
    let shape = common.shape
    let happened = try readOptionalDate()
    let start = try readOptionalDate()
    let due = try readBool() ? try readDue() : nil
    let completed = try readOptionalDate()
    let margin = try readBool() ? try readMargin(due, at: moment) : nil
    let entry: EntryID? = try readBool() ? try readID() : nil
    return DueDuty(
      Obligation(
        rule: shape.rule, instance: shape.instance, status: shape.status,
        why: shape.source.map { WhyDue(source: $0, date: happened, limit: shape.limit) },
        start: start, due: due, completed: completed, margin: margin,
        departments: shape.departments, flags: shape.flags, entry: entry),
      of: number, rule: common.rule, missing: shape.missing)
  }

  private mutating func readOptionalDate() throws(DecodingFailure) -> EventDate? {
    try readBool() ? try readDate() : nil
  }

  private mutating func readDue() throws(DecodingFailure) -> DueDate {
    if try readBool() {
      let moment = Moment(minutes: try readInt())
      guard Day.calendar.contains(moment.day) else { throw .malformed }
      return .moment(moment)
    }
    return .day(try readDay())
  }

  private mutating func readMargin(
    _ due: DueDate?, at moment: Moment
  ) throws(DecodingFailure) -> Margin {
    if try readBool() {
      guard let due else { throw .malformed }
      return due.margin(at: moment)
    }
    return try readBool() ? .hours(try readInt()) : .days(try readInt())
  }
}
