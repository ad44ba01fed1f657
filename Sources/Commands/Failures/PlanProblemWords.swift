import Disclosure
import Domain

extension PlanProblem.Kind {
  /// Why a publication plan is refused.
  var words: Label {
    switch self {
    case .notYAML: Label("不是 YAML", "no YAML")
    case .missingKey(let key): Label("缺少 \(key)", "\(key) is missing")
    case .keyTwice(let key): Label("键 \(key) 重复", "the key \(key) stands twice")
    case .unknownKey(let key, _): Label("没有键 \(key)", "there is no key \(key)")
    case .notOneValue(let key): Label("\(key) 不是单个值", "\(key) is no single value")
    case .notAList(let key): Label("\(key) 不是列表", "\(key) is no list")
    case .unknownValue(let value, let key):
      Label("\(key) 没有值“\(value)”", "\(key) has no value “\(value)”")
    case .notACount(let table, let measure):
      Label("\(table):只发布计数,不发布 \(measure)", "\(table): only counts are published, no \(measure)")
    case .crossedAttributes(let table):
      Label("\(table):不交叉两个属性", "\(table): two attributes are never crossed")
    case .rollingWindow(let table, let span):
      Label("\(table):不发布滚动期间 \(span)", "\(table): no rolling window such as \(span)")
    case .unitDiffers(let table):
      Label("\(table):单位与属性不合", "\(table): the unit does not fit the attribute")
    case .unknownCategory(let table, let category):
      Label("\(table):没有类别 \(category)", "\(table): no category \(category)")
    case .badName(let name): Label("名称 \(name) 不可用", "the name \(name) cannot be used")
    case .nameTwice, .dependentAttributes, .periodTwice, .notAnnual, .twoNestings,
      .displayedAboveTree, .sectionTwice, .thresholdTooSmall, .thresholdTooLarge, .unknownArea,
      .notNeighbours, .poolIsWhole, .pooledTwice:
      systemWords
    }
  }

  private var systemWords: Label {
    switch self {
    case .nameTwice(let name): Label("名称 \(name) 重复", "the name \(name) stands twice")
    case .dependentAttributes(let one, let other):
      one == other
        ? Label("两张 \(one) 可以互相推算", "the two tables \(one) can be computed from each other")
        : Label("\(one) 与 \(other) 可以互相推算", "\(one) and \(other) can be computed from each other")
    case .periodTwice(let name): Label("\(name):同一期间发布两次", "\(name): a period published twice")
    case .notAnnual(let name):
      Label(
        "\(name):补录、追踪和修订的人数只在年度发布中公布",
        "\(name): people recorded late, followed or revised are told in the release of a year alone"
      )
    case .twoNestings(let one, let other):
      one == other
        ? Label("两张 \(one) 合起来是交叉表", "the two tables \(one) together are a cross")
        : Label("\(one) 与 \(other) 合起来是交叉表", "\(one) and \(other) together are a cross")
    case .displayedAboveTree(let table):
      Label("\(table):显示层级不在地区树内", "\(table): its rows lie outside the tree")
    case .sectionTwice(let level, let kind):
      Label("\(level.code) \(kind.rawValue) 重复", "\(level.code) \(kind.rawValue) stands twice")
    case .thresholdTooSmall(let threshold):
      Label(
        "阈值 \(threshold) 小于\(PublicationPlan.smallestThreshold)",
        "the threshold \(threshold) is below \(PublicationPlan.smallestThreshold)")
    case .thresholdTooLarge(let threshold):
      Label(
        "阈值 \(threshold) 大于\(PublicationPlan.largestThreshold)",
        "the threshold \(threshold) is above \(PublicationPlan.largestThreshold)")
    case .unknownArea(let code): Label("没有区划 \(code)", "there is no division \(code)")
    case .notNeighbours(let code):
      Label("\(code) 不能合为一行", "\(code) cannot be one row")
    case .poolIsWhole(let code):
      Label("\(code) 合并后上级之下不足三行", "\(code) leaves fewer than three rows below the one above")
    case .pooledTwice(let code): Label("\(code) 合并了两次", "\(code) is pooled twice")
    case .notYAML, .missingKey, .keyTwice, .unknownKey, .notOneValue, .notAList, .unknownValue,
      .notACount, .crossedAttributes, .rollingWindow, .unitDiffers, .unknownCategory, .badName:
      words
    }
  }
}
