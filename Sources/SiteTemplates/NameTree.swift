/// The names in force at each place of a template, nested as its values are.
public struct NameTree: Sendable {
  /// A name with what lies inside of it.
  public struct Node: Sendable {
    /// What it is called; empty for the two at the root.
    public let name: String
    public let kind: TemplateKind
    public let meaning: String
    /// The template whose comment tells it.
    public let source: String
    /// The names inside of it, by their indices.
    public internal(set) var names: [Int] = []
    /// The templates that tell what lies inside of it, beside the one that the tree is of.
    public internal(set) var tellers: [String] = []
  }

  /// What every template gets.
  public static let shared = 0
  /// What the template itself gets.
  public static let own = 1

  public private(set) var nodes: [Node]
  /// Names of which two comments tell two kinds.
  public private(set) var conflicts: Set<String> = []

  /// A tree without names.
  public init() {
    nodes = (0...1).map { _ in Node(name: "", kind: .record, meaning: "", source: "") }
  }
}

extension NameTree {
  /// The index of a name inside of another; nil if there is none.
  public subscript(name: String, inside node: Int) -> Int? {
    nodes[node].names.first { nodes[$0].name == name }
  }

  /// Adds a name inside of another, unless it is there.
  mutating func add(_ name: TemplateName, inside parent: Int, toldBy source: String) -> Int {
    if let known = self[name.name, inside: parent] {
      if nodes[known].kind != name.kind { conflicts.insert("\(source): \(name.name)") }
      return known
    }
    nodes.append(
      Node(name: name.name, kind: name.kind, meaning: name.meaning, source: source))
    nodes[parent].names.append(nodes.count - 1)
    return nodes.count - 1
  }

  /// Notes that a template tells what lies inside of a name.
  mutating func note(_ teller: String, at node: Int) {
    if !nodes[node].tellers.contains(teller) { nodes[node].tellers.append(teller) }
  }
}
