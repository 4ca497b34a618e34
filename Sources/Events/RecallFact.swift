/// What may speak for or against a party that is to be recalled for one side of an act, each from 0 to 1.
///
/// "Same" is the side to be filled, "other" the one across.
enum RecallFact: Int, CaseIterable, Sendable {
  // Its part in the last event told, in the one before and in the third last.
  case sameLast, sameSecondLast, sameThirdLast, otherLast, otherSecondLast, otherThirdLast
  // In any event before; in the last event of the type; in the first event; in those of the same sentence.
  case sameEver, otherEver, sameOfType, otherOfType, actorOfFirst, recipientOfFirst
  case sameHere, otherHere, sameLater, otherLater
  // In the next event told, and in the next of the type.
  case sameNext, otherNext, sameOfTypeNext, otherOfTypeNext
  // With the party across in an event before, in the same direction or the other.
  case samePair, otherPair
  /// The same act told before has it on this side.
  case sameAct
  /// Only one organ does what is told, or only one party has it done to it.
  case onlyOne
  // Its share in the parties of the events before and in all mentions.
  case shareOfParties, shareOfMentions
  // Of all countries the most and the second most named, and the country where it happens.
  case isHome, isSecond, isPlace
  /// Of the country of the party across.
  case isOwn
  // Says so; said so in the event before.
  case isSpeaker, isSpeakerBefore
  // Named in this sentence without a part, by a name or else; in one or two sentences before; in the first.
  case namedHere, meantHere, namedBefore, namedTwoBefore, namedFirst
  // Subject of this sentence, of the last one, of the first.
  case subjectHere, subjectBefore, subjectFirst
  // How it stands to the act, when the sentence names it.
  case nearestBefore, nearestAfter, adjacent, hangsOnAct
  case asSubject, asObject, asOwner, asPart
  case withBy, withWith, withTo, withAgainst, withOf, withFrom, withIn
  // What it is.
  case isState, isMilitary, isJustice, isAlliance, isArmed, isPeople, isPerson, isFirm, areSeveral, isUnnamed
}

/// The acts that are alike in whom they leave unnamed.
enum RecallGroup: Int, CaseIterable, Sendable {
  case mutual, speech, law, force, protest, giving, cutting

  init(_ event: Event) {
    self =
      switch (event.type, event.mode) {
      case (.coerce, "arrest"), (.coerce, "ban"), (.coerce, "restrict"), (.coerce, "censor"),
        (.coerce, "curfew"), (.coerce, "deport"), (.coerce, "martial-law"), (.sanction, "convict"),
        (.accuse, "investigate"):
        .law
      case (.agree, _), (.consult, _), (.cooperate, _), (.support, _): .mutual
      case (.request, _), (.accuse, _), (.reject, _), (.threaten, _): .speech
      case (.assault, _), (.coerce, _), (.mobilize, _): .force
      case (.protest, _): .protest
      case (.aid, _), (.concede, _), (.retreat, _): .giving
      case (.sanction, _): .cutting
      }
  }
}
