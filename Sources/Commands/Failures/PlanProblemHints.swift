import Disclosure
import Domain

extension PlanProblem.Kind {
  /// What to do about it.
  var hint: Label {
    switch self {
    case .notYAML: Label("检查缩进、冒号后的空格和引号", "look at indents, spaces behind colons, and quotes")
    case .missingKey(let key): Label("补写 \(key): …", "add \(key): …")
    case .keyTwice: Label("只写一次", "write it once")
    case .unknownKey(_, let known):
      Label(
        "这里可用:\(known.joined(separator: " "))", "keys here: \(known.joined(separator: " "))")
    case .notOneValue(let key): Label("写成 \(key): 值", "write \(key): value")
    case .notAList: Label("写成列表,每项以“- ”开头,或 [a, b]", "write a list, “- ” before each, or [a, b]")
    case .unknownValue(_, let key): PlanProblem.Kind.choices(of: key)
    case .notACount: Label("删去 measure,或写 count", "leave measure out, or write count")
    case .crossedAttributes: Label("一张表只按一个属性分", "a table divides by one attribute")
    case .rollingWindow: Label("写 own 或 last-year", "write own or last-year")
    case .unitDiffers:
      Label("每种单位各有自己的属性", "every unit has attributes of its own")
    case .unknownCategory:
      Label("类别代码见已发布表的 category 列", "codes stand in the column category of published tables")
    case .badName:
      Label("用小写字母、数字和短横,以字母开头", "use lower-case letters, digits and dashes, a letter first")
    case .nameTwice: Label("另取一个名称", "choose another name")
    case .dependentAttributes: Label("只留一张", "keep one of them")
    case .periodTwice: Label("年度发布里写 own", "write own in the release of a year")
    case .notAnnual:
      Label(
        "late 写在年度发布、period: own;followed 写在年度发布、period: last-year;revised 与 late-year 同列一节",
        "late goes in the release of a year with period: own, followed there with period: last-year, revised beside late-year"
      )
    case .twoNestings:
      Label("按地区分的只到最上一级,或删去一张", "show areas at the top level only, or leave one out")
    case .displayedAboveTree:
      Label(
        "省级写 province 或更低,其他写 city 或更低;按部门、事项和记录分的只写最上一级",
        "province or below for the province, city or below elsewhere; the top level alone for departments, rules and records"
      )
    case .sectionTwice: Label("合为一节", "join them")
    case .unknownArea: Label("用六位区划代码,加引号", "use codes of six digits, in quotes")
    case .notNeighbours: Label("至少三个,都直属同一上级", "three at least, all directly below one")
    case .poolIsWhole: Label("上级之下至少留三行", "leave three rows at least below the one above")
    case .pooledTwice: Label("只写在一处", "keep it in one place")
    case .thresholdTooSmall, .thresholdTooLarge:
      Label(
        "写 \(PublicationPlan.smallestThreshold) 至 \(PublicationPlan.largestThreshold)",
        "write \(PublicationPlan.smallestThreshold) to \(PublicationPlan.largestThreshold)")
    }
  }

  /// The values a key can have.
  private static func choices(of key: String) -> Label {
    let values =
      switch key {
      case "unit": ["persons", "duties", "records", "late", "followed", "revised"]
      case "attribute": Attribute.all.map(\.code)
      case "level", "down-to": Level.allCases.map(\.code)
      case "kind": ["quarter", "year"]
      case "threshold":
        ["\(PublicationPlan.smallestThreshold) … \(PublicationPlan.largestThreshold)"]
      default: [String]()
      }
    let list = values.joined(separator: " ")
    return Label("可用:\(list)", "one of \(list)")
  }
}
