import Testing

@testable import SiteTemplates

/// What a team's own template of an old name is told.
struct FormerNamesTests {
  @Test func eachFormerNameLeadsToATemplateOfToday() {
    let names = Set(BuiltInTemplates.files.map(\.name))
    #expect(FormerNames.current.count > 80)
    for (former, current) in FormerNames.current {
      #expect(names.contains("\(current).mustache"), "\(former)")
      #expect(!names.contains("\(former).mustache"), "\(former)")
    }
    #expect(Set(FormerNames.current.values).count == FormerNames.current.count)
  }
}
