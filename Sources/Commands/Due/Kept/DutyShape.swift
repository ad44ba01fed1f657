import Domain
import Ledger
import Obligations

/// What many kept duties have in common.
struct DutyShape: Hashable {
  let rule: RuleID
  let instance: Int
  let status: ObligationStatus
  /// Nothing where nothing says why it is due.
  let source: TriggerSource?
  let limit: Limit?
  let departments: [Department]
  let flags: ObligationFlags
  let missing: [FactAsked]
}

extension DutyShape {
  init(_ duty: DueDuty) {
    let obligation = duty.obligation
    self.init(
      rule: duty.rule.id, instance: obligation.instance, status: obligation.status,
      source: obligation.why?.source, limit: obligation.why?.limit,
      departments: obligation.departments, flags: obligation.flags, missing: duty.missing)
  }
}

/// Shapes, each once.
struct DutyShapes {
  private(set) var list: [DutyShape] = []
  private var places: [DutyShape: Int] = [:]

  mutating func place(of shape: DutyShape) -> Int {
    if let place = places[shape] { return place }
    places[shape] = list.count
    list.append(shape)
    return list.count - 1
  }
}

extension ByteWriter {
  mutating func write(_ shape: DutyShape) {
    write(shape.rule.text)
    write(shape.instance)
    write(code: shape.status)
    write(optional: shape.source) { $0.write($1) }
    write(optional: shape.limit) { writer, limit in
      writer.write(limit.value)
      writer.write(code: limit.unit)
    }
    write(list: shape.departments) { $0.write(code: $1) }
    write(UInt64(shape.flags.rawValue))
    write(list: shape.missing) { $0.write(byte: $1.rawValue) }
  }

  private mutating func write(_ source: TriggerSource) {
    switch source {
    case .rescued: write(byte: 0)
    case .milestone(let kind):
      write(byte: 1)
      write(code: kind)
    case .age(let years):
      write(byte: 2)
      write(years)
    case .ruleEnded(let rule):
      write(byte: 3)
      write(rule.text)
    case .periodEnded: write(byte: 4)
    case .doneBefore: write(byte: 5)
    case .casebookMade: write(byte: 6)
    }
  }
}

extension ByteReader {
  mutating func readDutyShape() throws(DecodingFailure) -> DutyShape {
    let rule = try readRule()
    let instance = try readInt()
    let status = try readCode(ObligationStatus.self)
    let source = try readBool() ? try readSource() : nil
    let limit =
      try readBool() ? Limit(value: try readInt(), unit: try readCode(LimitUnit.self)) : nil
    let departments = try readList { (reader) throws(DecodingFailure) in
      try reader.readCode(Department.self)
    }
    guard let bits = UInt16(exactly: try readUnsigned()) else { throw .malformed }
    return DutyShape(
      rule: rule, instance: instance, status: status, source: source, limit: limit,
      departments: departments, flags: ObligationFlags(rawValue: bits),
      missing: try readList { (reader) throws(DecodingFailure) in
        guard let fact = FactAsked(rawValue: try reader.readByte()) else { throw .malformed }
        return fact
      })
  }

  private mutating func readRule() throws(DecodingFailure) -> RuleID {
    guard let rule = RuleID(try readText()) else { throw .malformed }
    return rule
  }

  private mutating func readSource() throws(DecodingFailure) -> TriggerSource {
    switch try readByte() {
    case 0: .rescued
    case 1: .milestone(try readCode(MilestoneKind.self))
    case 2: .age(try readInt())
    case 3: .ruleEnded(try readRule())
    case 4: .periodEnded
    case 5: .doneBefore
    case 6: .casebookMade
    default: throw .malformed
    }
  }
}
