extension CaseFold {
  /// The entries that nobody took back, in order.
  ///
  /// A taking back counts unless a later one takes it back in turn; walking from the end, each is
  /// judged after everything that can void it. What stands for good is never taken back.
  package static func standing(among ordered: [Recorded]) -> [Recorded] {
    let kept = Set(ordered.filter(\.content.standsForGood).map(\.entry))
    var voided: Set<EntryID> = []
    for recorded in ordered.reversed() where !voided.contains(recorded.entry) {
      if case .entryVoided(let target, _, _) = recorded.content, !kept.contains(target) {
        voided.insert(target)
      }
    }
    return ordered.filter { !voided.contains($0.entry) }
  }

  /// The pairs of standing entries about the same thing whose authors did not know of each other.
  static func conflicts(among standing: [Recorded]) -> [Conflict] {
    var earlierBySubject: [Subject: [Recorded]] = [:]
    var conflicts: [Conflict] = []
    for recorded in standing {
      for subject in Subject.subjects(of: recorded.content) {
        for earlier in earlierBySubject[subject, default: []]
        where !recorded.knows(earlier) && disagree(recorded, earlier, on: subject) {
          let conflict = Conflict(earlier: earlier.entry, later: recorded.entry)
          if !conflicts.contains(conflict) { conflicts.append(conflict) }
        }
        earlierBySubject[subject, default: []].append(recorded)
      }
    }
    return settled(conflicts, by: standing)
  }

  /// Whether two entries about one subject pull apart; two takings back of one entry do not, nor do
  /// two changes that give one fact the same value.
  private static func disagree(_ one: Recorded, _ other: Recorded, on subject: Subject) -> Bool {
    switch (one.content, other.content, subject) {
    case (.entryVoided, .entryVoided, _): false
    case (.factsSet(let change), .factsSet(let otherChange), .fact(let fact)):
      !fact.isSame(in: change, and: otherChange)
    default: one.content != other.content
    }
  }

  /// Leaves out conflicts of which somebody who knew both entries has since decided every subject.
  private static func settled(_ conflicts: [Conflict], by standing: [Recorded]) -> [Conflict] {
    let byEntry = Dictionary(
      standing.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
    return conflicts.filter { conflict in
      guard let earlier = byEntry[conflict.earlier], let later = byEntry[conflict.later] else {
        return false
      }
      let decided = standing.filter { $0.knows(earlier) && $0.knows(later) }
        .flatMap { Subject.subjects(of: $0.content) }
      let disputed = Set(Subject.subjects(of: earlier.content))
        .intersection(Subject.subjects(of: later.content))
        .filter { disagree(earlier, later, on: $0) }
      return !disputed.isSubset(of: decided)
    }
  }
}
