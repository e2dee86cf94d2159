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
  /// By stage, as `Question (name): text`.
  var needs: [String: [String]] = [:]

  var text: String {
    let journey = needs.keys.sorted().map { stage in
      "### \(stage)\n" + needs[stage, default: []].map { "- \($0)\n" }.joined()
    }
    return Sample.persona(keys.joined(separator: "\n"), journey.joined())
  }
}

struct DraftAsset {
  var status = "published"
  var published: String?
  var reviewed: String?
  var role: String?
  var segments: [String] = []
  var channels: [String] = []
  var answers: [String] = []
  var covers: [String] = []
  var uses: [String] = []
  var weak: [String] = []
  var against: [String: String] = [:]

  var text: String {
    let keys = [
      "status: \(status)", published.map { "published: \($0)" }, reviewed.map { "reviewed: \($0)" },
      role.map { "role: \($0)" }, list("segments", segments), list("channels", channels),
      list("answers", answers), list("uses", uses),
      map("covers", covered),
      map("weak", weak.map { "\($0): It is old" }),
      map("reviewed-against", against.keys.sorted().map { "\($0): \(against[$0, default: ""])" }),
    ]
    return Sample.asset(keys.compactMap(\.self).joined(separator: "\n"))
  }

  /// The cells that it covers, persona by persona.
  private var covered: [String] {
    let parts = covers.map { $0.split(separator: ".") }
    return Set(parts.map { $0[0] }).sorted().map { persona in
      let stages = parts.filter { $0[0] == persona }.map { $0[1] }
      return "\(persona): [\(stages.joined(separator: ", "))]"
    }
  }

  private func list(_ key: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : "\(key): [\(items.joined(separator: ", "))]"
  }

  private func map(_ key: String, _ items: [String]) -> String? {
    items.isEmpty ? nil : "\(key):\n" + items.map { "  \($0)" }.joined(separator: "\n")
  }
}

struct DraftModule {
  var reviewed: String?
  var answers: [String] = []

  var text: String {
    Sample.asset(
      (reviewed.map { "reviewed: \($0)\n" } ?? "") + "answers: [\(answers.joined(separator: ", "))]"
    )
  }
}
