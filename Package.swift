// swift-tools-version: 6.2
import PackageDescription

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "guitu",
  products: [.executable(name: "guitu", targets: ["guitu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CKeyring"),
    .target(name: "Domain", resources: [.copy("Resources")]),
    .target(
      name: "Obligations", dependencies: ["Domain", yams], resources: [.copy("Resources")]),
    .target(name: "Redaction"),
    .target(name: "Vault", dependencies: ["CKeyring", crypto, cryptoExtras]),
    .target(name: "Ledger", dependencies: ["Domain", "Vault", grdb]),
    .target(name: "Casebook", dependencies: ["Domain", "Redaction", "Vault", "Ledger"]),
    .target(name: "Published", dependencies: ["Domain"]),
    .target(
      name: "Disclosure", dependencies: ["Domain", "Published", yams],
      resources: [.copy("Resources")]),
    .target(name: "Markdown", dependencies: ["CCmark"]),
    .target(name: "Charts", dependencies: ["Published", "Markdown"]),
    .target(name: "Templating"),
    .target(
      name: "Templates", dependencies: ["Templating"], path: "Templates",
      resources: [.copy("pages"), .copy("layout"), .copy("forms")]),
    .target(
      name: "Site", dependencies: ["Templating"], path: "Site",
      resources: [.copy("styles"), .copy("content")]),
    .target(name: "Forms", dependencies: ["Domain", "Templating", "Templates", mustache]),
    .target(
      name: "Reports",
      dependencies: [
        "Domain", "Published", "Markdown", "Charts", "Templating", "Templates", "Site", mustache,
        yams,
      ]),
    .target(name: "Exchange", dependencies: ["Domain"]),
    .target(name: "Synthetic", dependencies: ["Domain"]),
    .target(
      name: "Commands",
      dependencies: [
        "Domain", "Obligations", "Redaction", "Vault", "Ledger", "Casebook", "Published",
        "Disclosure", "Templating", "Forms", "Reports", "Exchange", "Synthetic", argumentParser,
      ]),
    .executableTarget(name: "guitu", dependencies: ["Commands", "Domain"]),
    .target(
      name: "RedactionCorpus", dependencies: ["Redaction"], path: "Tests/RedactionCorpus"),
    .target(name: "ICalendarReader", path: "Tests/ICalendarReader"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Domain", "Obligations", "Redaction", "RedactionCorpus", "Vault", "Ledger", "Casebook",
        "Published", "Disclosure", "Reports", "Synthetic", crypto,
      ], path: "Tests/Benchmarks", exclude: ["gausssuppression", "presidio"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain"]),
    .testTarget(
      name: "ObligationsTests", dependencies: ["Domain", "Obligations"],
      exclude: ["Expected", "Rules/Tables"]),
    .testTarget(name: "RedactionTests", dependencies: ["Redaction", "RedactionCorpus"]),
    .testTarget(
      name: "VaultTests", dependencies: ["Vault", crypto, cryptoExtras], exclude: ["Vectors"]),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", "Domain", "Vault"], exclude: ["Fixtures"]),
    .testTarget(
      name: "CasebookTests",
      dependencies: ["Casebook", "Ledger", "Domain", "Vault", "Redaction"]),
    .testTarget(
      name: "DisclosureTests", dependencies: ["Disclosure", "Domain", "Published"],
      resources: [.copy("Vectors")]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Domain", "Obligations", "Vault", "Ledger", "Casebook", "Published",
        "Disclosure", "Reports",
        "Synthetic", "guitu", "Templates",
        "Site", "ICalendarReader", argumentParser,
      ],
      exclude: ["Lives"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "Markdown", "Published"],
      exclude: ["Golden"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Domain", "Published", "Markdown", "Templating", "Templates", "Site",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "FormsTests",
      dependencies: ["Forms", "Domain", "Markdown", "Templating", "Templates"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Domain", "ICalendarReader"]),
    .testTarget(
      name: "SyntheticTests", dependencies: ["Domain", "Synthetic"], exclude: ["Golden"]),
  ]
)

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
