import Foundation
import Redaction
import Testing

/// A name that is a word of a shipped page stops no site once it is acknowledged.
@Suite struct `A word of the shipped pages` {
  @Test func `never stops them once it was acknowledged`() throws {
    let pages = try Self.pages()
    #expect(pages.count > 20)
    let words = Set(pages.flatMap { Self.words(of: $0.text) })
    #expect(words.count > 20, "the pages hold words that are names too")
    let known = words.sorted().map { word in
      // Turned round, a few are another word, which takes another acknowledgement: 文本 and 本文.
      let acknowledged = [word, String(word.reversed())].compactMap { OrdinaryWord($0) }
      return KnownValue(kind: .person, text: word, acknowledged: Set(acknowledged))
    }
    let scanner = LeakScanner(known: known)
    for page in pages {
      let hits = scanner.hits(in: Array(page.text.utf8))
      #expect(hits.isEmpty, "\(page.name) \(hits.prefix(3).map { known[$0.index].text })")
    }
  }

  @Test func `stops them where it was not`() throws {
    let pages = try Self.pages()
    let page = try #require(pages.first { !Self.words(of: $0.text).isEmpty })
    let word = try #require(Self.words(of: page.text).first)
    let scanner = LeakScanner(known: [KnownValue(kind: .person, text: word)])
    #expect(!scanner.hits(in: Array(page.text.utf8)).isEmpty)
  }

  /// Every text file that is shipped with a site.
  private static func pages() throws -> [(name: String, text: String)] {
    try ["Templates", "Site"].flatMap { module in
      let folder = "\(Desk.programFolder)/guitu_\(module).resources"
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      return names.sorted().compactMap { name in
        let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        return text.map { (name: name, text: $0) }
      }
    }.filter { $0.text.contains { !$0.isASCII } }
  }

  /// Pairs of characters that start with a common surname and are a word of the lexicon.
  private static func words(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).compactMap { first, second in
      guard surnames.contains(first) else { return nil }
      let pair = String(String.UnicodeScalarView([first, second]))
      return OrdinaryWord(pair) == nil ? nil : pair
    }
  }

  private static let surnames = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文平安时全成明向和计"
      .unicodeScalars)
}
