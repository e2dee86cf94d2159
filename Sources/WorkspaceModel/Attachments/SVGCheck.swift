internal import SourceDocuments

extension SVGReader {
  /// Takes note of what a prefix stands for; each has one meaning in the whole file.
  mutating func declare(_ attribute: Attribute) throws(SVGFault) {
    let name = attribute.name
    let isDefault = name.prefix.isEmpty && name.local == "xmlns"
    guard isDefault || name.prefix == "xmlns" else { return }
    let prefix = isDefault ? "" : name.local
    let isKnown =
      attribute.value == SVGVocabulary.namespace
      || !isDefault
        && (attribute.value == SVGVocabulary.linkNamespace
          || SVGVocabulary.silentNamespaces.contains(where: attribute.value.hasPrefix))
    guard isKnown, namespaces[prefix, default: attribute.value] == attribute.value else {
      throw SVGFault(
        reason: "it holds something of another language, \(attribute.value.quoted)",
        offset: name.offset)
    }
    namespaces[prefix] = attribute.value
  }

  /// Checks that an element only draws, or says something that no browser acts on.
  func check(_ name: Name, _ attributes: [Attribute], at start: Int) throws(SVGFault) {
    guard let namespace = namespaces[name.prefix] else {
      throw SVGFault(reason: "nobody says what `\(name.text)` belongs to", offset: start)
    }
    if !hasRoot || openElements.isEmpty {
      guard !hasRoot, namespace == SVGVocabulary.namespace, name.local == "svg" else {
        throw SVGFault(reason: "it is no SVG picture", offset: start)
      }
    }
    if namespace == SVGVocabulary.namespace {
      guard SVGVocabulary.elements.contains(name.local) else {
        throw SVGFault(reason: "it holds the element `\(name.text)`", offset: start)
      }
    } else if !SVGVocabulary.silentNamespaces.contains(where: namespace.hasPrefix) {
      throw SVGFault(reason: "it holds the element `\(name.text)`", offset: start)
    }
    for attribute in attributes { try check(attribute, of: name) }
  }

  private func check(_ attribute: Attribute, of element: Name) throws(SVGFault) {
    let name = attribute.name
    if name.prefix == "xmlns" || name.prefix.isEmpty && name.local == "xmlns" { return }
    guard name.prefix.isEmpty || namespaces[name.prefix] != nil else {
      throw SVGFault(
        reason: "nobody says what `\(name.text)` belongs to", offset: name.offset)
    }
    let local = name.local.lowercased()
    guard !local.hasPrefix("on"), !SVGVocabulary.activeAttributes.contains(local) else {
      throw SVGFault(reason: "it holds the attribute `\(name.text)`", offset: name.offset)
    }
    if local == "href" {
      try checkLink(attribute, of: element)
    } else if Self.mayStyle(name) {
      try checkStyle(attribute.value, at: name.offset)
    }
  }

  /// Whether browsers may read an attribute as a style, as they do `fill`.
  private static func mayStyle(_ name: Name) -> Bool {
    name.prefix.isEmpty && !["id", "class"].contains(name.local)
      && !name.local.hasPrefix("data-") && !name.local.hasPrefix("aria-")
  }

  private func checkLink(_ attribute: Attribute, of element: Name) throws(SVGFault) {
    let isSafe =
      switch (element.local, LinkAddress(attribute.value)) {
      case (_, .heading), ("a", .web): true
      case ("image", _): Self.isDrawnPicture(attribute.value)
      default: false
      }
    guard isSafe else {
      throw SVGFault(
        reason: "it leads to \(attribute.value.quoted)", offset: attribute.name.offset)
    }
  }

  /// Whether an address holds a picture of pixels itself.
  private static func isDrawnPicture(_ address: String) -> Bool {
    let kinds = ["png", "jpeg", "jpg", "gif", "webp"].map { "data:image/\($0);base64," }
    guard let kind = kinds.first(where: address.hasPrefix) else { return false }
    return address.utf8.dropFirst(kind.utf8.count).allSatisfy { byte in
      Byte.isLowercase(Byte.lowercased(byte)) || Byte.isDigit(byte) || Byte.isWhiteSpace(byte)
        || "+/=".utf8.contains(byte)
    }
  }

  /// Checks what may be read as a style: nothing in it fetches anything.
  func checkStyle(_ text: String, at start: Int) throws(SVGFault) {
    let small = Array(text.utf8.map(Byte.lowercased))
    for word in SVGVocabulary.activeStyles
    where small.firstRange(of: word.utf8, in: small.indices) != nil {
      throw SVGFault(reason: "a style in it holds \(word.quoted)", offset: start)
    }
    var from = 0
    while let found = small.firstRange(of: "url(".utf8, in: from..<small.count) {
      from = found.upperBound
      let address = small[from...].drop { Byte.isWhiteSpace($0) || "\"'".utf8.contains($0) }
      guard address.first == UInt8(ascii: "#") else {
        let shown = String(decoding: address.prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)
        throw SVGFault(reason: "a style in it fetches \(shown.quoted)", offset: start)
      }
    }
  }
}
