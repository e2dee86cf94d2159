import Foundation
import PersonaTestSupport
import Testing

/// A repository whose configuration names a program wherever git can run one.
///
/// Each of them leaves a file behind, by which the test sees that it ran.
struct HostileRepository {
  static let text = (1...20).map { "Line \($0).\n" }.joined()

  let fixture: GitFixture
  /// The folder of the program and of the file that it leaves.
  private let outside: ScratchFolder

  init() throws {
    outside = try ScratchFolder()
    fixture = try GitFixture()
    try fixture.commit(["content/a.md": Self.text, "personas/p.md": "p"], message: "First")
    try fixture.git("update-ref", "refs/heads/-x", "HEAD")
    try fixture.commit(
      [".gitattributes": "*.md diff=evil filter=evil merge=evil eol=crlf\n"],
      renaming: ["content/a.md": "content/b.md"])
    try writeTheProgram()
    try sign()
    try configure()
  }
}

extension HostileRepository {
  var canary: String { "\(outside.path)/canary" }

  var hasBitten: Bool { outside.exists("canary") }

  /// Variables with which a run may be started, by a hook or by somebody who means harm.
  var variables: [String: String] {
    [
      "GIT_DIR": "\(outside.path)/elsewhere.git", "GIT_WORK_TREE": outside.path,
      "GIT_INDEX_FILE": canary, "GIT_OBJECT_DIRECTORY": outside.path, "GIT_NAMESPACE": "x",
      "GIT_EXTERNAL_DIFF": program, "GIT_SSH_COMMAND": program, "GIT_SSH": program,
      "GIT_PAGER": program, "PAGER": program, "GIT_EDITOR": program, "GIT_ASKPASS": program,
      "GIT_PROXY_COMMAND": program, "GIT_EXEC_PATH": outside.path,
      "GIT_TRACE": canary, "GIT_TRACE2": canary, "GIT_TRACE2_EVENT": canary,
      "GIT_TRACE_SETUP": canary, "GIT_REDIRECT_STDOUT": canary, "GIT_TEMPLATE_DIR": outside.path,
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": program,
      "GIT_CONFIG_PARAMETERS": "'core.fsmonitor=\(program)'", "GIT_SHALLOW_FILE": canary,
      "GIT_ALTERNATE_OBJECT_DIRECTORIES": outside.path, "GIT_ATTR_SOURCE": "HEAD",
    ]
  }

  func remove() {
    fixture.remove()
    outside.remove()
  }

  /// Shows that the traps work, with commands that people use every day.
  func proveThatItBites() throws {
    let commands = [
      ["diff", "HEAD~1", "HEAD"], ["log", "-1", "--show-signature"], ["status"],
      ["diff", "--no-ext-diff", "HEAD~1", "HEAD"], ["checkout", "--quiet", "--", "content"],
    ]
    for command in commands {
      _ = try? fixture.git(command)
      #expect(hasBitten, "git \(command.joined(separator: " ")) runs nothing")
      try? FileManager.default.removeItem(atPath: canary)
    }
  }

  /// Shows that git fetches what is missing, if nobody keeps it from that.
  func proveThatAFetchBites() throws {
    let careless = ["GIT_ALLOW_PROTOCOL": "ext:ssh:git:file"]
    _ = try? fixture.git(["cat-file", "-p", "HEAD:personas/p.md"], environment: careless)
    #expect(hasBitten)
    try? FileManager.default.removeItem(atPath: canary)
  }

  /// Takes the content of a file away, as a clone does that fetches it only when it is wanted.
  func loseAFile(promisedBy address: String) throws {
    for (key, value) in [
      "core.repositoryFormatVersion": "1", "extensions.partialClone": "origin",
      "remote.origin.url": address, "remote.origin.promisor": "true",
      "remote.origin.partialCloneFilter": "blob:none", "remote.origin.uploadpack": program,
      "protocol.ext.allow": "always", "protocol.allow": "always",
    ] {
      try fixture.git("config", key, value)
    }
    let blob = try fixture.git("rev-parse", "HEAD:personas/p.md")
    let object = ".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"
    try FileManager.default.removeItem(atPath: "\(fixture.path)/\(object)")
  }
}

extension HostileRepository {
  private var program: String { "\(outside.path)/program" }

  private func writeTheProgram() throws {
    try outside.write("program", "#!/bin/sh\ntouch '\(canary)'\nexit 1\n")
    try makeRunnable(program)
    // Helpers of transports are looked for among git's own programs.
    for name in ["git-remote-evil", "git-rev-parse", "git-cat-file"] {
      try outside.write(name, "#!/bin/sh\ntouch '\(canary)'\n")
      try makeRunnable("\(outside.path)/\(name)")
    }
  }

  private func makeRunnable(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// Puts a signature onto the last commit, which git would have a program check.
  private func sign() throws {
    let tree = try fixture.git("rev-parse", "HEAD^{tree}")
    let parent = try fixture.git("rev-parse", "HEAD~1")
    let person = "Ann Author <ann@example.com> 1767268800 +0000"
    let text = """
      tree \(tree)
      parent \(parent)
      author \(person)
      committer \(person)
      gpgsig -----BEGIN PGP SIGNATURE-----
       
       iHUEABYKAB0WIQ
       -----END PGP SIGNATURE-----

      Signed

      """
    let id = try fixture.git(
      ["hash-object", "-t", "commit", "-w", "--stdin"], input: Array(text.utf8))
    try fixture.git("update-ref", "refs/heads/main", id)
  }

  private func configure() throws {
    for key in Self.keysThatNameAProgram { try fixture.git("config", key, program) }
    for command in ["rev-parse", "rev-list", "ls-tree", "cat-file", "diff-tree", "for-each-ref"] {
      try fixture.git("config", "alias.\(command)", "!\(program)")
    }
    for (key, value) in ["log.showSignature": "true", "filter.evil.required": "true"] {
      try fixture.git("config", key, value)
    }
    for name in Self.hooks {
      try fixture.folder.write(".git/hooks/\(name)", "#!/bin/sh\ntouch '\(canary)'\n")
      try makeRunnable("\(fixture.path)/.git/hooks/\(name)")
    }
  }

  private static let keysThatNameAProgram = [
    "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass",
    "core.gitProxy", "core.alternateRefsCommand", "diff.external", "diff.evil.textconv",
    "diff.evil.command", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process",
    "merge.evil.driver", "gpg.program", "gpg.ssh.program", "gpg.x509.program",
    "credential.helper", "interactive.diffFilter", "pager.log", "pager.diff", "pager.rev-list",
    "pager.ls-tree", "pager.cat-file", "sequence.editor", "trailer.x.command",
    "uploadpack.packObjectsHook", "remote.origin.uploadpack", "gc.recentObjectsHook",
    "submodule.x.update",
  ]

  private static let hooks = [
    "post-index-change", "post-checkout", "reference-transaction", "pre-commit", "post-commit",
    "pre-auto-gc", "post-rewrite", "fsmonitor-watchman", "post-merge", "pre-push", "update",
  ]
}
