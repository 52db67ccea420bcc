// swift-tools-version: 6.2
import PackageDescription

// Debian 12: apt-get install libicu-dev libyaml-dev libmd4c-dev libgumbo-dev libexpat1-dev libzip-dev
// Tests also read the Unicode test files of Debian's unicode-data.

/// Checked-in code builds without a warning; CI sets this so that it stays so. Not always on: a newer
/// compiler's new warning must not break the build of a program that imports this package.
let strict = Context.environment["NOTICE_LINT_STRICT"] != nil

let swiftSettings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// A module of ours, in the order of the flow: what it may import is the picture in the design.
func module(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: swiftSettings)
}

/// A C library of the system, found by pkg-config.
func system(_ name: String, _ pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: swiftSettings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "notice-lint",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Terminology", targets: ["UnicodeText", "Terminology"]),
    .library(name: "NoticeLint", targets: ["Notices", "NoticeLint"]),
    .executable(name: "notice-lint", targets: ["notice-lint"]),
    .plugin(name: "NoticeLintCommandPlugin", targets: ["NoticeLintCommandPlugin"]),
    .plugin(name: "NoticeLintBuildToolPlugin", targets: ["NoticeLintBuildToolPlugin"]),
  ],
  dependencies: [
    // Sub-commands, help and completions; it uses FoundationEssentials only, so a start stays in milliseconds.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Unicode: ICU's rules and data, behind C functions of our own (see the decision "ICU behind an opaque door").
    system("SystemICU", "icu-i18n", apt: "libicu-dev", brew: "icu4c"),
    .target(name: "CICU", dependencies: ["SystemICU"]),
    module("UnicodeText", ["CICU"]),

    // YAML: libyaml's events carry the exact place of every scalar, and aliases can be refused.
    system("SystemYAML", "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
    module("StrictYAML", ["UnicodeText", "SystemYAML"]),

    // The starter glossary, compiled in from Glossaries/, so that one file is all there is to install.
    .target(name: "CGlossaries"),
    module("Terminology", ["UnicodeText", "StrictYAML", "CGlossaries"]),

    // Markdown: md4c's text pointers point into our own buffer, so a place is never searched for.
    system("SystemMarkdown", "md4c", apt: "libmd4c-dev", brew: "md4c"),
    // HTML: read by a tokenizer of our own; tests compare it with gumbo, which builds the tree that browsers build.
    system("SystemHTML", "gumbo", apt: "libgumbo-dev", brew: "gumbo-parser"),
    // Word, OpenDocument and XLIFF: expat says where each event begins and is stopped at a document type.
    system("SystemXML", "expat", apt: "libexpat1-dev", brew: "expat"),
    module("StrictXML", ["UnicodeText", "SystemXML"]),
    // Archives are read from memory; nothing is unpacked to a disk.
    system("SystemZIP", "libzip", apt: "libzip-dev", brew: "libzip"),
    module("Notices", ["UnicodeText", "StrictYAML", "SystemMarkdown", "StrictXML", "SystemZIP"]),

    module("NoticeLint", ["UnicodeText", "StrictYAML", "Terminology", "Notices"]),
    .executableTarget(
      name: "notice-lint", dependencies: ["NoticeLint", "Terminology", "Notices", "UnicodeText", argumentParser],
      swiftSettings: swiftSettings),

    // For packages that hold letters: `swift package notice-lint …`, and a check whenever a target is built.
    .plugin(
      name: "NoticeLintCommandPlugin",
      capability: .command(
        intent: .custom(verb: "notice-lint", description: "Check letters to families for jargon that is not explained")),
      dependencies: ["notice-lint"], path: "Sources/Plugins/Command"),
    .plugin(
      name: "NoticeLintBuildToolPlugin", capability: .buildTool(), dependencies: ["notice-lint"],
      path: "Sources/Plugins/BuildTool"),

    .target(
      name: "TestSupport", dependencies: ["NoticeLint", "Terminology", "Notices", "StrictYAML", "UnicodeText"],
      path: "Tests/TestSupport", swiftSettings: swiftSettings),
    tests("UnicodeTextTests", ["UnicodeText"]),
    tests("StrictYAMLTests", ["StrictYAML"]),
    tests("StrictXMLTests", ["StrictXML", "UnicodeText"]),
    tests("TerminologyTests", ["Terminology", "Notices"]),
    tests("NoticesTests", ["Notices", "SystemHTML"]),
    tests("NoticeLintTests", ["NoticeLint"]),
    tests("CommandTests", ["NoticeLint"]),
    tests("HouseTests", ["NoticeLint", "Notices", "Terminology", "UnicodeText", "CGlossaries"]),
    .executableTarget(
      name: "benchmarks", dependencies: ["NoticeLint", "Terminology", "Notices", "UnicodeText"],
      path: "Tests/Benchmarks",
      swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// Only on request: it is built with flags of its own (see Tests/Fuzz/run).
if Context.environment["NOTICE_LINT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["NoticeLint", "Terminology", "Notices", "StrictYAML", "UnicodeText"],
      path: "Tests/Fuzz", exclude: ["run"], swiftSettings: swiftSettings))
}
