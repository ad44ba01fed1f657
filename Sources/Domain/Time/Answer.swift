/// Yes, no, or not to be told from what is recorded.
package enum Answer: Hashable, Sendable {
  case yes
  case no
  case unknown

  package init(_ truth: Bool) { self = truth ? .yes : .no }

  package static func && (one: Answer, other: Answer) -> Answer {
    if one == .no || other == .no { return .no }
    return one == .yes && other == .yes ? .yes : .unknown
  }

  package static func || (one: Answer, other: Answer) -> Answer {
    if one == .yes || other == .yes { return .yes }
    return one == .no && other == .no ? .no : .unknown
  }

  package static prefix func ! (answer: Answer) -> Answer {
    switch answer {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}
