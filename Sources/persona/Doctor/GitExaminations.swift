internal import GitRevisions
internal import SourceDocuments

/// What the doctor finds of git: whether earlier states of the workspace can be read.
enum GitExaminations {
  static func of(_ root: String) -> [Examination] {
    do throws(GitFailure) {
      let version = try GitRepository.gitVersion()
      return [.ok("git", "git is \(version)")] + repository(root)
    } catch {
      return [.warning("git", "\(error.message); without it there is no diff and no history")]
    }
  }
}

extension GitExaminations {
  private static func repository(_ root: String) -> [Examination] {
    do throws(GitFailure) {
      let repository = try GitRepository.around(root)
      return [place(root, repository.prefix)] + (try commits(in: repository))
    } catch {
      return [.warning("repository", error.message)]
    }
  }

  private static func place(_ root: String, _ prefix: String) -> Examination {
    guard !prefix.isEmpty else { return .ok("repository", "the repository is \(root)") }
    let end = root.utf8.count - prefix.utf8.count
    let above = String(decoding: root.utf8.prefix(max(1, end)), as: UTF8.self)
    return .ok("repository", "the repository is \(above), the workspace its folder \(prefix)")
  }

  private static func commits(in repository: GitRepository) throws(GitFailure) -> [Examination] {
    let branch = try repository.branch()
    let head = try repository.commit("HEAD")
    let count = try repository.count(from: head)
    let place = branch.map { "on the branch \($0.quoted)" } ?? "on no branch (a detached HEAD)"
    var found: [Examination] = [
      .ok(
        "commit",
        "the last commit is \(head.shortID) of \(head.day), \(place); "
          + "persona diff compares with the files as they lie here, committed or not"),
      depth(count, isShallow: repository.isShallow),
    ]
    if try repository.isSparse() {
      found.append(
        .warning(
          "sparse",
          "this is a sparse checkout: what it leaves out of the folder is not read, and would count "
            + "as deleted; git sparse-checkout disable brings it back"))
    }
    return found
  }

  private static func depth(_ count: Int, isShallow: Bool) -> Examination {
    let commits = English.count(count, "commit")
    guard isShallow else { return .ok("depth", "all \(commits) of its past can be read") }
    return .warning(
      "depth",
      "this clone holds only the newest \(commits): \(GitFailure.howToDeepen), "
        + "so that diff and history find what they compare with")
  }
}
