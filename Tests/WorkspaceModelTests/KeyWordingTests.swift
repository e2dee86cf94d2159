import Testing
import WorkspaceModel

struct KeyWordingTests {
  @Test func vocabulariesHaveTheirPlurals() {
    #expect(VocabularyID.evidenceKinds.plural == "kinds of evidence")
    #expect(VocabularyID.leadCriteria.plural == "lead criteria")
    #expect(VocabularyID.influence.plural == "levels of influence")
    #expect(VocabularyID.useCases.plural == "use cases")
  }

  @Test func articlesFollowTheSound() {
    #expect(ValueShape.tag(.useCases).words == "a use case")
    #expect(ValueShape.tag(.owners).words == "an owner")
    #expect(ValueShape.list(.tag(.assetTypes)).words == "a list: an asset type")
    #expect(ValueShape.tag(.channels).words == "a channel")
  }
}
