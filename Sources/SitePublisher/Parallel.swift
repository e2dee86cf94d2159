import Dispatch

/// Independent work on several threads, with results in the order of the work.
enum Parallel {
  /// How many neighbours one thread takes at a time.
  private static let chunk = 32
}

extension Parallel {
  /// Calls `work` for each index; of several errors the one with the lowest index is thrown.
  static func map<Value: Sendable>(
    count: Int, jobs: Int, _ work: @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let threads = max(1, min(jobs, (count + chunk - 1) / chunk))
    var values = [Value?](repeating: nil, count: count)
    var failures = [Failure?](repeating: nil, count: threads)
    values.withUnsafeMutableBufferPointer { valueSlots in
      failures.withUnsafeMutableBufferPointer { failureSlots in
        // Each thread writes to slots of its own.
        nonisolated(unsafe) let valueSlots = valueSlots
        nonisolated(unsafe) let failureSlots = failureSlots
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
          failureSlots[thread] = fill(valueSlots, from: thread, of: threads, work)
        }
      }
    }
    if let failure = failures.compactMap({ $0 }).min(by: { $0.index < $1.index }) {
      throw failure.error
    }
    return values.compactMap { $0 }
  }
}

extension Parallel {
  private typealias Failure = (index: Int, error: any Error)

  /// Fills every chunk that is one thread's share, and stops at its first error.
  private static func fill<Value>(
    _ slots: UnsafeMutableBufferPointer<Value?>, from thread: Int, of threads: Int,
    _ work: (Int) throws -> Value
  ) -> Failure? {
    for start in stride(from: thread * chunk, to: slots.count, by: threads * chunk) {
      for index in start..<min(start + chunk, slots.count) {
        do { slots[index] = try work(index) } catch { return (index, error) }
      }
    }
    return nil
  }
}
