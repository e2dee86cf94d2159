import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import Testing

@testable import SiteTemplates

/// The comments at the tops of the templates, held against the values that pages really give.
struct TemplateReferenceTests {
  private static let reference = Result { try TemplateReference(of: BuiltInTemplates.files) }

  @Test func everyNameThatAPageGivesIsToldWithItsKindAndNoOther() throws {
    var comparison = NameComparison(try Self.reference.get())
    let sites = try [
      SiteCase.example.get(), SiteCase.small.get(), SiteCase.empty.get(),
      SiteCase(SmallWorkspace.files, isPublic: true), SiteCase(RareWorkspace.files),
      SiteCase(RareWorkspace.crowded), SiteCase(RareWorkspace.pointing), SiteCase.history.get(),
      SiteCase.outcomes.get(), SiteCase.mistakenOutcomes.get(),
    ]
    for site in sites { comparison.add(site.site) }
    for difference in comparison.differences { Issue.record("\(difference)") }
  }

  @Test func everyCommentCanBeRead() throws {
    #expect(try Self.reference.get().faults == [])
  }

  @Test func everyTemplateSaysWhatItShows() throws {
    let reference = try Self.reference.get()
    for name in reference.names {
      let purpose = reference.notes(of: name)?.purpose ?? ""
      #expect(
        purpose.hasSuffix("."),
        """
        begin site-template/\(name).mustache with what it shows and the names it gets: \
        {{! What it shows, in a sentence. }}
        """)
    }
  }

  @Test func noBuiltInTemplateUsesANameThatItMayNotGet() throws {
    let templates = BuiltInTemplates.files.filter { $0.name.hasSuffix(".mustache") }
    let set = try TemplateSet(compiling: templates)
    #expect(try Self.reference.get().mistakes(in: set) == [])
  }

  @Test func everyPartialIsShownByATemplate() throws {
    let reference = try Self.reference.get()
    let alone = reference.names.filter { reference.users(of: $0).isEmpty }
    // What stands in files of its own, and in no page.
    let files = ["cell-panel", "matrix-picture"]
    #expect(alone.filter { $0 != "layout" && !$0.hasSuffix("-page") } == files)
  }
}

/// What pages give, held against what comments tell.
private struct NameComparison {
  private let reference: TemplateReference
  private var given: [String: GivenValues] = [:]
  /// What of the comments a value was seen for, by template and name.
  private var seen: Set<String> = []
  private var told: Set<String> = []

  init(_ reference: TemplateReference) {
    self.reference = reference
  }
}

extension NameComparison {
  mutating func add(_ site: Site) {
    for index in site.paths.indices {
      for (template, values) in site.values(at: index) {
        given[template, default: GivenValues()].add(values)
      }
    }
  }

  /// Every difference, as what to write where.
  var differences: [String] {
    var copy = self
    var found = given.sorted { $0.key < $1.key }.flatMap { page, given in
      let tree = reference.tree(of: page)
      var own = given
      own.remove(tree.nodes[NameTree.shared].names.map { tree.nodes[$0].name })
      return copy.compare(own, with: tree, NameTree.own, on: page, within: [])
    }
    found += copy.told.subtracting(copy.seen).sorted().map {
      "\($0): no site of the tests has a value for it; add one to RareWorkspace"
    }
    return found
  }

  private mutating func compare(
    _ given: GivenValues, with tree: NameTree, _ node: Int, on page: String, within: [String]
  ) -> [String] {
    guard given.isOpened else { return [] }
    let told = Dictionary(
      uniqueKeysWithValues: tree.nodes[node].names.map { (tree.nodes[$0].name, $0) })
    let place = within.isEmpty ? "" : " inside of `\(within.joined(separator: " › "))`"
    var found: [String] = []
    for name in given.unsteady.sorted() {
      found.append("\(page): some records have `\(name)`\(place), others have not; give it to all")
    }
    for (name, values) in given.names.sorted(by: { $0.key < $1.key }) {
      guard let index = told[name] else {
        found.append(missing(name, values, on: page, within: within))
        continue
      }
      found += check(values, tree.nodes[index], on: page, place)
      found += compare(values, with: tree, index, on: page, within: within + [name])
    }
    for (name, index) in told.sorted(by: { $0.key < $1.key }) where given.names[name] == nil {
      found.append(
        "\(tree.nodes[index].source).mustache tells `\(name)`\(place), but \(page) gives no such "
          + "value; remove the line, or give the value")
    }
    return found
  }

  private mutating func check(
    _ values: GivenValues, _ node: NameTree.Node, on page: String, _ place: String
  ) -> [String] {
    let mark = "\(node.source).mustache, `\(node.name)` (\(node.kind.rawValue))"
    if node.kind != .text { told.insert(mark) }
    if !values.kinds.subtracting(["empty"]).isEmpty { seen.insert(mark) }
    let isList = node.kind == .list || node.kind == .texts
    let allowed: Set = isList ? [node.kind.rawValue, "empty"] : [node.kind.rawValue]
    let others = values.kinds.subtracting(allowed)
    guard !others.isEmpty else { return [] }
    return [
      "\(mark)\(place) is \(others.sorted().joined(separator: " and ")) on \(page); "
        + "write the kind in parentheses"
    ]
  }

  private func missing(
    _ name: String, _ values: GivenValues, on page: String, within: [String]
  ) -> String {
    let kind = values.kinds.subtracting(["empty"]).sorted().first ?? "text"
    let line =
      String(repeating: "  ", count: within.count) + name + (kind == "text" ? "" : " (\(kind))")
    let place = within.isEmpty ? "" : ", below `\(within.joined(separator: " › "))`"
    return """
      no comment tells `\(name)`\(place), which \(page) gives: write "\(line): what it is" into \
      the comment at the top of site-template/\(page).mustache, or of a partial that it shows there
      """
  }
}
