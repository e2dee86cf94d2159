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
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, chunkSize: Int = 32,
    _ transform: @Sendable (Int, Element) -> Result
  ) -> [Result] {
    let chunks = (elements.count + chunkSize - 1) / chunkSize
    guard jobs > 1, chunks > 1 else {
      return elements.enumerated().map { transform($0.offset, $0.element) }
    }
    let slots = Mutex([Int: [Result]]())
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, chunks)) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let range = chunk * chunkSize..<min(elements.count, (chunk + 1) * chunkSize)
        let results = range.map { transform($0, elements[$0]) }
        slots.withLock { $0[chunk] = results }
      }
    }
    return slots.withLock { slots in (0..<chunks).flatMap { slots[$0] ?? [] } }
  }
}
