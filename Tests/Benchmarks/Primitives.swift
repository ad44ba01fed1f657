import Crypto
import FoundationEssentials
import Vault

/// What sealing, opening, signing and checking cost, against the bare ciphers beneath them.
struct Primitives {
  private static let goes = 2_000
  private let content = [UInt8](repeating: 7, count: 180)
  private let fields = [UInt8](repeating: 9, count: 120)

  func run() throws {
    let bare = try bareOpening()
    let (scope, key) = (ScopeKey.generate(), CaseKey.generate())
    let wrapped = try scope.wrap(key, associatedData: fields)
    let sealed = try key.seal(content, associatedData: fields)
    try print("wrap a case key", against: bare) {
      _ = try scope.wrap(key, associatedData: fields)
    }
    try print("unwrap a case key", against: bare) {
      _ = try scope.unwrap(bytes: wrapped.bytes.span, associatedData: fields)
    }
    try print("seal 180 bytes", against: bare) {
      _ = try key.seal(content, associatedData: fields)
    }
    try print("open 180 bytes", against: bare) {
      _ = try key.open(bytes: sealed.bytes.span, associatedData: fields)
    }
    try signing()
  }

  /// The floor: opening as many bytes with nothing around the cipher.
  private func bareOpening() throws -> Figures {
    let key = SymmetricKey(size: .bits256)
    let combined = try ChaChaPoly.seal(
      [UInt8](repeating: 7, count: 256), using: key, authenticating: fields
    ).combined
    let figures = try Stopwatch.microseconds(goes: Self.goes) {
      for _ in 0..<Self.goes {
        _ = try ChaChaPoly.open(
          ChaChaPoly.SealedBox(combined: combined), using: key, authenticating: fields)
      }
    }
    Swift.print("bare ChaCha20-Poly1305, opening 256 bytes: \(figures.text("µs", decimals: 2))")
    return figures
  }

  private func signing() throws {
    let bare = Curve25519.Signing.PrivateKey()
    let signed = try bare.signature(for: fields)
    let bareSigning = try time { _ = try bare.signature(for: fields) }
    let bareChecking = time { _ = bare.publicKey.isValidSignature(signed, for: fields) }
    let key = SigningKey.generate()
    let signature = try key.sign(fields, as: .entry)
    let verifying = try key.verifyingKey
    try print("sign an entry", against: bareSigning) { _ = try key.sign(fields, as: .entry) }
    print("check a signature", against: bareChecking) {
      _ = verifying.isValid(signature, for: fields, as: .entry)
    }
  }

  private func time(_ body: () throws -> Void) rethrows -> Figures {
    try Stopwatch.microseconds(goes: Self.goes) { for _ in 0..<Self.goes { try body() } }
  }

  private func print(
    _ name: String, against floor: Figures, _ body: () throws -> Void
  ) rethrows {
    let figures = try time(body)
    let times = figures.median / floor.median
    Swift.print(
      "\(name): \(figures.text("µs", decimals: 2)), \(times.text(2)) times the bare operation")
  }
}
