package import Domain

/// A made-up population of cases: the same for one seed, size and cut-off on every machine.
///
/// Cases are spread evenly over the three years before the cut-off, in the order of rescue, and
/// each is made by itself when asked for. What is left out of the records at the cut-off had not
/// been recorded by then. No case is about a person: see `DemoIdentity` for how that is kept
/// visible.
package struct SyntheticPopulation: Sendable {
  /// 20 cases a month over three years.
  package static let defaultCount = 720
  private static let months = 36

  package let seed: UInt64
  package let count: Int
  package let asOf: Day
  private let weights: CountyWeights
  private let effects: CountyEffects
  private let numbers: CaseNumberSeries

  package init(seed: UInt64, count: Int = SyntheticPopulation.defaultCount, asOf: Day) {
    self.seed = seed
    self.count = count
    self.asOf = asOf
    weights = CountyWeights()
    effects = CountyEffects(seed: seed, weights: weights)
    numbers = CaseNumberSeries(seed: seed)
  }

  /// The two counties made to keep fewer limits than the others.
  package var weakCounties: [AreaCode] { effects.weak.map { weights.counties[$0] } }

  /// The county that leaves out 30 % of the dates from which clocks run.
  package var carelessCounty: AreaCode { weights.counties[effects.careless] }

  /// The case at a place from 0 to `count - 1`.
  package subscript(index: Int) -> SyntheticCase {
    precondition((0..<count).contains(index), "A population has only its own cases.")
    var random = RandomSource(seed: seed, stream: UInt64(index))
    let person = Person.drawn(
      rescued: rescueDay(of: index, using: &random), county: weights.pick(using: &random),
      using: &random)
    let course = Course.drawn(
      for: person, in: effects[person.county], counties: weights.counties, using: &random)
    let isNamed = person.identity == .known || (course.search.found.map { $0 <= asOf } ?? false)
    let identity = DemoIdentity.make(index: index, isKnown: isNamed, using: &random)
    return SyntheticCase(
      number: CaseNumber(random: numbers.value(at: index)), archetype: person.archetype,
      identity: identity, records: records(of: person, course, using: &random))
  }

  private func rescueDay(of index: Int, using random: inout RandomSource) -> Day {
    let first = asOf.adding(months: -SyntheticPopulation.months).adding(days: 1)
    let span = Double(asOf.number - first.number + 1)
    return first.adding(days: Int((Double(index) + random.fraction()) / Double(count) * span))
  }

  private func records(
    of person: Person, _ course: Course, using random: inout RandomSource
  ) -> [SyntheticRecord] {
    var draft = CaseDraft(
      person: person, course: course, county: effects[person.county],
      random: RandomSource(seed: random.next()))
    draft.addAllTopics()
    let facts = CaseFacts(
      person, in: weights.counties[person.county], neighbours: weights.counties, using: &random)
    var recorder = Recorder(
      facts: facts, course: course, asOf: asOf, random: RandomSource(seed: random.next()))
    for (change, day) in course.factsChanges(of: person) { recorder.record(change, on: day) }
    for milestone in draft.finished() { recorder.record(milestone) }
    return recorder.finished()
  }
}

extension SyntheticPopulation: Sequence {
  package func makeIterator() -> Iterator { Iterator(population: self) }

  package struct Iterator: IteratorProtocol {
    private let population: SyntheticPopulation
    private var index = 0

    init(population: SyntheticPopulation) { self.population = population }

    package mutating func next() -> SyntheticCase? {
      guard index < population.count else { return nil }
      defer { index += 1 }
      return population[index]
    }
  }
}
