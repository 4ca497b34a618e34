import Events

/// What the words around a trigger say of whether the act is known already, or another one.
struct TriggerSetting: Sendable {
  /// "the attack", "this visit": an act that was told of.
  let isDefinite: Bool
  /// "another attack", "previous strikes", "days earlier": not the one that the report is about.
  let isContrast: Bool
  /// "attacks": several acts, or "strikes" as a verb.
  let isPlural: Bool

  init(_ event: Event) {
    let sentence = SentenceWords.words(of: event.text)
    let trigger = SentenceWords.words(of: event.trigger.text)
    let place = trigger.first.flatMap { first in
      sentence.indices.first { sentence[$0...].starts(with: trigger) } ?? sentence.firstIndex(of: first)
    }
    let before = place.map { Array(sentence[max(0, $0 - 4)..<$0]) } ?? []
    let after = place.map { Array(sentence[min(sentence.count, $0 + trigger.count)...].prefix(3)) } ?? []
    isDefinite = before.suffix(3).contains { Self.definite.contains($0) }
    isContrast =
      (before + after + sentence.prefix(3)).contains { Self.contrast.contains($0) }
      || trigger.contains { Self.contrast.contains($0) }
    isPlural = trigger.last.map { $0.hasSuffix("s") && !$0.hasSuffix("ss") } ?? false
  }

  private static let definite: Set<String> = ["the", "this", "that", "these", "those", "his", "her", "its", "their"]
  private static let contrast: Set<String> = [
    "another", "previous", "previously", "earlier", "similar", "second", "third", "fourth", "separate", "separately",
    "other", "several", "repeatedly", "often", "past", "former", "again", "last", "ago", "since",
  ]
}
