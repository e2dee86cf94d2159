/// What in a picture keeps it from being published, and where.
struct SVGFault: Error, Hashable {
  /// What was found, to go on after "because": "it holds the element `script`".
  let reason: String
  /// Where it begins, in bytes.
  let offset: Int
}
