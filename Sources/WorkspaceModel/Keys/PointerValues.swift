internal import SourceDocuments

extension Values {
  static let persona = ValueType<Ordinal<Persona>>(.persona) { node, reading in
    guard let text = reading.text(node, wanted: .persona) else { return nil }
    return reading.persona(named: text, at: node.range)
  }

  static let asset = ValueType<Ordinal<Asset>>(.asset) { node, reading in
    guard let text = reading.text(node, wanted: .asset) else { return nil }
    return UnknownFile.resolve(text, in: reading.names.assets, "asset", &reading, node.range)
  }

  static let module = ValueType<Ordinal<Module>>(.module) { node, reading in
    guard let text = reading.text(node, wanted: .module) else { return nil }
    return UnknownFile.resolve(text, in: reading.names.modules, "module", &reading, node.range)
  }

  static let need = ValueType<Ordinal<Need>>(.need) { node, reading in
    guard let text = reading.text(node, wanted: .need) else { return nil }
    return NeedAddress.need(text, &reading, node.range)
  }

  static let needOrCell = ValueType<WeakMark.Target>(.needOrCell) { node, reading in
    guard let text = reading.text(node, wanted: .needOrCell) else { return nil }
    guard text.split(separator: ".", omittingEmptySubsequences: false).count == 2 else {
      return NeedAddress.need(text, &reading, node.range).map { .need($0) }
    }
    return NeedAddress.cell(text, &reading, node.range).map { .cell($0) }
  }

  static let leadAddress = ValueType<LeadAddress>(.leadAddress) { node, reading in
    guard let text = reading.text(node, wanted: .leadAddress) else { return nil }
    return UnknownLeadCriterion.resolve(text, &reading, node.range)
  }
}
