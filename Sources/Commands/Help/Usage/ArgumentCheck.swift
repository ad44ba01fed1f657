import Domain
import Redaction

/// Looks for what tells who somebody is among the words of a command line, which shells keep.
///
/// Only what can be nothing else counts. Names do not: too many ordinary words look like one, and
/// each value that may hold one is checked where it is read.
struct ArgumentCheck {
  private static let redactor = Redactor()
  /// How many digits a number of somebody has at least.
  private static let fewestDigits = 5
  private static let shortestAddress = 6

  let arguments: [String]

  /// Fails where a value holds an identity.
  ///
  /// - Throws: `IdentityInArguments`.
  func check() throws {
    // Nearly no command line holds anything to look at: the commands are read where one does.
    guard arguments.contains(where: { !Self.findings(in: $0).isEmpty }) else { return }
    let command = try UsageCheck(root: CommandNode.root()).command(of: arguments)
    let spots = ArgumentValues(of: command, in: arguments).list.flatMap { argument, word in
      let found =
        argument.namesFile ? Self.findings(inPath: word) : Self.findings(in: word)
      return found.map { IdentityInArguments.Spot(argument: argument, finding: $0) }
    }
    guard spots.isEmpty else { throw IdentityInArguments(spots: spots) }
  }

  /// Whether a value may hold personal data, names among it; what names files aside.
  func mayHoldPersonalData() throws -> Bool {
    let command = try UsageCheck(root: CommandNode.root()).command(of: arguments)
    return ArgumentValues(of: command, in: arguments).list.contains { argument, word in
      guard !argument.namesFile else { return false }
      do {
        _ = try CodedValue.check(word)
        return false
      } catch CodedValueError.personal {
        return true
      } catch {
        return false
      }
    }
  }

  private static func findings(in word: String) -> [Finding] {
    guard mayMatter(word), EventDate(word) == nil, EntryID(hex: word) == nil else { return [] }
    return redactor.findings(in: word).filter { $0.certain && $0.kind.tellsWho }
  }

  /// A name of a file that is nothing else; names of folders may hold digits by chance.
  private static func findings(inPath path: String) -> [Finding] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = String(name.prefix { $0 != "." })
    return findings(in: stem).filter { $0.span.count == stem.unicodeScalars.count }
  }

  /// Whether a word is worth a look: short plain words are most of every command line.
  private static func mayMatter(_ word: String) -> Bool {
    word.contains("@") || word.count(where: \.isNumber) >= fewestDigits
      || word.count >= shortestAddress && word.utf8.contains { $0 >= 0x80 }
  }
}

/// Values of a command line hold what tells who somebody is.
struct IdentityInArguments: Error {
  struct Spot {
    let argument: ArgumentNode
    let finding: Finding
  }

  let spots: [Spot]
}

extension ArgumentNode {
  /// Whether the value is a file or a folder.
  fileprivate var namesFile: Bool {
    switch text.form?.completion {
    case .files, .folders: true
    case .nothing, .codes, .caseNumbers, nil: false
    }
  }
}

extension FindingKind {
  /// Whether it tells by itself who somebody is, names aside.
  fileprivate var tellsWho: Bool {
    switch self {
    case .id, .passport, .phone, .bank, .plate, .disability, .wechat, .qq, .email, .coordinates,
      .address, .dna:
      true
    case .person, .kin, .url, .school, .institution, .date, .other: false
    }
  }
}
