import Casebook
import Domain
import Obligations

/// A case as `show` reports it.
struct CaseView: Encodable {
  struct Facts: Encodable {
    let sex: String
    let born: String?
    let age: String?
    let rescued: String
    let area: String
    let residence: String?
    let identity: String
    let exploitation: String?
    let disability: String?
    let closed: String?
  }

  struct Event: Encodable {
    let entry: String
    let kind: String
    let date: String
    let step: String?
    let outcome: String?
    let placement: String?
    let department: String?
    let provider: String?
    let reference: String?
    let note: String?
    /// Coded answers by the code of what was asked.
    let particulars: [String: String]
    /// The entry that this one answers.
    let answers: String?
    let recorded: String
    let amended: Bool
  }

  struct Duty: Encodable {
    let rule: String
    let title: String
    let instance: Int
    let status: String
    let start: String?
    let due: String?
    let completed: String?
    let days: Int?
    let departments: [String]
    let basis: String
    let evidence: String
    let confirm: Bool
    /// Codes of what has to be said beside the status.
    let flags: [String]
    /// The same in words; never a part of the JSON.
    var notes: [String] = []

    private enum CodingKeys: CodingKey {
      case rule, title, instance, status, start, due, completed, days, departments, basis
      case evidence, confirm, flags
    }
  }

  struct Pair: Encodable {
    let earlier: String
    let later: String
  }

  var schema = 1
  let `case`: String
  let facts: Facts
  let timeline: [Event]
  let obligations: [Duty]
  let conflicts: [Pair]
  let scores: [ScoreView]
  let annotations: AnnotationsView

  /// Takes what the member may know of the case, and the instruments its scores are read by.
  init(
    _ state: CaseState, _ notes: CareNotes, instruments: [String: Instrument],
    duties: [Obligation], words: DueWords
  ) {
    `case` = "\(state.number)"
    facts = Facts(state)
    timeline = state.timeline.map { Event($0, notes.details[$0.entry]) }
    obligations = duties.map { duty in
      guard let rule = words.engine.pack.rule(duty.rule) else {
        preconditionFailure("The engine judges by the rules of its own pack.")
      }
      return Duty(duty, rule, words)
    }
    scores = notes.scores.map { ScoreView($0, instruments[$0.instrument], words.language) }
    annotations = AnnotationsView(state.annotations, on: words.today)
    conflicts = state.conflicts.map { Pair(earlier: "\($0.earlier)", later: "\($0.later)") }
  }
}

extension CaseView.Facts {
  init(_ state: CaseState) {
    let facts = state.facts
    var born: String?
    var age: String?
    switch facts.birth {
    case .on(let date): born = "\(date)"
    case .aged(let years, _):
      age =
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
    }
    self.init(
      sex: facts.sex.code, born: born, age: age, rescued: "\(facts.rescued)",
      area: "\(facts.area)", residence: facts.residence.map { "\($0)" },
      identity: facts.identity.code, exploitation: facts.exploitation?.code,
      disability: facts.disability?.code, closed: state.closing.map { "\($0.date)" })
  }
}

extension CaseView.Event {
  init(_ logged: LoggedMilestone, _ details: MilestoneDetails?) {
    let milestone = logged.milestone
    self.init(
      entry: "\(logged.entry)", kind: milestone.kind.code, date: "\(milestone.date)",
      step: milestone.step?.code, outcome: milestone.outcome?.code,
      placement: milestone.placement?.code, department: milestone.department?.code,
      provider: details?.provider, reference: details?.reference, note: details?.note,
      particulars: Dictionary(
        uniqueKeysWithValues: milestone.particulars.all.map { ($0.particular.code, $0.code) }),
      answers: milestone.answers.map { "\($0)" },
      recorded: "\(logged.recorded)", amended: logged.isAmended)
  }
}

extension CaseView.Duty {
  init(_ duty: Obligation, _ rule: Rule, _ words: DueWords) {
    self.init(
      rule: "\(rule.id)", title: rule.title[words.language], instance: duty.instance,
      status: duty.status.code, start: duty.start.map { "\($0)" },
      due: duty.due.map(DueLine.text), completed: duty.completed.map { "\($0)" },
      days: duty.due.map { $0.day.number - words.today.number },
      departments: duty.departments.map(\.code), basis: rule.ground.basis[words.language],
      evidence: rule.ground.evidence.code, confirm: rule.ground.isToConfirm,
      flags: duty.flags.codes, notes: words.notes(duty.flags, of: rule, missing: []))
  }
}
