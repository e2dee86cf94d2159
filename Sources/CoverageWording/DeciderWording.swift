public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// Who decides and finds nothing, as a sentence.
  ///
  /// Such as `Chief Financial Officer can stop a deal and finds nothing at Evaluation and Expansion.`
  public func sentence(for decider: UnservedDecider) -> String {
    let entry = taxonomy[decider.influence]
    let power =
      entry.id == "veto"
      ? "can stop a deal" : "has the most influence on a decision (\(entry.title.inert))"
    return "\(workspace.personas[decider.persona].title.inert) \(power) and finds nothing at "
      + "\(English.list(titles(of: decider.stages)))."
  }
}
