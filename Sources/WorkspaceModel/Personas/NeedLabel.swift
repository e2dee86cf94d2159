internal import SourceDocuments

/// The label of an item of a journey that declares a need, or nearly does.
struct NeedLabel {
  let kind: Need.Kind
  let head: ItemHead
  /// The kinds that may be meant, as labels, where the label is none of them.
  let near: [String]

  /// The labels of needs.
  static let words = Need.Kind.allCases.map { English.sentence($0.rawValue) }

  /// The label of an item; none where it declares no need, be it with a mistake.
  init?(_ item: String) {
    if let label = ItemLabel(item) {
      guard let kind = label.needKind else { return nil }
      let near = Self.isNameBehind(label.head) ? [English.sentence(kind.rawValue)] : []
      self.init(kind: kind, head: label.head, near: near)
      return
    }
    for head in [ItemHead(item), ItemHead(upToDash: item)].compactMap(\.self) {
      let near = Self.near(head)
      guard let kind = near.first.flatMap({ Need.Kind(rawValue: $0.lowercased()) }) else {
        continue
      }
      self.init(kind: kind, head: head, near: near)
      return
    }
    guard let head = ItemHead(upToBlank: item), Self.looksCut(item, head),
      let kind = Self.kind(named: head.label)
    else { return nil }
    self.init(kind: kind, head: head, near: [English.sentence(kind.rawValue)])
  }

  private init(kind: Need.Kind, head: ItemHead, near: [String]) {
    self.kind = kind
    self.head = head
    self.near = near
  }
}

extension NeedLabel {
  /// Whether nobody can be sure what is meant.
  var isMisspelt: Bool { !near.isEmpty }

  /// The name that a pointer would use.
  var name: String { head.name ?? kind.rawValue }

  /// Whether a name stands behind the colon or dash instead of before it: `Objection: (price) …`,
  /// `Objection - price: …`.
  private static func isNameBehind(_ head: ItemHead) -> Bool {
    guard head.name == nil else { return false }
    if head.text.hasPrefix("("), let end = head.text.firstIndex(of: ")") {
      return !SkeletonText.begins(head.text)
        && Identifier.isValid(String(head.text[..<end].dropFirst()), allowsFolders: false)
    }
    guard !head.endsInColon, let colon = head.text.firstIndex(of: ":") else { return false }
    return !head.text[..<colon].contains(" ")
  }

  /// The kinds that the label of an item may mean, the nearest first, as labels.
  private static func near(_ head: ItemHead) -> [String] {
    let near = Spelling.nearest(to: head.label, among: words.map { Spelling.Candidate($0) })
    if !near.isEmpty { return near }
    let written = HeadingText.words(of: head.label)
    if let kind = foreignWords[written.joined(separator: " ")] {
      return [English.sentence(kind.rawValue)]
    }
    return kind(ofWords: written, in: head.label).map { [English.sentence($0.rawValue)] } ?? []
  }

  /// The kind of a label that names one beside something else: `Objection {price}`, `Question 2`,
  /// `Main objection`; `Proof of concept` is none.
  private static func kind(ofWords words: [String], in label: String) -> Need.Kind? {
    guard let first = words.first, let last = words.last else { return nil }
    if let kind = kind(named: first) {
      let isBroken = label.contains { "()[]{}<>/,;#".contains($0) }
      let isNumbered = words.dropFirst().allSatisfy { $0.utf8.allSatisfy(Byte.isDigit) }
      return isBroken || isNumbered ? kind : nil
    }
    return words.count < 4 ? kind(named: last) : nil
  }

  /// The kind that a word or a heading names, be it in the plural: `Objections`.
  static func kind(named word: String) -> Need.Kind? {
    let word = HeadingText.normalized(word)
    return Need.Kind.allCases.first { word == $0.rawValue || word == $0.rawValue + "s" }
  }

  /// Whether an item begins as one whose colon was lost: `Question What does delay cost us?`.
  private static func looksCut(_ item: String, _ head: ItemHead) -> Bool {
    guard ItemHead.withoutMarks(item).first?.isUppercase ?? false else { return false }
    if head.name != nil { return true }
    let rest = ItemHead.withoutMarks(item).dropFirst(head.label.count)
    guard rest.first == " " else { return true }
    return rest.dropFirst().first.map { !$0.isLetter || $0.isUppercase } ?? false
  }

  /// What others call a question, an objection and a proof.
  private static let foreignWords: [String: Need.Kind] = {
    let words: [Need.Kind: String] = [
      .question: "frage fragen pregunta preguntas domanda domande vraag vragen pergunta perguntas "
        + "q faq ask asks pytanie fraga",
      .objection: "einwand einwande einwaende objecion objeciones obiezione obiezioni bezwaar "
        + "bezwaren objecao objecoes concern concerns worry worries doubt doubts pushback",
      .proof: "beweis beweise nachweis nachweise beleg belege prueba pruebas preuve preuves prova "
        + "prove bewijs evidence",
    ]
    return Dictionary(
      uniqueKeysWithValues: words.flatMap { kind, list in
        list.split(separator: " ").map { (String($0), kind) }
      })
  }()
}
