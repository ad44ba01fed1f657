import Casebook
import Crypto
import Domain

/// Reading every case of a casebook within one process, against the bare ciphers it needs.
struct CaseReading {
  private let path: String
  private let passphraseFile: String

  init(path: String, passphraseFile: String) {
    self.path = path
    self.passphraseFile = passphraseFile
  }

  func run() throws {
    let session = try DemoBook.session(path, passphraseFile)
    var (cases, milestones) = (0, 0)
    var walls: [Double] = []
    var cpus: [Double] = []
    for _ in 0..<7 {
      (cases, milestones) = (0, 0)
      let watch = Stopwatch()
      try session.forEachCase { state, _ in
        cases += 1
        milestones += state.milestones.count
      }
      walls.append(watch.milliseconds * 1_000 / Double(max(1, cases)))
      cpus.append(watch.cpu * 1_000 / Double(max(1, cases)))
    }
    let floor = try self.floor(cases)
    let (wall, cpu) = (Figures(walls), Figures(cpus))
    print("\(cases) cases, \(milestones) milestones")
    print("bare ciphers: \(floor.text("µs", decimals: 2)) a case")
    print(
      "reading: cpu \(cpu.text("µs", decimals: 2)), wall \(wall.text("µs", decimals: 2)) a case, "
        + "\((cpu.median / floor.median).text(2)) times the bare ciphers")
  }

  /// The floor of a case: deriving two subkeys, and opening a key and a snapshot.
  private func floor(_ cases: Int) throws -> Figures {
    let key = SymmetricKey(size: .bits256)
    let fields = [UInt8](repeating: 9, count: 120)
    func seal(_ size: Int) throws -> ChaChaPoly.SealedBox {
      try ChaChaPoly.seal([UInt8](repeating: 7, count: size), using: key, authenticating: fields)
    }
    let (small, large) = (try seal(32), try seal(1_024))
    return try Stopwatch.microseconds(repetitions: 5, goes: cases) {
      for _ in 0..<cases {
        _ = HKDF<SHA256>.expand(pseudoRandomKey: key, info: fields, outputByteCount: 64)
        _ = try ChaChaPoly.open(small, using: key, authenticating: fields)
        _ = try ChaChaPoly.open(large, using: key, authenticating: fields)
      }
    }
  }
}
