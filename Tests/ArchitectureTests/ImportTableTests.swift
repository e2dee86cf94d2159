import Foundation
import PersonaTestSupport
import Testing

/// Holds the way of the data: which module may see which.
struct ImportTableTests {
  /// What each module sees of ours; SwiftPM alone does not refuse more after an incremental build.
  static let table: [String: Set<String>] = [
    "SystemCalls": ["CMalloc"],
    "ParallelWork": [],
    "SourceDocuments": ["CCmark", "CLibyaml", "SystemCalls"],
    "WorkspaceModel": ["ParallelWork", "SourceDocuments"],
    "CoverageAnalysis": ["ParallelWork", "SourceDocuments", "WorkspaceModel"],
    "SiteTemplates": ["CSiteTemplate", "SourceDocuments"],
    "CoverageWording": ["SourceDocuments", "WorkspaceModel", "CoverageAnalysis"],
    "CoverageOutcomes": [
      "SystemCalls", "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
    ],
    "SiteGenerator": [
      "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
      "CoverageOutcomes", "SiteTemplates",
    ],
    "CoverageReports": [
      "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageWording",
      "CoverageOutcomes",
    ],
    "WorkspaceAuthoring": [
      "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "CoverageOutcomes",
    ],
    "SitePublisher": ["SystemCalls", "ParallelWork"],
    "GitRevisions": ["SystemCalls", "SourceDocuments", "WorkspaceModel"],
    "persona": [
      "SystemCalls", "ParallelWork", "SourceDocuments", "WorkspaceModel", "CoverageAnalysis",
      "CoverageWording",
      "CoverageOutcomes", "SiteTemplates",
      "SiteGenerator", "CoverageReports", "WorkspaceAuthoring", "SitePublisher", "GitRevisions",
    ],
    "persona-bench": [
      "SystemCalls", "SourceDocuments", "WorkspaceModel", "CoverageAnalysis", "SiteTemplates",
      "SiteGenerator",
      "CoverageReports", "SitePublisher",
    ],
  ]

  /// What of other packages and of the system a module may see.
  static let others: [String: Set<String>] = [
    "SystemCalls": ["Glibc", "Musl", "Darwin"],
    "CoverageReports": ["FoundationEssentials", "Foundation"],
    "ParallelWork": ["Dispatch", "Synchronization"],
    "SitePublisher": ["Synchronization"],
    "GitRevisions": ["Subprocess", "Dispatch", "Synchronization"],
    "persona": ["ArgumentParser"],
    "persona-bench": [],
  ]

  /// The files that alone may see a C library of ours, or hold one of its pointers.
  static let walls = [
    "CCmark": "CmarkParser.swift", "CLibyaml": "YAMLReader.swift",
    "CSiteTemplate": "BuiltInTemplates.swift", "CMalloc": "SystemCalls.swift",
  ]

  @Test(arguments: table.keys.sorted())
  func moduleSeesOnlyWhatTheTableSays(module: String) throws {
    let allowed = (Self.table[module] ?? []).union(Self.others[module] ?? [])
    for (path, text) in try Self.sources(of: module) {
      for name in Self.imports(in: text) {
        #expect(allowed.contains(name), "\(path) imports \(name)")
        if let wall = Self.walls[name] {
          #expect(path.hasSuffix(wall), "\(path) imports \(name); only \(wall) may")
        }
      }
    }
  }

  @Test func everyModuleStandsInTheTable() throws {
    let modules = try FileManager.default.contentsOfDirectory(
      atPath: "\(Repository.root)/Sources")
    let ours = modules.filter { !$0.hasPrefix("C") || $0.hasPrefix("Cov") }
    #expect(Set(ours) == Set(Self.table.keys))
  }

  @Test func noPointerOfCmarkLeavesItsFile() throws {
    for (path, text) in try Self.sources(of: "") where text.contains("OpaquePointer") {
      #expect(path.hasSuffix("CmarkParser.swift"))
    }
  }

  @Test(arguments: ["TODO", "FIXME", "fatalError(", "try!", "as!"])
  func noSourceHoldsAWordThatHidesUnfinishedWork(word: String) throws {
    for (path, text) in try Self.sources(of: "") {
      #expect(!text.contains(word), "\(path) holds \(word)")
    }
  }
}

extension ImportTableTests {
  /// The Swift files of a module, or of all, by path.
  private static func sources(of module: String) throws -> [String: String] {
    let root = "\(Repository.root)/Sources\(module.isEmpty ? "" : "/\(module)")"
    var texts: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root)
    where name.hasSuffix(".swift") {
      texts["\(root)/\(name)"] = try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
    }
    return texts
  }

  /// The modules that a file imports.
  private static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2, words.count == index + 2 else {
        return nil
      }
      return String(words[index + 1])
    }
  }
}
