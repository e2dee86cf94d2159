private import Dispatch
private import Synchronization

/// Work on independent elements, spread over threads; results keep the order of the elements.
public enum Parallel {
  /// The results of `transform` for each element.
  ///
  /// - Parameters:
  ///   - elements: What to work on.
  ///   - jobs: How many threads work at most; the result does not depend on it.
  ///   - chunkSize: How many elements a thread takes at a time; 1 where each is much work.
  ///   - transform: The work on the element at an index, on any thread.
  /// - Returns: The results, in the order of the elements.
  /// - Throws: Of several errors that of the first element; after one, no more work is begun.
  public static func map<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], jobs: Int, chunkSize: Int = 32,
    _ transform: @Sendable (Int, Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    @Sendable func work(_ range: Range<Int>) throws(Failure) -> [Result] {
      var results: [Result] = []
      results.reserveCapacity(range.count)
      for index in range { results.append(try transform(index, elements[index])) }
      return results
    }
    let chunks = (elements.count + chunkSize - 1) / chunkSize
    guard jobs > 1, chunks > 1 else { return try work(elements.indices) }
    let slots = Mutex([Int: Swift.Result<[Result], Failure>]())
    let next = Atomic(0)
    let hasFailed = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: min(jobs, chunks)) { _ in
      // A chunk is begun after all before it, so that the first error is among those that are seen.
      while !hasFailed.load(ordering: .relaxed) {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let range = chunk * chunkSize..<min(elements.count, (chunk + 1) * chunkSize)
        let result = Swift.Result { () throws(Failure) in try work(range) }
        if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
        slots.withLock { $0[chunk] = result }
      }
    }
    let done = slots.withLock { slots in (0..<chunks).compactMap { slots[$0] } }
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for chunk in done { results += try chunk.get() }
    return results
  }
}
