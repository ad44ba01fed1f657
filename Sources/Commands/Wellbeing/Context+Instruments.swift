import Domain
import FoundationEssentials

extension Context {
  /// An instrument by its id, or by the path of its file.
  ///
  /// - Throws: `UnknownInstrument`, or `UnusableInstrument` for a file that is wrong.
  func instrument(named name: String) throws -> Instrument {
    guard !name.contains("/"), !name.hasSuffix(InstrumentFile.ending) else {
      return try InstrumentFile(path: name).read(by: self, "--instrument")
    }
    let instruments = try instruments()
    guard let instrument = instruments[name] else {
      throw UnknownInstrument(
        id: check.shown(name), known: instruments.keys.sorted(), folder: instrumentFolder)
    }
    return instrument
  }

  /// The instruments that are shipped, and those in the office's own folder, by their ids.
  func instruments() throws -> [String: Instrument] {
    var instruments: [String: Instrument] = [:]
    let shipped = try Instrument(text: resource("Domain", "who-5.instrument"))
    instruments[shipped.id] = shipped
    guard FileManager.default.fileExists(atPath: instrumentFolder) else { return instruments }
    for name in try FileManager.default.contentsOfDirectory(atPath: instrumentFolder).sorted()
    where name.hasSuffix(InstrumentFile.ending) {
      let path = "\(instrumentFolder)/\(name)"
      let instrument = try InstrumentFile(path: path).read(by: self, name)
      instruments[instrument.id] = instrument
    }
    return instruments
  }

  private var instrumentFolder: String {
    environment.userFolder("XDG_DATA_HOME", default: ".local/share") + "/instruments"
  }
}

/// The file of an instrument.
struct InstrumentFile {
  static let ending = ".instrument"

  let path: String

  func read(by context: Context, _ place: String) throws -> Instrument {
    let text = try context.text(ofFile: path, place)
    do throws(InstrumentErrors) {
      return try Instrument(text: text)
    } catch {
      throw UnusableInstrument(path: path, problems: error.problems)
    }
  }
}

/// No instrument has this id.
struct UnknownInstrument: Error {
  let id: String
  let known: [String]
  /// Where the office's own instruments lie.
  let folder: String
}

/// The file of an instrument is wrong.
struct UnusableInstrument: Error {
  let path: String
  let problems: [InstrumentProblem]
}
