import Foundation
import Testing

@testable import Synthetic

struct PortableMathTests {
  @Test func `exponentials and logarithms agree with the library's`() {
    for step in -400...400 {
      let x = Double(step) / 20
      #expect(abs(PortableMath.exp(x) / Foundation.exp(x) - 1) < 1e-13)
      let y = Foundation.exp(x)
      #expect(abs(PortableMath.log(y) - x) < 1e-13 * max(1, abs(x)))
    }
  }

  @Test func `quantiles are those of the normal distribution`() {
    #expect(abs(PortableMath.probit(0.975) - 1.959_964) < 5e-4)
    #expect(abs(PortableMath.probit(0.1) + 1.281_552) < 5e-4)
    #expect(PortableMath.probit(0.5) == 0)
    #expect(abs(PortableMath.logistic(PortableMath.logit(0.83)) - 0.83) < 1e-12)
  }

  @Test func `random fractions are uniform and normals standard`() {
    var random = RandomSource(seed: 3)
    let fractions = (0..<50_000).map { _ in random.fraction() }
    #expect(fractions.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(abs(fractions.reduce(0, +) / 50_000 - 0.5) < 0.006)
    let normals = (0..<50_000).map { _ in random.normal() }
    #expect(abs(normals.reduce(0, +) / 50_000) < 0.02)
    #expect(abs(normals.reduce(0) { $0 + $1 * $1 } / 50_000 - 1) < 0.03)
  }

  @Test func `the generator is SplitMix64 with its published numbers`() {
    var random = RandomSource(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() }
        == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }
}
