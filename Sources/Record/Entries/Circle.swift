import Entities
import Events
import TimeAndPlace

/// The offices of those who meet by what a report tells: foreign ministers on a visit, or army chiefs at a conference.
///
/// What the one circle signs is not what the other one signs at a meeting of its own.
struct Circle: Sendable, Equatable {
  private let offices: Set<String>
  private let published: Day?

  /// No circle: of an act that none meets for.
  static let none = Circle(offices: [], published: nil)

  /// - Parameter events: Those of one report.
  init(of events: [Event]) {
    self.init(
      offices: Set(
        events.filter { $0.type == .consult || $0.type == .agree }
          .flatMap { $0.actors + $0.recipients }.filter { $0.entity.kind == .person }
          .flatMap { Ranks.phrases(in: ReadSentence(words: $0.words.text)) }.map(\.rank)),
      published: events.first?.report.published.flatMap { Day(iso: $0) })
  }

  private init(offices: Set<String>, published: Day?) {
    self.offices = offices
    self.published = published
  }

  /// Whether nobody of the one can be of the other. Two reports of the same days, or of which one has no day, rather differ
  /// on who met.
  func excludes(_ other: Circle) -> Bool {
    switch (published, other.published) {
    case (let day?, let other?) where abs(day.number - other.number) <= Self.sameDays: return false
    case (nil, _?), (_?, nil): return false
    default: break
    }
    return !offices.isEmpty && !other.offices.isEmpty
      && offices.allSatisfy { one in other.offices.allSatisfy { Ranks.exclude(one, $0) } }
  }

  private static let sameDays = 14
}
