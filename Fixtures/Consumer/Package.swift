// swift-tools-version: 6.2
import PackageDescription

// A program of a district that uses notice-lint as any package would: both libraries, both plugins. CI builds and tests it.
//
//     swift test --package-path Fixtures/Consumer --scratch-path /tmp/consumer --disable-xctest
//     swift package --package-path Fixtures/Consumer --scratch-path /tmp/consumer notice-lint check Letters

let package = Package(
  name: "family-mailer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "notice-lint", path: "../..")],
  targets: [
    .target(
      name: "FamilyMailer",
      dependencies: [
        .product(name: "Terminology", package: "notice-lint"), .product(name: "NoticeLint", package: "notice-lint"),
      ],
      plugins: [.plugin(name: "NoticeLintBuildToolPlugin", package: "notice-lint")]),
    .testTarget(name: "FamilyMailerTests", dependencies: ["FamilyMailer"]),
  ],
  swiftLanguageModes: [.v6]
)
