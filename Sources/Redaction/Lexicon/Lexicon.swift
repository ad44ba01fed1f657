/// The ordinary words of Chinese with their costs, so that a sentence can be read without names.
///
/// A text that ordinary words explain well holds no name there; one that falls to pieces around a
/// surname does (see `NameLattice`).
///
/// Most words and their costs are of the dictionary of jieba, under this licence:
///
/// The MIT License (MIT)
///
/// Copyright (c) 2013 Sun Junyi
///
/// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
/// associated documentation files (the "Software"), to deal in the Software without restriction, including
/// without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
/// copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
/// following conditions:
///
/// The above copyright notice and this permission notice shall be included in all copies or substantial
/// portions of the Software.
///
/// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
/// LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
/// EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN
/// AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
/// OR OTHER DEALINGS IN THE SOFTWARE.
struct Lexicon: Sendable {
  static let shared = Lexicon()
  static let characterLimit = 14
  fileprivate static let everyday: UInt8 = 11
  fileprivate static let usual: UInt8 = 9
  /// Set in the number of a pair that longer words start with.
  fileprivate static let isPrefix: UInt8 = 0x80

  private var words: WordTable
  private var characters: [UInt8]

  private init() {
    words = WordTable(capacity: 40_000)
    characters = Array(repeating: UInt8(Self.characterLimit), count: 0x10000)
    for row in CharacterCosts.rows {
      for piece in row.pieces {
        for scalar in piece where scalar < 0x10000 { characters[Int(scalar)] = row.cost }
      }
    }
    for scalar in Surnames.bound where scalar < 0x10000 {
      characters[Int(scalar)] = UInt8(Self.characterLimit)
    }
    for row in CaseworkWords.rows + LongWords.rows + SurnameTriples.rows {
      for piece in row.pieces { add(piece, row.cost) }
    }
    let pairs =
      FrequentPairs.rows + OrdinaryPairs.rows + UncommonPairs.rows + SurnamePairs.rows
      + RareSurnamePairs.rows
    for row in pairs {
      for piece in row.pieces {
        for second in piece.dropFirst() { add([piece[0], second], row.cost) }
      }
    }
    // A division no name can start like would only hide given names, as 秀英 does.
    for row in DivisionWords.rows {
      for piece in row.pieces where Surnames.costs[piece[0]] != nil { add(piece, row.cost) }
    }
  }

  private mutating func add(_ word: [UInt32], _ cost: UInt8) {
    guard (2...4).contains(word.count) else { return }
    if Surnames.compound.contains(word), !Surnames.ordinary.contains(word) { return }
    let key = WordTable.key(word)
    if words.value(key) & ~Self.isPrefix == 0 { words.insert(key, cost) }
    if word.count > 2 { words.insert(WordTable.key(word[0..<2]), Self.isPrefix) }
  }

  /// Whether two characters, three or four are an ordinary word.
  func contains(_ word: some Collection<UInt32>) -> Bool {
    words.value(WordTable.key(word)) & ~Self.isPrefix != 0
  }

  /// Whether a word is so common that it may stand in any text: 老师, 小学.
  func isEveryday(_ word: some Collection<UInt32>) -> Bool {
    let cost = words.value(WordTable.key(word)) & ~Self.isPrefix
    return cost != 0 && cost < Self.everyday
  }

  /// The lexicon as loops read it; to be made of the shared one alone, which is never freed.
  var view: LexiconView {
    LexiconView(words: words.view, characters: View(of: characters))
  }
}

/// The lexicon as loops read it.
struct LexiconView {
  fileprivate let words: WordView
  fileprivate let characters: View<UInt8>

  /// The cost of a character as a word of its own.
  @inline(__always)
  func cost(of character: UInt32) -> Int {
    character < 0x10000 ? Int(characters[Int(character)]) : Lexicon.characterLimit
  }

  /// The cost of a range of two to four scalars as an ordinary word; 0 where it is none.
  func cost(ofWord scalars: View<UInt32>, _ range: Range<Int>) -> Int {
    Int(words.value(words.key(scalars, range)) & ~Lexicon.isPrefix)
  }

  /// Whether a range of two to four scalars is an ordinary word.
  @inline(__always)
  func contains(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return false }
    return words.value(words.key(scalars, range)) & ~Lexicon.isPrefix != 0
  }

  /// Whether a range of scalars is a word so common that it may stand in any text.
  func isEveryday(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    let cost = words.value(words.key(scalars, range)) & ~Lexicon.isPrefix
    return cost != 0 && cost < Lexicon.everyday
  }

  /// Whether a range of scalars is a word of casework or as common as one.
  func isUsual(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    let cost = words.value(words.key(scalars, range)) & ~Lexicon.isPrefix
    return cost != 0 && cost < Lexicon.usual
  }

  /// Calls `body` with the length and the cost of every word of two to four scalars at a place.
  @inline(__always)
  func forEachWord(
    in scalars: View<UInt32>, at place: Int, _ body: (_ length: Int, _ cost: UInt8) -> Void
  ) {
    guard place + 1 < scalars.count else { return }
    var key = UInt64(scalars[place] & 0xFFFF) << 16 | UInt64(scalars[place + 1] & 0xFFFF)
    let pair = words.value(key)
    if pair & ~Lexicon.isPrefix != 0 { body(2, pair & ~Lexicon.isPrefix) }
    guard pair & Lexicon.isPrefix != 0 else { return }
    for length in 3...4 where place + length <= scalars.count {
      key = key << 16 | UInt64(scalars[place + length - 1] & 0xFFFF)
      let cost = words.value(key)
      if cost & ~Lexicon.isPrefix != 0 { body(length, cost & ~Lexicon.isPrefix) }
    }
  }
}
