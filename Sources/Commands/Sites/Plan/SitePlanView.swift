import Disclosure
import Domain
import Published

/// What a release would show, as `--json` prints it.
struct SitePlanView: Encodable {
  var schema = 1
  let release: String
  let period: String
  let cutOff: String
  let level: String
  let area: String
  /// The numbers that would be shown, and those hidden to protect privacy.
  let shown: Int
  let hidden: Int
  /// What is hidden for being small, by the plan's threshold.
  let rule: Rule
  let tables: [Table]
  let refused: [Refused]
  /// What a longer period, and the levels above, would do for hidden numbers.
  let longer: [Other]
  let higher: [Other]
  /// What offices could compute of each other, because they know their own numbers.
  let insiders: [Insider]

  init(_ outlook: ReleaseOutlook, in language: Language) {
    let published = outlook.release
    release = published.id
    period = "\(published.period)"
    cutOff = "\(published.cutOff)"
    level = published.level.code
    area = "\(published.area)"
    (shown, hidden) = (outlook.shown, outlook.hidden)
    rule = Rule(outlook.rule)
    tables = published.tables.map { Table($0, outlook.rule, in: language) }
    refused = published.refused.map { Refused($0, outlook.others(for: $0), in: language) }
    longer = outlook.longer.map { Other($0, in: language) }
    higher = outlook.higher.map { Other($0, in: language) }
    insiders = outlook.exposures.map(Insider.init)
  }

  struct Table: Encodable {
    let name: String
    let title: String
    let unit: String
    let period: String
    let areas: Int
    let shown: Int
    let hidden: [Number]
    /// Rows that stand for several areas.
    let pools: [String]

    init(_ table: PublishedTable, _ rule: HidingRule, in language: Language) {
      name = table.name
      title = table.title[language]
      unit = table.unit.rawValue
      period = "\(table.period)"
      areas = table.areas.count
      shown = table.publishedCount
      hidden = table.hiddenNumbers.map { Number($0, in: table, rule) }
      pools = table.pools.map(\.code)
    }
  }

  /// The counts that are never shown; `persons` and `duties` are the largest.
  struct Rule: Encodable {
    let threshold: Int
    let persons: Int
    let duties: Int
    /// The largest where a 0 may be shown, and from how many duties on that is.
    let dutiesBesideZero: Int
    let fewestDutiesForZero: Int
    /// The smallest whole number of people or duties that is told of at all.
    let fewestInWhole: Int

    init(_ rule: HidingRule) {
      threshold = rule.threshold
      (persons, duties) = (rule.mostPersons, rule.mostDuties)
      dutiesBesideZero = rule.mostDutiesBesideZero
      (fewestDutiesForZero, fewestInWhole) = (rule.fewestDutiesForZero, rule.fewestInWhole)
    }
  }

  struct Number: Encodable {
    let area: String
    let category: String
    /// `few-persons-or-beside-few` or `few-duties-or-beside-few`: it is small, or one beside it that
    /// is could be computed from it. Which of the two would tell the number.
    let reason: String
    /// The largest number that is hidden for being small.
    let most: Int
    /// The nearest area above that shows this category; nothing where none does.
    let countedIn: String?

    init(_ number: HiddenNumber, in table: PublishedTable, _ rule: HidingRule) {
      reason = "few-\(table.unit.isOfPeople ? "persons" : "duties")-or-beside-few"
      most = rule.most(table.unit)
      area = table.code(of: number.area)
      category = number.category ?? "total"
      countedIn = number.countedIn.map { table.code(of: $0) }
    }
  }

  struct Refused: Encodable {
    let name: String
    let title: String
    let unit: String
    let period: String
    let reason: String
    /// The smallest numbers of people or duties that are told of, for what is too few.
    let fewest: Int?
    let fewestPersons: Int?
    /// The release that already speaks of the same people.
    let release: String?
    let others: [Other]

    init(_ table: RefusedTable, _ others: [OtherRelease], in language: Language) {
      name = table.name
      title = table.title[language]
      unit = table.unit.rawValue
      period = "\(table.period)"
      self.others = others.map { Other($0, in: language) }
      switch table.reason {
      case .notProven: (reason, fewest, fewestPersons, release) = ("not-proven", nil, nil, nil)
      case .tooFewPersons(let count):
        (reason, fewest, fewestPersons, release) = ("too-few-persons", count, nil, nil)
      case .tooFewDuties(let count, let persons):
        (reason, fewest, fewestPersons, release) = ("too-few-duties", count, persons, nil)
      case .overlapsRelease(let id):
        (reason, fewest, fewestPersons, release) = ("overlaps-release", nil, nil, id)
      case .quarterTooFew(let id):
        (reason, fewest, fewestPersons, release) = ("quarter-too-few", nil, nil, id)
      case .quarterOfEarlierRule(let id):
        (reason, fewest, fewestPersons, release) = ("quarter-of-earlier-rule", nil, nil, id)
      case .oneAttributeByArea:
        (reason, fewest, fewestPersons, release) = ("one-attribute-by-area", nil, nil, nil)
      case .personsNotTold:
        (reason, fewest, fewestPersons, release) = ("persons-not-told", nil, nil, nil)
      case .tooFewEntries:
        (reason, fewest, fewestPersons, release) = ("too-few-entries", nil, nil, nil)
      case .earlierNotShown(let id):
        (reason, fewest, fewestPersons, release) = ("earlier-not-shown", nil, nil, id)
      case .earlierChanged:
        (reason, fewest, fewestPersons, release) = ("earlier-changed", nil, nil, nil)
      }
    }
  }

  struct Insider: Encodable {
    let table: String
    let office: String
    let area: String
    let category: String

    init(_ exposure: OfficeExposure) {
      table = exposure.table
      office = exposure.office.code
      area = exposure.area.code
      category = exposure.category ?? "total"
    }
  }

  /// What a longer period or a higher level would do.
  struct Other: Encodable {
    let level: String
    let period: String
    let unit: String
    let outcome: String
    let release: String?
    /// The area whose own release counts the same people together with those of other offices.
    let area: String?
    let areaName: String?

    init(_ other: OtherRelease, in language: Language) {
      level = other.level.code
      period = "\(other.period)"
      unit = other.unit.rawValue
      area = other.area?.description
      areaName = other.area.map { Divisions[$0].label[language] }
      switch other.outcome {
      case .shown: (outcome, release) = ("shown", nil)
      case .tooFew: (outcome, release) = ("too-few", nil)
      case .overlaps(let id): (outcome, release) = ("overlaps-release", id)
      case .notOver: (outcome, release) = ("period-open", nil)
      }
    }
  }
}
