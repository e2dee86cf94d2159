internal import SourceDocuments

/// Keys of other systems that are known to mean one of ours.
///
/// They are proposed, and never read before the taxonomy's `keys` says so.
public enum ForeignKeys {
  /// The key of ours that a key of another system most likely means.
  ///
  /// - Parameters:
  ///   - key: As written; case, blanks and `_` make no difference.
  ///   - keys: The keys that such a file may have.
  /// - Returns: The key; none for one that is not known, or has no counterpart in such a file.
  public static func meaning(of key: String, declared keys: [KeyInfo]) -> String? {
    let name = key.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    return (meanings[name] ?? []).first { ours in keys.contains { $0.name == ours } }
  }

  /// Whether leaving out what such a key of ours says could raise coverage.
  static func isStrict(_ key: String) -> Bool { strict.contains(key) }

  private static let strict: Set<String> = [
    AssetKeys.status.name, AssetKeys.segments.name, AssetKeys.role.name,
    PersonaKeys.influence.name, PersonaKeys.priority.name,
  ]

  /// The keys of ours, the first that a file may have, by the names of others.
  private static let meanings: [String: [String]] = [
    "persona": ["personas"], "target-persona": ["personas", "persona"],
    "target-personas": ["personas", "persona"], "buyer-persona": ["personas", "persona"],
    "buyer-personas": ["personas", "persona"], "audience": ["personas"],
    "target-audience": ["personas"], "audiences": ["personas"],
    "buyer-stage": ["stages"], "buying-stage": ["stages"], "funnel-stage": ["stages"],
    "journey-stage": ["stages"], "buyer-journey-stage": ["stages"], "lifecycle-stage": ["stages"],
    "sales-stage": ["stages"], "funnel": ["stages"],
    "content-type": ["type"], "asset-type": ["type"], "document-type": ["type"],
    "content-format": ["format"], "file-type": ["format"],
    "date": ["published"], "pubdate": ["published"], "pub-date": ["published"],
    "publish-date": ["published"], "publication-date": ["published"],
    "published-at": ["published"], "published-on": ["published"], "date-published": ["published"],
    "lastmod": ["reviewed"], "last-modified": ["reviewed"], "modified": ["reviewed"],
    "last-updated": ["reviewed"], "updated": ["reviewed"], "updated-date": ["reviewed"],
    "updateddate": ["reviewed"], "updated-at": ["reviewed"], "last-reviewed": ["reviewed"],
    "review-date": ["reviewed"], "reviewed-on": ["reviewed"], "date-modified": ["reviewed"],
    "author": ["owner"], "authors": ["owner"], "content-owner": ["owner"], "created-by": ["owner"],
    "description": ["summary"], "excerpt": ["summary"], "abstract": ["summary"],
    "name": ["title"], "headline": ["title"],
    "link": ["url"], "permalink": ["url"], "canonical": ["url"], "canonical-url": ["url"],
    "canonicalurl": ["url"], "distribution": ["channels"], "distribution-channels": ["channels"],
    "preferred-channels": ["channels"], "cta": ["next-step"], "call-to-action": ["next-step"],
    "topic": ["themes"], "topics": ["themes"], "publication-status": ["status"],
    "content-status": ["status"], "workflow-status": ["status"], "workflow-state": ["status"],
    "post-status": ["status"], "lifecycle-status": ["status"], "market-segment": ["segments"],
    "target-segment": ["segments"], "target-segments": ["segments"], "asset-role": ["role"],
    "content-role": ["role"], "job-role": ["job-titles"], "decision-power": ["influence"],
    "influence-level": ["influence"], "persona-priority": ["priority"],
  ]
}
