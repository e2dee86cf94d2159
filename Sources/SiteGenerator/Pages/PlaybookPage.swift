internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// What to say and to send, persona by persona and stage by stage; of one channel, or of all.
struct PlaybookPage: Page {
  let template = "page-playbook"
  let area = SiteArea.playbook
  let path: String
  private let channel: Tag?

  /// The whole playbook.
  init() {
    channel = nil
    path = PagePath.playbook
  }

  /// The playbook of a channel.
  init(_ channel: Tag, in workspace: Workspace) {
    self.channel = channel
    path = PagePath.playbook(workspace.taxonomy[channel])
  }
}

extension PlaybookPage {
  func title(in content: SiteContent) -> String {
    channel.map { "Playbook: \(content.taxonomy.title(of: $0))" } ?? "Playbook"
  }

  func trail(in content: SiteContent) -> [Crumb] {
    channel == nil ? [] : [Crumb(title: SiteArea.playbook.title, path: PagePath.playbook)]
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let playbook = Playbook(of: content.coverage, on: channel)
    let isPartners = channel.map { content.taxonomy[$0].id == "partners" } ?? false
    return [
      ("title", .text(title(in: content))),
      ("channel", .text(channel.map(content.taxonomy.title(of:)))),
      ("isPartners", .flag(isPartners)), ("isWhole", .flag(channel == nil)),
      ("channels", .records(channels(content))),
      ("hasPersonas", .flag(!content.workspace.personas.isEmpty)),
      (
        "entries",
        .records(playbook.entries.map { PlaybookEntry(content, $0, page: path).values })
      ),
      ("hasAbsent", .flag(!playbook.absent.isEmpty)),
      ("absent", .records(playbook.absent.map { content.links[$0] })),
    ]
  }

  /// The playbooks that there are.
  private func channels(_ content: SiteContent) -> [TemplateRecord] {
    Playbook.channels(in: content.coverage).map { tag in
      let entry = content.taxonomy[tag]
      return [
        "channelTitle": .text(entry.title), "channelPath": .text(PagePath.playbook(entry)),
        "isThisPage": .flag(tag == channel),
      ]
    }
  }
}
