/// Finds named schools, with the class where one stands after them.
struct SchoolFinder: Finder {
  let rule = "school"
  let kind = FindingKind.school
  let reason = Reason(zh: "学校和班级", en: "a school with a class")
  let doubt = Reason(zh: "有名称的学校", en: "a school by its name")

  private static let words = [
    "小学", "中学", "学校", "幼儿园", "高级中学", "职业高中", "职高", "职校", "技校", "实验小学", "实验中学", "一中", "二中", "三中",
    "四中", "五中", "六中", "七中", "八中", "九中", "十中", "高中", "初中", "中专", "完小", "村小", "中心校", "中心小学", "学院",
    "大学", "九年制学校",
  ].map { FoldedText($0).scalars }
  private static let starts = ScalarSet(
    String(String.UnicodeScalarView(words.compactMap { Unicode.Scalar($0[0]) })))
  /// The words of two to four characters, and those too long for a table.
  private static let table = WordTable(words.filter { $0.count <= 4 }.map { $0[...] })
  private static let longWords = words.filter { $0.count > 4 }
  /// The second or third character of each word.
  static let marks = "学校园高中专小院"
  /// What follows in 小学学习, in 七中全会 and in 星期六中午, where no school is named.
  private static let others = ScalarSet("学全午")
  /// Words before a school that name a sort of school and not one school.
  private static let sorts = Set(
    [
      "乡镇", "中心", "当地", "附近", "农村", "特殊教育", "职业", "技术", "公办", "民办", "寄宿制", "义务教育", "城区", "县城",
      "就近", "普通", "重点", "公立", "私立", "镇上", "村里", "县里", "送教", "一所", "高等", "专门", "接收", "联系", "定点",
    ].map { FoldedText($0).scalars })

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    func read(_ index: Int) {
      guard index >= floor,
        let length = Self.wordLength(at: index, in: passage),
        !Self.others.contains(passage.scalar(index + length))
      else { return }
      let start = PlaceName.wholeStart(before: index, floor: floor, in: passage)
      let end = index + length
      let classEnd = ClassReader.end(from: end, in: passage)
      if start < index || classEnd != nil,
        let match = Self.match(start, index, end, classEnd, passage)
      {
        matches.append(match)
      }
      floor = classEnd ?? end
    }
    passage.landmarks.forEach(.school) { place in
      read(place - 2)
      read(place - 1)
    }
    return matches + Self.classes(beside: matches, in: passage)
  }

  /// Finds classes that no school of those found takes in.
  private static func classes(beside schools: [Match], in passage: Passage) -> [Match] {
    var classes: [Match] = []
    var next = 0
    passage.landmarks.forEach(.schoolClass) { place in
      guard let range = ClassReader.whole(endingAt: place + 1, in: passage) else { return }
      while next < schools.count, schools[next].range.upperBound <= range.lowerBound { next += 1 }
      if next < schools.count, schools[next].range.overlaps(range) { return }
      classes.append(Match(range: range, certain: false))
    }
    return classes
  }

  private static func match(
    _ start: Int, _ word: Int, _ end: Int, _ classEnd: Int?, _ passage: Passage
  ) -> Match? {
    if let classEnd { return Match(range: start..<classEnd, certain: true) }
    guard word - start >= 2, !isSort(start..<word, passage),
      !isAttended(start..<word, passage),
      word - start > 2 || !passage.lexicon.isUsual(passage.scalars, start..<word)
        || AddressReader.groupNames.view.contains(passage.scalars, start..<word)
        || names.view.contains(passage.scalars, start..<word)
    else { return nil }
    return Match(range: start..<end, certain: false)
  }

  /// Whether a name is nothing but words for a sort of schools.
  private static func isSort(_ name: Range<Int>, _ passage: Passage) -> Bool {
    var end = name.upperBound
    while end > name.lowerBound,
      let sort = sorts.first(where: {
        $0.count <= end - name.lowerBound && stands($0, at: end - $0.count, in: passage)
      })
    {
      end -= sort.count
    }
    return end - name.lowerBound < 2 && end < name.upperBound
  }

  /// Whether somebody goes to a school rather than one is named: 孙子上小学, but not 坝上小学.
  private static func isAttended(_ name: Range<Int>, _ passage: Passage) -> Bool {
    let verb = name.upperBound - 1
    guard learns.contains(passage.scalar(verb)), verb - 2 >= name.lowerBound,
      !features.contains(passage.scalar(verb - 1))
    else { return false }
    let before = verb - 2..<verb
    return passage.lexicon.isEveryday(passage.scalars, before)
      && !DivisionIndex.shared.contains(passage.scalars, before)
      && !AddressReader.groupNames.view.contains(passage.scalars, before)
  }

  /// Common words that schools are named by.
  private static let names = WordTable(
    "希望 民族 文化 科技 发展 友爱 文明 民生 自强 爱心 友好 创新 未来 健康 平安 安全 人民 国际 成功 阳光 知识 生活 青年 春天 太阳 关爱"
      .split(separator: " ").map { FoldedText(String($0)).scalars[...] })
  private static let learns = ScalarSet("上读念")
  /// What ends the name of a place with 上, as in 坝上 and 河上.
  private static let features = ScalarSet("坝河江山岭桥塘坪沟岸湖海路街村坎坡湾塬原寨楼垭口岗埂台场田家院梁峰洲滩渡溪")

  /// The length of the longest word for a school that starts at a place.
  private static func wordLength(at place: Int, in passage: Passage) -> Int? {
    guard starts.contains(passage.scalar(place)) else { return nil }
    if let word = longWords.first(where: { stands($0, at: place, in: passage) }) {
      return word.count
    }
    let table = table.view
    return (2...4).reversed().first { table.contains(passage.scalars, place..<place + $0) }
  }

  private static func stands(_ word: [UInt32], at place: Int, in passage: Passage) -> Bool {
    place >= 0 && word.indices.allSatisfy { passage.scalar(place + $0) == word[$0] }
  }
}
