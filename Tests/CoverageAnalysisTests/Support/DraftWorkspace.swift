import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// A small workspace whose files can be changed as a person would, and written out.
struct DraftWorkspace {
  var personas: [DraftPersona] = []
  var assets: [String: DraftAsset] = [:]
  var modules: [String: DraftModule] = [:]
  var rules = ""

  var files: [String: String] {
    var files = ["personas/taxonomy.md": Sample.asset("segments: [big, small]\n\(rules)")]
    for persona in personas { files["personas/\(persona.id).md"] = persona.text }
    for (id, asset) in assets { files["content/\(id).md"] = asset.text }
    for (id, module) in modules { files["content/modules/\(id).md"] = module.text }
    return files
  }
}

struct DraftPersona {
  let id: String
  var keys: [String] = []
  /// By stage.
  var needs: [String: [DraftNeed]] = [:]

  var text: String {
    let journey = needs.keys.sorted().map { stage in
      "### \(stage)\n" + needs[stage, default: []].map { "- \($0.text)\n" }.joined()
    }
    return Sample.persona(keys.joined(separator: "\n"), journey.joined())
  }
}

struct DraftNeed {
  var kind: String
  /// None leaves it to its kind.
  var name: String?
  var segments = ""
  var words: String

  var text: String {
    kind + (name.map { " (\($0))" } ?? "") + (segments.isEmpty ? "" : " [\(segments)]")
      + ": \(words)"
  }
}

/// A line of the section Answers.
struct DraftReply: Equatable {
  var address: String
  var words: String

  /// Whether it is a place to write.
  var isSkeleton: Bool { words.isEmpty || words.hasPrefix("(write:") }
}

struct DraftAsset {
  var status = "published"
  var published: String?
  var reviewed: String?
  var role: String?
  var segments: [String] = []
  var channels: [String] = []
  var replies: [DraftReply] = []
  /// The short form.
  var pointers: [String] = []
  var covers: [String] = []
  var uses: [String] = []
  var weak: [String] = []
  var against: [String: String] = [:]
  var url: String?
  var original: String?
  var hasText = true

  var text: String {
    let keys = [
      "status: \(status)", published.map { "published: \($0)" }, reviewed.map { "reviewed: \($0)" },
      role.map { "role: \($0)" }, url.map { "url: \($0)" },
      original.map { "translation-of: \($0)" },
      DraftLines.list("segments", segments), DraftLines.list("channels", channels),
      DraftLines.list("answers", pointers), DraftLines.list("uses", uses),
      DraftLines.map("covers", covered), DraftLines.map("weak", weak.map { "\($0): It is old" }),
      DraftLines.map("reviewed-against", DraftLines.fingerprints(against)),
    ]
    return "---\n" + keys.compactMap(\.self).joined(separator: "\n") + "\n---\n"
      + (hasText ? "Text.\n" : "") + DraftLines.answers(replies)
  }

  /// The cells that it covers, persona by persona.
  private var covered: [String] {
    let parts = covers.map { $0.split(separator: ".") }
    return Set(parts.map { $0[0] }).sorted().map { persona in
      let stages = parts.filter { $0[0] == persona }.map { $0[1] }
      return "\(persona): [\(stages.joined(separator: ", "))]"
    }
  }
}

struct DraftModule {
  var reviewed: String?
  var replies: [DraftReply] = []
  var pointers: [String] = []
  var against: [String: String] = [:]
  var hasText = true

  var text: String {
    let keys = [
      "title: M", reviewed.map { "reviewed: \($0)" }, DraftLines.list("answers", pointers),
      DraftLines.map("reviewed-against", DraftLines.fingerprints(against)),
    ]
    return "---\n" + keys.compactMap(\.self).joined(separator: "\n") + "\n---\n"
      + (hasText ? "Text.\n" : "") + DraftLines.answers(replies)
  }
}

/// Lines of files.
private enum DraftLines {
  static func list(_ key: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : "\(key): [\(items.joined(separator: ", "))]"
  }

  static func map(_ key: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : "\(key):\n" + items.map { "  \($0)" }.joined(separator: "\n")
  }

  static func fingerprints(_ prints: [String: String]) -> [String] {
    prints.keys.sorted().map { "\($0): \"\(prints[$0, default: ""])\"" }
  }

  static func answers(_ replies: [DraftReply]) -> String {
    replies.isEmpty
      ? "" : "\n## Answers\n" + replies.map { "- \($0.address): \($0.words)\n" }.joined()
  }
}
