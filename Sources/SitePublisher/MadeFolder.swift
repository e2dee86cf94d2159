/// A folder that this build has made.
struct MadeFolder: Sendable {
  let parent: Folder
  let name: String
}

extension MadeFolder {
  func removeIfEmpty() { parent.removeFolderIfEmpty(named: name) }
}
