import Foundation
import Synchronization

extension LanguageModel {
  /// Runs the network over sentences in batches on all cores; what `read` makes of each comes back in order.
  ///
  /// - Parameter read: Given the outputs of a batch and the positions of its sentences, returns one value a sentence.
  func run<Value: Sendable>(
    _ sentences: [EncodedSentence],
    read: @escaping @Sendable (Outputs, _ members: [Int]) throws(LanguageError) -> [Value]
  ) throws(LanguageError) -> [Value] {
    let plan = BatchPlan(
      lengths: sentences.map { ($0.pieces.count, $0.first.count) }, limit: settings.batchPieces)
    guard !plan.batches.isEmpty else { return [] }
    let work = Work<Value>(batches: plan.batches, count: sentences.count)
    // One more than there are streams: while a batch is read, another computes.
    let workers = min(network.streams + 1, plan.batches.count)
    let network = network
    let body: @Sendable () -> Void = {
      do throws(LanguageError) {
        try network.withRequest { (request) throws(LanguageError) in
          while let batch = work.next() {
            let values = try request.run(batch.members.map { sentences[$0] }, shape: batch.shape) {
              (outputs) throws(LanguageError) in try read(outputs, batch.members)
            }
            work.finish(batch, values)
          }
        }
      } catch {
        work.fail(error)
      }
    }
    if workers > 1 {
      let group = DispatchGroup()
      for _ in 1..<workers {
        group.enter()
        let thread = Thread {
          body()
          group.leave()
        }
        // As much as a main thread has; the default is half a megabyte on some systems.
        thread.stackSize = 8 << 20
        thread.start()
      }
      body()
      group.wait()
    } else {
      body()
    }
    return try work.results()
  }
}

/// The batches still to do and the values so far, shared by the threads of one run.
private final class Work<Value: Sendable>: Sendable {
  private struct State {
    var next = 0
    var values: [Value?]
    var failure: LanguageError?
  }

  private let batches: [BatchPlan.Batch]
  private let state: Mutex<State>

  init(batches: [BatchPlan.Batch], count: Int) {
    self.batches = batches
    state = Mutex(State(values: [Value?](repeating: nil, count: count)))
  }

  /// The next batch; `nil` when all are taken or one has failed.
  func next() -> BatchPlan.Batch? {
    state.withLock { state in
      guard state.failure == nil, state.next < batches.count else { return nil }
      state.next += 1
      return batches[state.next - 1]
    }
  }

  func finish(_ batch: BatchPlan.Batch, _ values: [Value]) {
    state.withLock { state in
      for (member, value) in zip(batch.members, values) { state.values[member] = value }
    }
  }

  func fail(_ failure: LanguageError) {
    state.withLock { $0.failure = $0.failure ?? failure }
  }

  func results() throws(LanguageError) -> [Value] {
    let (values, failure) = state.withLock { ($0.values, $0.failure) }
    if let failure { throw failure }
    return values.map { $0! }
  }
}
