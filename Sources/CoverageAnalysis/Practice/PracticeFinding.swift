public import WorkspaceModel

/// Something to do that a check has found.
public struct PracticeFinding: Sendable, Hashable {
  public let fact: Fact
  /// The file and the line to edit.
  public let place: FileLine?

  /// What it is about.
  public enum Subject: Sendable, Hashable {
    case persona(Ordinal<Persona>)
    case asset(Ordinal<Asset>)
    case cell(CellAddress)
  }

  /// What it is about, and what is found there.
  public enum Fact: Sendable, Hashable {
    case persona(Ordinal<Persona>, PersonaFact)
    case asset(Ordinal<Asset>, AssetFact)
    /// A cell improves by what there is: what to do first, and how many further acts there are.
    case reuse(CellAddress, PlanAct, further: Int)
  }
}

extension PracticeFinding {
  public var subject: Subject {
    switch fact {
    case .persona(let persona, _): .persona(persona)
    case .asset(let asset, _): .asset(asset)
    case .reuse(let cell, _, _): .cell(cell)
    }
  }
}

/// What a check has found of a persona.
public enum PersonaFact: Sendable, Hashable {
  /// What they get stands beside what they carry.
  case balance(PersonaBalance)
  /// They find nothing live at these stages, all after the first.
  case nothingLive(at: [Tag])
  /// They get this many assets at their first stage, and nothing after it.
  case servedOnlyAtFirst(Tag, assets: Int)
  case tooManyPriorities(PriorityCount)
  case tooFewPriorities(PriorityCount)
  /// They can't be acted on yet: what to write first, and how much more there is.
  case notReady(first: PersonaReadiness.Missing, further: Int)
  /// Their whole row deserves little confidence, as this is missing.
  case ambiguous([PersonaReadiness.Missing])
  case biography
  /// No evidence is named.
  case assumed
  /// They lack a part of a starter kit.
  case starterKitLacks(StarterKit.Part)
  /// They find nothing on these channels of theirs.
  case nothingOn([Tag])
  /// Nobody has seen them on these channels.
  case channelsAssumed([Tag])
  /// What they get at a stage is in none of the formats that they prefer.
  case formatMisfit(FormatFit.Stage, of: FormatFit)
}

/// What a check has found of an asset.
public enum AssetFact: Sendable, Hashable {
  /// It is critical for these personas, and not fresh.
  case criticalAndOld(readers: [Ordinal<Persona>])
  /// A strong cell falls after this day, as nothing else holds it.
  case soleSupport(of: CellAddress, freshUntil: CalendarDate)
  /// What alone makes a cell strong expires soon.
  case expiringSupport(SoleSupport, on: CalendarDate)
  case answersNothing
  /// It claims or answers more than one asset can be about.
  case tooBroad(AssetReach)
  /// It lacks what others find it by.
  case taggingDebt([TaggingDebt.Lack])
  /// It is on channels on which none of these personas is.
  case notWhereItsReadersAre([Ordinal<Persona>])
  /// It is on no channel.
  case undistributed
}
