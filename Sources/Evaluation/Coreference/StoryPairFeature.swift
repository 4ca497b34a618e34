import Record

/// What two gold mentions of any kind of event are compared in.
enum StoryPairFeature: Int, CaseIterable {
  case sameLemma, sameStem, sameWords, sharedWords, kinship, kinWords, nearKin, rareSame, commonSame
  case sameClass, bothVerbs, verbAndNoun
  case subjects, objects, others, crossed, subjectClash, objectClash, arguments
  case places, placeClash, times, timeClash, numbers, numberClash, names, nameClash
  case windowCosine, sentenceCosine, reportCosine, sameStory
  case sameReport, sameSentence, sentenceGap
  case reporting, reportingSubjects, reportingClash
  case sameAndReports, kinAndReports, sameAndSentences, kinAndSentences, sameAndArguments, kinAndArguments
  case sameInReport, kinInReport, sameAndStory, kinAndStory, sameAndClash, sameAndRarity
  case argumentsAndStory, objectsAndStory, subjectsAndStory, windowAndStory, crossedAndStory,
    reportingAndStory
  case rareAndStory, commonAndStory, subjectsAndObjects, kinSquared, kinAndParties, sameAndObjects
  case sameAndObjectClash, sameAndSubjectClash, sameAndWindow, kinAndWindow, unlike

  var name: String { "\(self)" }
}

/// A pair of gold mentions in numbers.
struct StoryPair {
  private(set) var values = [Double](repeating: 0, count: StoryPairFeature.allCases.count)

  private subscript(feature: StoryPairFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// - Parameters:
  ///   - reportCosine: How like the two documents are; 1 for one.
  ///   - isSameStory: Whether they are held to tell of the same events.
  init(
    _ a: StoryMention, _ b: StoryMention, reportCosine: Double, isSameStory: Bool,
    kinship table: WordKinship = .builtIn
  ) {
    triggers(a, b, table)
    arguments(a, b)
    surroundings(a, b)
    // Beyond that, two documents are copies.
    let reports = min(0.6, reportCosine)
    self[.reportCosine] = reports
    self[.sameStory] = isSameStory ? 1 : 0
    if a.document == b.document {
      self[.sameReport] = 1
      let gap = abs(a.mention.sentence.number - b.mention.sentence.number)
      self[.sameSentence] = gap == 0 ? 1 : 0
      self[.sentenceGap] = min(1, Double(gap) / 10)
    }
    if a.isReporting, b.isReporting {
      self[.reporting] = 1
      self[.reportingSubjects] = self[.subjects]
      self[.reportingClash] = self[.subjectClash]
    }
    products(a, b)
  }

  /// What counts more, or less, when something else holds too.
  private mutating func products(_ a: StoryMention, _ b: StoryMention) {
    let same = max(self[.sameStem], self[.sameLemma])
    let kin = same > 0 ? 0 : max(self[.kinship], self[.kinWords])
    let story = self[.sameStory]
    if same == 0, kin == 0, self[.sharedWords] == 0 { self[.unlike] = 1 }
    self[.sameAndReports] = same * self[.reportCosine]
    self[.kinAndReports] = kin * self[.reportCosine]
    self[.sameAndSentences] = same * self[.sentenceCosine]
    self[.kinAndSentences] = kin * self[.sentenceCosine]
    self[.sameAndArguments] = same * self[.arguments]
    self[.kinAndArguments] = kin * self[.arguments]
    self[.sameInReport] = same * self[.sameReport]
    self[.kinInReport] = kin * self[.sameReport]
    self[.sameAndStory] = same * story
    self[.kinAndStory] = kin * story
    self[.sameAndClash] = same * max(self[.subjectClash], self[.objectClash])
    self[.sameAndRarity] = same * min(a.rarity, b.rarity) * self[.reportCosine]
    self[.argumentsAndStory] = self[.arguments] * story
    self[.objectsAndStory] = self[.objects] * story
    self[.subjectsAndStory] = self[.subjects] * story
    self[.windowAndStory] = self[.windowCosine] * story
    self[.crossedAndStory] = self[.crossed] * story
    self[.reportingAndStory] = self[.reporting] * story
    self[.rareAndStory] = self[.rareSame] * story
    self[.commonAndStory] = self[.commonSame] * story
    self[.subjectsAndObjects] = self[.subjects] * self[.objects]
    self[.kinSquared] = kin * kin
    self[.kinAndParties] = kin * (self[.subjects] + self[.objects] + self[.crossed])
    self[.sameAndObjects] = same * self[.objects]
    self[.sameAndObjectClash] = same * self[.objectClash]
    self[.sameAndSubjectClash] = same * self[.subjectClash]
    self[.sameAndWindow] = same * self[.windowCosine]
    self[.kinAndWindow] = kin * self[.windowCosine]
  }

  private mutating func triggers(_ a: StoryMention, _ b: StoryMention, _ table: WordKinship) {
    if a.headLemma == b.headLemma { self[.sameLemma] = 1 }
    if a.headStem == b.headStem {
      self[.sameStem] = 1
      self[.rareSame] = a.rarity
      self[.commonSame] = a.rarity < 0.25 ? 1 : 0
    }
    if a.stems == b.stems {
      self[.sameWords] = 1
    } else if !a.stems.isDisjoint(with: b.stems) {
      self[.sharedWords] = 1
    }
    self[.kinship] = a.headStem == b.headStem ? 0 : table.similarity(a.headStem, b.headStem)
    var best = 0.0
    for one in a.stems { for other in b.stems { best = max(best, table.similarity(one, other)) } }
    self[.kinWords] = a.headStem == b.headStem ? 0 : best
    self[.nearKin] = self[.kinship] > 0.62 ? 1 : 0
    if a.headClass == b.headClass { self[.sameClass] = 1 }
    if a.headClass == "VERB", b.headClass == "VERB" { self[.bothVerbs] = 1 }
    if Set([a.headClass, b.headClass]) == ["VERB", "NOUN"] { self[.verbAndNoun] = 1 }
  }

  private mutating func arguments(_ a: StoryMention, _ b: StoryMention) {
    self[.subjects] = Self.share(a.subjects, b.subjects)
    self[.objects] = Self.share(a.objects, b.objects)
    self[.others] = Self.share(a.others, b.others)
    self[.crossed] = max(
      Self.share(a.subjects, b.objects.union(b.others)), Self.share(b.subjects, a.objects.union(a.others)),
      Self.share(a.objects, b.others), Self.share(b.objects, a.others))
    self[.subjectClash] = Self.clash(a.subjects, b.subjects)
    self[.objectClash] = Self.clash(a.objects, b.objects)
    self[.arguments] = Self.share(
      a.subjects.union(a.objects).union(a.others), b.subjects.union(b.objects).union(b.others))
  }

  private mutating func surroundings(_ a: StoryMention, _ b: StoryMention) {
    self[.places] = Self.share(a.places, b.places)
    self[.placeClash] = Self.clash(a.places, b.places)
    self[.times] = Self.share(a.times, b.times)
    self[.timeClash] = Self.clash(a.times, b.times)
    self[.numbers] = Self.share(a.numbers, b.numbers)
    self[.numberClash] = Self.clash(a.numbers, b.numbers)
    self[.names] = Self.share(a.names, b.names)
    self[.nameClash] = Self.clash(a.names, b.names)
    self[.windowCosine] = a.window.cosine(b.window)
    self[.sentenceCosine] = a.words.cosine(b.words)
  }

  /// Words in both, of the shorter list.
  private static func share(_ a: Set<String>, _ b: Set<String>) -> Double {
    let least = min(a.count, b.count)
    return least == 0 ? 0 : Double(a.intersection(b).count) / Double(least)
  }

  private static func clash(_ a: Set<String>, _ b: Set<String>) -> Double {
    !a.isEmpty && !b.isEmpty && a.isDisjoint(with: b) ? 1 : 0
  }
}
