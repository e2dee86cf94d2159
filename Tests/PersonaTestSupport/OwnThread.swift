private import Dispatch
package import Testing

/// Runs the tests of a suite on a thread of its own, one after the other.
///
/// Tests that read a repository wait for git, which needs one of the threads on which Swift's tasks
/// run; on a machine with two cores two tests would hold them all.
package struct OwnThread: SuiteTrait, TestTrait, TestScoping {
  private let executor = SerialExecutor()

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(executor) { try await function() }
  }
}

extension Trait where Self == OwnThread {
  /// A thread of its own, for tests that read a repository.
  package static var ownThread: Self { OwnThread() }
}

private final class SerialExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "tests")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
