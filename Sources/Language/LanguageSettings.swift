public import Foundation

/// How the language model is run and how its scores are read.
public struct LanguageSettings: Sendable, Equatable {
  /// How exactly the model computes.
  public enum Precision: String, Sendable, CaseIterable {
    /// What the processor does fastest: 8-bit integers, bf16 or f16 where it has instructions for them, else f32.
    case automatic
    /// 32-bit floating point everywhere, so that every processor gives the same analyses.
    case full
  }

  /// The folder (or the file) of OpenVINO's C library; `nil` looks in the usual places.
  public var runtime: URL?
  /// The processor's threads to use; 0 stands for all of them.
  public var threads = 0
  public var precision = Precision.automatic
  /// The most word pieces in one batch, padding included.
  public var batchPieces = 1536
  /// Added to the score (logit) of "no trigger": above 0 finds fewer and surer events, below 0 more.
  public var triggerThreshold = -1.5
  /// Added to the score (logit) of "no part of this role": above 0 finds fewer and surer parties, below 0 more.
  public var roleThreshold = 0.0
  /// Event types below this probability are left out, except for the best one.
  public var typeFloor = 0.02
  /// Contexts below this probability are left out.
  public var contextFloor = 0.1

  public init() {}
}
