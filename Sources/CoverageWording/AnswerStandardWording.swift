internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

// What a strong answer is, as a list of plain sentences.
extension Wording {
  func sentences(for standard: AnswerStandard, _ brief: WriterBrief) -> [String] {
    [
      "There is something to read: a text of its own in the file, or an address under "
        + "\(KeyName<Asset>.url.asCode).",
      reply(standard, to: brief.need), proof(standard), life(standard), distribution(standard),
      formats(standard),
      standard.segments.map { segments in
        "It serves \(English.list(titles(of: segments), "or")): an asset that lists other segments "
          + "alone does not count."
      },
      breadth,
      coverage.countsClaims ? Wording.countsClaims : nil,
    ].compactMap(\.self)
  }

  private func reply(_ standard: AnswerStandard, to need: Ordinal<Need>) -> String? {
    guard standard.marks.contains(.reply) else { return nil }
    let item = "- \(coverage.addressToWrite(for: need)): …".asCode
    return "It says in a sentence or two what it replies, below \("## Answers".asCode) as \(item): "
      + "what a seller would say. Not the question again, at least three words, and no sentence "
      + "that stands under another need."
  }

  private func proof(_ standard: AnswerStandard) -> String? {
    guard let roles = standard.proofRoles else { return nil }
    guard !roles.isEmpty else {
      return "No role can give a proof before \("proof-roles".asCode) in personas/taxonomy.md is "
        + "put right."
    }
    return
      "It is a proof: the asset plays the role \(English.list(titles(of: roles), "or")), by its "
      + "\(KeyName<Asset>.type.asCode) or its \(KeyName<Asset>.role.asCode)."
  }

  private func life(_ standard: AnswerStandard) -> String? {
    guard standard.marks.contains(.freshness) else { return nil }
    guard let freshness = standard.freshness else {
      return "Nothing is fresh before \("freshness".asCode) in personas/taxonomy.md is put right."
    }
    let others = standard.typesOfOtherLife.compactMap { type in
      taxonomy[type].freshness.map { "as \(taxonomy.title(of: type)) \($0)" }
    }
    return "It is dated, and fresh for \(freshness) after it was published or last reviewed"
      + (others.isEmpty ? "." : "; \(English.list(others)).")
  }

  private func distribution(_ standard: AnswerStandard) -> String? {
    guard standard.asksForChannel else { return nil }
    let (seen, assumed) = (standard.confirmedChannels, standard.assumedChannels)
    guard !seen.isEmpty || !assumed.isEmpty else {
      return "It is on a channel of this persona, which nobody can tell before the error in "
        + "\(KeyName<Persona>.channels.asCode) is put right."
    }
    let places = [
      seen.isEmpty ? nil : "\(English.list(titles(of: seen), "or")) (seen there)",
      assumed.isEmpty ? nil : "\(English.list(titles(of: assumed), "or")) (assumed)",
    ].compactMap(\.self)
    let remark =
      assumed.isEmpty ? "" : " On assumed channels alone it is strong and marked as assumed."
    return "It is where this persona is: \(English.list(places, "or")).\(remark)"
  }

  private func formats(_ standard: AnswerStandard) -> String? {
    guard !standard.formats.isEmpty else { return nil }
    return "They prefer \(English.list(titles(of: standard.formats), "or")); it is a wish, no mark."
  }

  private var breadth: String {
    let limit = taxonomy.rules.breadth
    return "It is about one thing: answers of one asset count for at most "
      + "\(English.count(limit.needs, "need")) in \(English.count(limit.cells, "cell"))."
  }
}
