private import Dispatch
private import Synchronization

/// Lets synchronous code wait for asynchronous work.
///
/// The work runs on a thread of its own, and what it starts beside itself on those of Swift's tasks:
/// who waits here must not hold all of these, so a task must not.
enum GitThreads {
  /// Waits for some work.
  static func wait<Value: Sendable>(
    for work: @Sendable @escaping () async -> Value
  ) -> Value? {
    let outcome = Outcome<Value>()
    Task.detached(executorPreference: executor) { outcome.settle(await work()) }
    return outcome.wait()
  }

  private static let executor = Executor()
}

/// Runs the pieces of tasks one after the other.
///
/// The queue is a serial one because only those get a thread however many others are blocked.
private final class Executor: TaskExecutor {
  private let queue = DispatchQueue(label: "git")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

/// A value that one thread waits for and another one finds.
private final class Outcome<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isSettled = DispatchSemaphore(value: 0)

  func settle(_ value: Value) {
    self.value.withLock { $0 = value }
    isSettled.signal()
  }

  func wait() -> Value? {
    isSettled.wait()
    return value.withLock { $0 }
  }
}
