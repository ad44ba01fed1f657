import Domain
import Obligations

/// The command that records what a duty asks for, or what it lacks to be judged.
struct RecordingCommand {
  /// The words behind the program's name.
  let words: [String]
  /// The step it gives, where the duty is fulfilled by certain steps only, and the others that will do.
  let steps: [Step]
  /// The milestones of which one began the duty, where there are several.
  private let starts: [String]

  /// Nothing where nothing is to be recorded: for a period that only has to run, or a count.
  init?(_ duty: DueDuty) {
    guard let number = duty.number.map({ "\($0)" }) else {
      self.init(words: ["office", "done", "\(duty.rule.id)"])
      return
    }
    let flags = duty.obligation.flags
    if flags.contains(.conditionUnknown), let fact = duty.missing.first {
      self.init(words: RecordingCommand.words(for: fact, number))
    } else if flags.contains(.startMissing), let start = duty.rule.start.trigger?.patterns.first {
      // Any step of a start will do; of several starts, who works on the case knows which happened.
      let kinds = duty.rule.start.trigger?.patterns.map(\.kind).withoutRepeats ?? []
      self.init(
        words: kinds.count > 1 ? ["log", number] : RecordingCommand(start, number).words,
        starts: kinds.count > 1 ? kinds.map(\.code) : [])
    } else if flags.contains(.completionImprecise) {
      self.init(words: ["show", number])
    } else {
      switch duty.rule.timing.clock {
      case .minimum, .count, .context, .retention: return nil
      case .deadline, .maximum, .recurring, .precedence, .open: break
      }
      guard let pattern = duty.rule.fulfilment.met.first else { return nil }
      self.init(pattern, number, answering: duty.obligation.entry)
    }
  }

  /// Whether the command of a rule names the entry that began the duty.
  static func tellsEntry(of rule: Rule) -> Bool { rule.fulfilment.met.first?.kind == .hardship }

  private init(words: [String], steps: [Step] = [], starts: [String] = []) {
    self.words = words
    self.steps = steps
    self.starts = starts
  }

  /// A milestone's own command where it has one.
  private init(_ pattern: MilestonePattern, _ number: String, answering entry: EntryID? = nil) {
    switch pattern.kind {
    case .visit: self.init(words: ["archive", "visit", number])
    case .fileOpened: self.init(words: ["archive", "open", number])
    case .hardship where entry != nil:
      self.init(words: ["hardship", "resolve", number] + [entry.map { "\($0)" } ?? ""])
    default:
      let steps = pattern.steps.allowsNone ? [] : pattern.steps.steps
      let details = pattern.answers.filter { !$0.allowsNone }.flatMap { test in
        ["--detail", "\(test.particular.code)=\(test.codes.sorted().first ?? "")"]
      }
      self.init(
        words: ["log", number, pattern.kind.code]
          + (steps.first.map { ["--step", $0.code] } ?? []) + details, steps: steps)
    }
  }

  private static func words(for fact: FactAsked, _ number: String) -> [String] {
    switch fact {
    case .age: ["case", "set", number, "born=…"]
    case .identity: ["case", "set", number, "identity=…"]
    case .disability: ["case", "set", number, "disability=…"]
    case .exploitation: ["case", "set", number, "exploitation=…"]
    case .placement: ["log", number, MilestoneKind.placementChange.code]
    }
  }

  /// The command as it can be typed.
  var line: String { (["guitu"] + words).joined(separator: " ") }

  /// The command, and the other steps that fulfil the duty too.
  func text(_ language: Language) -> String {
    if !starts.isEmpty {
      let list = starts.joined(separator: Label("、", ", ")[language])
      return line + Label("(已发生的一项:\(list))", " (the one that happened: \(list))")[language]
    }
    let others = steps.dropFirst().map(\.code)
    guard !others.isEmpty else { return line }
    let list = others.joined(separator: Label("、", ", ")[language])
    return line + Label("(或 \(list))", " (or \(list))")[language]
  }
}
