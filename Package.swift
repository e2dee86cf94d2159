// swift-tools-version: 6.2
import PackageDescription

/// The settings that every target of ours is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Those of what no asset passes through: small is built faster than fast, and makes a smaller command.
let small = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// Those of tests, which run once: optimizing them takes longer than they do.
let unoptimized = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// A module and what it sees; `ImportTableTests` holds the same table against the sources.
///
/// What modules show each other is declared public, not package: only that is inlined across modules,
/// without which each field that is looked at costs a call and a copy of what holds it.
func module(
  _ name: String, sees: [Target.Dependency], resources: [Resource] = [],
  settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: sees, resources: resources, swiftSettings: settings)
}

func tests(of name: String, sees: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.init(stringLiteral: name), "PersonaTestSupport"] + sees,
    swiftSettings: unoptimized)
}

let package = Package(
  name: "persona",
  platforms: [.macOS(.v15)],
  dependencies: [
    // Commands, help, completions and the manual page.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Runs git: both pipes read while it writes, without a shell and without all of Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CLibyaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CMalloc"),

    // The files of site-template/, as bytes.
    .target(name: "CSiteTemplate"),

    // The C library, whichever system it is of.
    module("SystemCalls", sees: ["CMalloc"]),
    module("ParallelWork", sees: []),
    module("SourceDocuments", sees: ["CCmark", "CLibyaml", "SystemCalls"]),
    module("WorkspaceModel", sees: ["ParallelWork", "SourceDocuments"]),
    module(
      "CoverageAnalysis", sees: ["ParallelWork", "SourceDocuments", "WorkspaceModel"]),
    module("CoverageWording", sees: ["SourceDocuments", "WorkspaceModel", "CoverageAnalysis"]),
    module(
      "CoverageOutcomes",
      sees: [
        "SystemCalls", "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
      ],
      resources: [.embedInCode("SQL/texts")], settings: small),
    module("SiteTemplates", sees: ["CSiteTemplate", "SourceDocuments"]),
    module(
      "SiteGenerator",
      sees: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
        "CoverageOutcomes", "SiteTemplates",
      ]),
    module(
      "CoverageReports",
      sees: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
        "CoverageOutcomes",
      ]),
    module("SitePublisher", sees: ["SystemCalls", "ParallelWork"]),
    module(
      "GitRevisions",
      sees: [
        "SystemCalls", "SourceDocuments", "WorkspaceModel",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], settings: small),
    module(
      "WorkspaceAuthoring",
      sees: ["SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageOutcomes"],
      resources: [.embedInCode("recipes"), .embedInCode("examples")], settings: small),

    .executableTarget(
      name: "persona",
      dependencies: [
        "SystemCalls", "ParallelWork", "SourceDocuments", "WorkspaceModel", "CoverageAnalysis",
        "CoverageWording", "CoverageOutcomes", "CoverageReports", "SiteTemplates", "SiteGenerator",
        "SitePublisher", "WorkspaceAuthoring", "GitRevisions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small),

    // Measures a build on a generated workspace: `make bench`.
    .executableTarget(
      name: "persona-bench",
      dependencies: [
        "SystemCalls", "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageReports",
        "SiteTemplates", "SiteGenerator", "SitePublisher",
      ],
      swiftSettings: strict),

    // What reading costs at least, to compare with.
    .executableTarget(name: "CReadLimit", dependencies: ["CCmark", "CLibyaml"]),

    .target(
      name: "PersonaTestSupport", dependencies: ["SourceDocuments", "WorkspaceModel"],
      path: "Tests/PersonaTestSupport", swiftSettings: strict),
    tests(of: "SourceDocuments"),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["PersonaTestSupport"], swiftSettings: unoptimized),
    // Small workspaces and their coverage, for the tests of what is decided and of what is said.
    .target(
      name: "CoverageTestSupport",
      dependencies: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
        "PersonaTestSupport",
      ],
      path: "Tests/CoverageTestSupport", swiftSettings: strict),
    tests(
      of: "CoverageAnalysis",
      sees: [
        "SystemCalls", "SourceDocuments", "WorkspaceModel", "CoverageWording",
        "CoverageTestSupport",
      ]),
    tests(
      of: "CoverageWording",
      sees: ["SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageTestSupport"]),
    tests(
      of: "CoverageOutcomes",
      sees: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageReports",
        "CoverageTestSupport",
      ]),
    tests(
      of: "CoverageReports",
      sees: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
        "CoverageTestSupport",
      ]),
    tests(of: "SitePublisher"),
    tests(of: "GitRevisions", sees: ["SourceDocuments", "WorkspaceModel"]),
    tests(
      of: "SiteGenerator",
      sees: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
        "CoverageOutcomes", "SiteTemplates",
      ]),
    tests(of: "SiteTemplates"),
    .testTarget(
      name: "CommandTests",
      dependencies: ["persona", "PersonaTestSupport", "WorkspaceModel", "WorkspaceAuthoring"],
      swiftSettings: unoptimized),
    tests(of: "WorkspaceModel", sees: ["SystemCalls", "SourceDocuments"]),
    tests(
      of: "WorkspaceAuthoring",
      sees: ["SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageOutcomes"]),
    // Every line of the practice, by the line that causes it and the place where it shows.
    .testTarget(
      name: "PracticeTests",
      dependencies: [
        "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "SiteTemplates", "SiteGenerator",
        "persona", "PersonaTestSupport",
      ],
      swiftSettings: unoptimized),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
