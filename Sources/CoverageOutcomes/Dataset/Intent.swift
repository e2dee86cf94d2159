internal import WorkspaceModel

/// The accounts in which somebody of a persona shows intent, and by what.
///
/// Its size depends on how many accounts, channels and assets there are, not on how many events.
struct Intent: Sendable {
  private(set) var accounts: Set<String> = []
  private var byChannel: [Tag: Set<String>] = [:]
  private var byAsset: [Ordinal<Asset>: Set<String>] = [:]
  /// From how many accounts on a channel or an asset is named; more of them are not told apart.
  private let smallest: Int

  init(_ plan: MeasurementPlan) {
    smallest = plan.smallestGroup
  }
}

extension Intent {
  mutating func add(_ account: String, on asset: Ordinal<Asset>, by channel: Tag?) {
    accounts.insert(account)
    note(account, of: asset, in: &byAsset)
    if let channel { note(account, of: channel, in: &byChannel) }
  }

  private func note<Key>(_ account: String, of key: Key, in noted: inout [Key: Set<String>]) {
    guard noted[key, default: []].count < smallest else { return }
    noted[key, default: []].insert(account)
  }

  /// The channels by which enough accounts came, in the order of the vocabulary.
  var channels: [Tag] { byChannel.filter { $0.value.count >= smallest }.keys.sorted() }

  /// The assets that enough accounts opened, in their order.
  var assets: [Ordinal<Asset>] { byAsset.filter { $0.value.count >= smallest }.keys.sorted() }
}
