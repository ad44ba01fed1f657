import Disclosure
import Domain
import Exchange

extension Failure {
  /// The words for an error of a count table; nothing for any other.
  static func ofCounts(_ error: any Error) -> Failure? {
    switch error {
    case let error as BadCountFiles: Failure(error)
    case let error as CountTableRefused: Failure(error)
    default: nil
    }
  }

  private init(_ error: BadCountFiles) {
    let lines = error.problems.map { problem in
      let (line, column) = (problem.line, problem.column)
      let path = problem.path.split(separator: "/").last.map(String.init) ?? problem.path
      return Label("\(path) 第\(line)行第\(column)列:", "\(path) line \(line) column \(column): ")
        + problem.kind.words
    }
    let title = Label(
      "计数表有 \(lines.count) 处问题", "\(lines.count) problems in the count table")
    self.init(.badData, lines: lines.count == 1 ? lines : [title] + lines)
  }

  private init(_ error: CountTableRefused) {
    switch error.reason {
    case .tooLarge:
      self.init(
        .badData,
        Label(
          "表太大:显示单元格不能超过 \(CountShape.mostCells) 个",
          "The table is too large: at most \(CountShape.mostCells) display cells are taken"))
    case .groupsOverlap:
      self.init(
        .badData,
        Label(
          "--nested 要求分组互不重叠:--tree 里有代码归在两个并列的分组之下",
          "--nested needs groups that do not overlap: a code in --tree belongs to two groups side by side"
        ))
    case .contradiction:
      self.init(
        .badData,
        Label(
          "公布的数字互相矛盾:没有任何计数与之相符",
          "The published numbers contradict each other: no counts fit them"))
    case .notProven:
      self.init(
        .refused,
        Label("未能证明安全,未写任何文件", "No proof of safety was found; nothing was written"))
    }
  }
}

extension CountFileProblem.Kind {
  var words: Label {
    switch self {
    case .csv(let kind): kind.words
    case .noColumn(let name): Label("没有列 \(name)", "there is no column \(name)")
    case .noCounts(let name):
      Label(
        "没有列 \(name);请用 --freq 写明计数所在的列",
        "there is no column \(name); name the column of counts with --freq")
    case .noDimensions: Label("除计数外没有其他列", "there is no column besides the counts")
    case .noRecords: Label("没有数据行", "there are no records")
    case .emptyCode: Label("代码为空", "the code is empty")
    case .controlCharacter: Label("含有不可见的控制字符", "it holds control characters")
    case .reservedColumn(let name):
      Label(
        "列名 \(name) 留给输出的文件,请改名",
        "the name \(name) is kept for a column of the file that is written; rename this column")
    case .namedAsTotal, .countsTheOthers: totalWords
    case .notACount(let text):
      Label("“\(text)”不是计数,应为0或正整数", "“\(text)” is no count; expected a whole number from 0")
    case .unknownStatus(let text):
      Label("没有状态“\(text)”,应为 s、u 或 x", "no status “\(text)”; expected s, u or x")
    case .unknownUnit(let text):
      Label(
        "没有单位“\(text)”,应为 persons、duties 或 records",
        "no unit “\(text)”; expected persons, duties or records")
    case .dimension(let error): error.words
    case .twice(let line): Label("与第\(line)行重复", "the same as line \(line)")
    }
  }
}

extension CountFileProblem.Kind {
  /// The words for codes that are, or seem to be, totals.
  fileprivate var totalWords: Label {
    switch self {
    case .namedAsTotal(let code, let column, mayHoldTotals: true):
      Label(
        "列 \(column) 的“\(code)”像是合计;文件里的合计应写作 Total",
        "“\(code)” in column \(column) looks like a total; totals are called Total here")
    case .namedAsTotal(let code, let column, mayHoldTotals: false):
      Label(
        "列 \(column) 的“\(code)”像是合计;请去掉合计行,合计由程序加出,分组用 --tree 写明",
        "“\(code)” in column \(column) looks like a total; leave totals out, as they are added up "
          + "here, and declare groups with --tree")
    case .countsTheOthers(let code, let column):
      Label(
        "列 \(column) 的“\(code)”处处等于其他代码之和,像是合计;请去掉合计行,或用 --tree 写明分组;"
          + "如果确实不是合计,请加 --no-totals",
        "“\(code)” in column \(column) counts everywhere what the other codes count together, as a "
          + "total does; leave totals out, or declare groups with --tree; if it is no total, add "
          + "--no-totals")
    default: preconditionFailure("Only totals are worded here.")
    }
  }
}

extension CSVProblem.Kind {
  var words: Label {
    switch self {
    case .empty: Label("文件是空的", "the file is empty")
    case .notUTF8:
      Label(
        "不是 UTF-8 或 GB18030 文本;请用电子表格另存为“CSV UTF-8”",
        "neither UTF-8 nor GB18030 text; save it from the spreadsheet as “CSV UTF-8”")
    case .openQuote: Label("引号没有结束", "a quote that does not end")
    case .strayQuote: Label("引号前后有多余文字", "text before or after quotes")
    case .unnamedColumn: Label("列没有名称", "a column without a name")
    case .columnTwice(let name): Label("列 \(name) 重复", "the column \(name) stands twice")
    case .fieldCount(let count, let expected):
      Label("有 \(count) 个字段,应为 \(expected) 个", "\(count) fields where \(expected) are expected")
    }
  }
}

extension DimensionError {
  var words: Label {
    switch self {
    case .reservedName:
      Label("Total 留作合计,不能作代码", "Total stands for the sum and cannot be a code")
    case .groupHoldsCounts(let code):
      Label("\(code) 是分组,不能另有计数", "\(code) is a group and cannot have counts of its own")
    case .notInTree(let code): Label("分组文件里没有 \(code)", "\(code) is not in the tree")
    case .cycle(let node):
      Label("\(node) 归在它自己之下", "\(node) stands below itself")
    }
  }
}
