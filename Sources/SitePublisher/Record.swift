/// The ledgers that are kept in the output; each one's value is the name of its file.
enum Record: String {
  /// What the last build that was finished has published.
  case manifest
  /// What is or will be ours while a build is writing; after a build it is gone.
  case pending
}
