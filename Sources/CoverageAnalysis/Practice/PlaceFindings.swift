internal import WorkspaceModel

// What the checks of the practice find about channels and formats; none where there is nothing to
// judge.
extension Coverage {
  var emptyChannels: [PracticeFinding]? {
    everyFit { fit in
      guard !fit.empty.isEmpty else { return nil }
      return finding(
        fit.persona, .nothingOn(fit.empty.map(\.channel)),
        at: workspace.personas[fit.persona].line(of: .channels))
    }
  }

  var channelMismatches: [PracticeFinding]? {
    guard let fits else { return nil }
    var readers: [Ordinal<Asset>: [Ordinal<Persona>]] = [:]
    // Of a persona whose channels can't all be read, nobody knows where they are not.
    for fit in fits where !workspace.personas[fit.persona].isInDoubt(.channels) {
      for asset in fit.elsewhere { readers[asset, default: []].append(fit.persona) }
    }
    return readers.sorted { $0.key < $1.key }.map { asset, personas in
      finding(
        asset, .notWhereItsReadersAre(personas),
        at: workspace.assets[asset].line(of: .channels))
    }
  }

  var undistributed: [PracticeFinding]? {
    everyLive(practice.undistributed) { asset in
      finding(asset, .undistributed, at: workspace.assets[asset].line(of: .channels))
    }
  }

  var assumedChannels: [PracticeFinding]? {
    everyFit { fit in
      guard !fit.assumed.isEmpty else { return nil }
      return finding(
        fit.persona, .channelsAssumed(fit.assumed.map(\.channel)),
        at: workspace.personas[fit.persona].line(of: .channels))
    }
  }

  var formatMisfits: [PracticeFinding]? {
    let fits = priorityPersonas.map { practice.formats[$0.value] }
    guard fits.contains(where: { $0.stages.contains { !$0.share.isEmpty } }) else { return nil }
    return fits.flatMap { fit in
      fit.stages.filter(\.fitsNothing).map { stage in
        finding(
          fit.persona, .formatMisfit(stage, of: fit),
          at: stage.misfits.first.map { workspace.assets[$0].line(of: .format) })
      }
    }
  }
}

extension Coverage {
  /// The fits of the priority personas who name channels; none where there is none.
  private var fits: [ChannelFit]? {
    let fits = priorityPersonas.map { practice.channels[$0.value] }.filter { !$0.channels.isEmpty }
    return fits.isEmpty ? nil : fits
  }

  private func everyFit(_ find: (ChannelFit) -> PracticeFinding?) -> [PracticeFinding]? {
    fits.map { $0.compactMap(find) }
  }
}
