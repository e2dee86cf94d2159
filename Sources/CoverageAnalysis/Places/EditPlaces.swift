public import WorkspaceModel

extension WorkspaceItem {
  /// The line of a key, be it misspelt; where it is not written, the line above which it can be
  /// added.
  public func line(of key: KeyName<Self>) -> FileLine {
    FileLine(path: path, line: facts.lineToWrite(key.text))
  }
}

extension Coverage {
  /// The file and the line to edit for a reason; none where nothing is amiss.
  public func placeToEdit(for reason: CoverageReason, of cell: CellAddress) -> FileLine? {
    switch reason {
    case .strong: nil
    case .notApplicable: workspace.personas[cell.persona].line(of: .notApplicable)
    case .personaUnreadable, .noNeedDeclared, .nothingStands:
      FileLine(path: workspace.personas[cell.persona].path, line: nil)
    case .personaDoubtful:
      FileLine(path: workspace.pathToPutRight(of: workspace.personas[cell.persona]), line: nil)
    case .needUnanswered(let need): place(of: need)
    case .needInError(let need): placeToPutRight(need)
    case .fails(let place, .doubtful)
    where workspace.isInDoubtByTaxonomy(workspace.assets[place.asset]):
      FileLine(path: FileKind.taxonomyPath, line: nil)
    case .fails(let place, _): FileLine(path: workspace.assets[place.asset].path, line: place.line)
    case .fallsShort(let place, let shortfall): self.place(of: shortfall, at: place)
    case .answersNothing(let place): workspace.assets[place.asset].line(of: .answers)
    case .unpublished(let place, _, _): workspace.assets[place.asset].line(of: .status)
    case .scheduled(let place, _, _): workspace.assets[place.asset].line(of: .published)
    }
  }

  /// Where a need is written.
  public func place(of need: Ordinal<Need>) -> FileLine {
    let written = workspace.needs[need]
    return FileLine(path: workspace.personas[written.persona].path, line: written.line)
  }

  /// Where the mistake is put right that leaves a need open.
  public func placeToPutRight(_ need: Ordinal<Need>) -> FileLine {
    let persona = workspace.personas[workspace.needs[need].persona]
    return workspace.isInDoubtByTaxonomy(persona)
      ? FileLine(path: FileKind.taxonomyPath, line: nil) : place(of: need)
  }

  /// Where to write who agreed, and when.
  public func line(ofApprovalsFor subject: Agreement.Subject) -> FileLine {
    switch subject {
    case .leadDefinition(let lead): workspace.leadDefinitions[lead].line(of: .approvals)
    case .priorityList:
      FileLine(
        path: FileKind.taxonomy.path(of: "taxonomy"),
        line: workspace.taxonomy.facts?.lineToWrite(KeyName<Taxonomy>.approvals.text))
    }
  }

  /// Where to begin with an open cell: the file that its plan changes first, else the persona's.
  func start(of cell: CellAddress) -> FileLine {
    let persona = FileLine(path: workspace.personas[cell.persona].path, line: nil)
    guard let act = plan(for: cell)?.nextAct else { return persona }
    guard !act.beginsFile else { return act.needs.first.map { place(of: $0) } ?? persona }
    return FileLine(path: path(of: act), line: nil)
  }

  /// The file and the line to edit for a missing part of a starter kit.
  func placeToEdit(for part: StarterKit.Part, of persona: Ordinal<Persona>) -> FileLine {
    if let candidate = part.candidate {
      let asset = workspace.assets[candidate]
      guard self[candidate].state.isLive else { return asset.line(of: .status) }
      return asset.line(of: part.keyToWrite)
    }
    return part.need.map { place(of: $0) }
      ?? FileLine(path: workspace.personas[persona].path, line: nil)
  }
}

extension StarterKit.Part {
  /// The key by which a live asset says that it is this part.
  public var keyToWrite: KeyName<Asset> { kind == .nextStep ? .nextStep : .role }
}

extension Coverage {
  private func place(of shortfall: Shortfall, at place: ReasonPlace) -> FileLine {
    let asset = workspace.assets[place.asset]
    switch shortfall {
    case .stale, .undated, .recheckDue: return asset.line(of: .reviewed)
    case .moduleStale(let module, _), .moduleUndated(let module), .moduleRecheckDue(let module):
      return workspace.modules[module].line(of: .reviewed)
    case .notDistributed: return asset.line(of: .channels)
    case .unfit: return asset.line(of: .role)
    case .noReply: return FileLine(path: asset.path, line: place.line)
    case .limitUnknown: return FileLine(path: FileKind.taxonomyPath, line: nil)
    case .calledWeak(let mark): return FileLine(path: asset.path, line: mark.line)
    }
  }
}
