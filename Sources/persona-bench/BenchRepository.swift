internal import SystemCalls

/// A repository in which one asset after the other of a generated workspace was edited.
enum BenchRepository {
  /// How many commits it holds.
  static let commits = 500

  /// Makes it in a folder to be removed.
  ///
  /// - Parameter files: The files of the first commit.
  /// - Returns: The folder.
  /// - Throws: That it can't be made, as without git.
  static func make(_ files: [(path: String, text: String)]) throws -> String {
    let root = try BenchFolder.make([(path: "stream", text: stream(files))], at: nil)
    let script =
      "cd \"$0\" && git init -q && git symbolic-ref HEAD refs/heads/main && git fast-import --quiet < stream && rm stream"
    let made = try? ProcessMeasure.run("sh", ["-e", "-c", script, root])
    guard made != nil else {
      BenchFolder.remove(root)
      throw BenchFailure(description: "git can't make a repository")
    }
    return root
  }

  /// The commits as `git fast-import` takes them, a day apart: each adds a sentence to one asset, and
  /// each fifth takes one from the published ones.
  private static func stream(_ files: [(path: String, text: String)]) -> String {
    let assets = files.indices.filter { files[$0].path.contains("/asset-") }
    var texts = files.map(\.text)
    var stream = commit(0, files)
    for number in 1..<commits {
      let index = assets[number * 37 % assets.count]
      texts[index] += "\nOne more sentence, of day \(number).\n"
      if number.isMultiple(of: 5) {
        let lines = texts[index].split(separator: "\n", omittingEmptySubsequences: false)
        texts[index] = lines.map { $0 == "status: published" ? "status: draft" : $0 }
          .joined(separator: "\n")
      }
      stream += commit(number, [(path: files[index].path, text: texts[index])])
    }
    return stream
  }

  private static func commit(
    _ number: Int, _ files: [(path: String, text: String)]
  ) -> String {
    let message = "Edit \(number)"
    let second = 1_735_732_800 + number * 86_400
    let changes = files.map { path, text in
      "M 100644 inline \(path)\ndata \(text.utf8.count)\n\(text)\n"
    }
    return "commit refs/heads/main\ncommitter Bench <bench@example.com> \(second) +0000\n"
      + "data \(message.utf8.count)\n\(message)\n" + changes.joined()
  }
}
