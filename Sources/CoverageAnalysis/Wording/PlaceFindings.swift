internal import SourceDocuments
internal import WorkspaceModel

// What the checks of the practice find about channels and formats; none where there is nothing to
// judge.
extension CoverageWording {
  var emptyChannels: [PracticeFinding]? {
    everyFit { fit in
      guard !fit.empty.isEmpty else { return [] }
      let channels = English.list(titles(of: fit.empty.map(\.channel)), "or")
      let persona = workspace.personas[fit.persona]
      return [
        finding(
          .persona(fit.persona), "\(persona.title) finds nothing of us on \(channels).",
          at: line(of: "channels", in: persona))
      ]
    }
  }

  var channelMismatches: [PracticeFinding]? {
    guard let fits else { return nil }
    var readers: [Ordinal<Asset>: [Ordinal<Persona>]] = [:]
    for fit in fits {
      for asset in fit.elsewhere { readers[asset, default: []].append(fit.persona) }
    }
    return readers.sorted { $0.key < $1.key }.map { asset, personas in
      let item = workspace.assets[asset]
      return finding(
        .asset(asset),
        "\(name(of: asset)) is on \(English.list(titles(of: item.channels))), where "
          + "\(English.list(personas.map { title(of: $0) }, "or")) is not.",
        at: line(of: "channels", in: item))
    }
  }

  var undistributed: [PracticeFinding]? {
    everyLive(practice.undistributed) { asset in
      finding(
        .asset(asset), "\(name(of: asset)) is on no channel.",
        at: line(of: "channels", in: workspace.assets[asset]))
    }
  }

  var assumedChannels: [PracticeFinding]? {
    everyFit { fit in
      guard !fit.assumed.isEmpty else { return [] }
      let channels = English.list(titles(of: fit.assumed.map(\.channel)), "or")
      let persona = workspace.personas[fit.persona]
      return [
        finding(
          .persona(fit.persona), "Nobody has seen \(persona.title) on \(channels) yet.",
          at: line(of: "channels", in: persona))
      ]
    }
  }

  var formatMisfits: [PracticeFinding]? {
    let fits = priorityPersonas.map { practice.formats[$0.value] }
    guard fits.contains(where: { $0.stages.contains { !$0.share.isEmpty } }) else { return nil }
    return fits.flatMap { fit in
      fit.stages.filter(\.fitsNothing).map { stage in
        let place = stage.misfits.first.map { line(of: "format", in: workspace.assets[$0]) }
        return finding(.persona(fit.persona), sentence(for: stage, of: fit), at: place)
      }
    }
  }
}

extension CoverageWording {
  /// The fits of the priority personas who name channels; none where there is none.
  private var fits: [ChannelFit]? {
    let fits = priorityPersonas.map { practice.channels[$0.value] }.filter { !$0.channels.isEmpty }
    return fits.isEmpty ? nil : fits
  }

  private func everyFit(_ find: (ChannelFit) -> [PracticeFinding]) -> [PracticeFinding]? {
    fits.map { $0.flatMap(find) }
  }
}
