public import Entities
public import Language
public import Reports
public import TimeAndPlace

/// Turns the analysis of a report into coded events and standing facts.
///
/// The model proposes triggers with scored roles; rules decide what the codebook wants of them: who the words
/// stand for, which acts are told twice, what is planned, who says so, which numbers belong where.
public struct EventCoder: Sendable {
  public var settings: CodingSettings
  let directory: ActorDirectory
  let places: PlaceReader
  let resolver: PlaceResolver?

  /// - Parameters:
  ///   - settings: The thresholds.
  ///   - directory: Knows the names of states and of places.
  ///   - gazetteer: Puts places on the map; without one they have a name and a country only.
  public init(
    settings: CodingSettings = CodingSettings(), directory: ActorDirectory, gazetteer: Gazetteer? = nil
  ) {
    self.settings = settings
    self.directory = directory
    resolver = gazetteer.map(PlaceResolver.init)
    places = PlaceReader { directory.place(named: $0) }
  }

  /// What a report's place names stand for; none without a gazetteer.
  public func places(in report: Report, analysis: Analysis) -> ReportPlaces {
    resolver?.places(in: report, analysis: analysis) ?? ReportPlaces()
  }

  /// Codes one report.
  ///
  /// - Parameter places: What its place names stand for, where that is known; else it is found out.
  public func code(
    _ report: Report, analysis: Analysis, resolution: Resolution, places: ReportPlaces? = nil
  ) -> CodedReport {
    let date = ReportDating(directory: directory, latest: settings.readingDay).date(
      of: report, analysis: analysis)
    let context = CodingContext(
      report: report, analysis: analysis, resolution: resolution,
      cues: QuotationReader.cues(in: report, analysis: analysis),
      time: TimeReader(reportDate: date, zoneMinutes: settings.zoneMinutes),
      places: places ?? self.places(in: report, analysis: analysis))
    var coded = CodedReport(report: report, date: date)
    coded.acquaintances = resolution.acquaintances
    var implied: [String: ImpliedProbability] = [:]
    for (sentence, analysed) in zip(report.sentences, analysis.sentences) {
      guard sentence.isCoded else {
        coded.outcomes.append(Outcome(sentence: sentence.number, reason: .notReportText))
        continue
      }
      let (events, reason) = code(sentence, analysed, in: context)
      coded.events += events.map(\.event)
      for told in events { implied[told.event.id] = told.implied }
      coded.outcomes.append(Outcome(sentence: sentence.number, reason: reason))
    }
    let countries = PartyCountries(context, coded.events)
    let choices = countries.choices()
    coded.events = countries.settled(choices)
    if settings.keepsChoices { coded.choices += choices }
    let recalled = RecalledParties(directory: directory, context: context)
    var meant: [PartyChoice] = []
    coded.events = ReferredParties(directory: directory, context: context, scene: recalled.scene).settled(
      coded.events, keep: settings.keepsChoices ? { meant.append($0) } : nil)
    coded.choices += meant
    let named = coded.events
    coded.events = recalled.fill(coded.events, implied: implied)
    if settings.keepsChoices { coded.choices += recalled.choices(named, filled: coded.events) }
    coded.events = InheritedParties.fill(coded.events, in: context)
    coded.events = ImpliedParties(directory: directory).fill(coded.events, in: context)
    coded.dropEventsOfNobody()
    coded.dropDoubtfulEventsOfUnnamed()
    coded.events = InheritedDates.fill(coded.events, in: context)
    coded.events = InferredPlaces.fill(coded.events)
    coded.facts = FactFinder().facts(in: context)
    coded.statements = StatementFinder().statements(in: context)
    coded.appearances = AppearanceFinder().appearances(in: context)
    coded.designations = AppearanceFinder().designations(in: context)
    HeadsOfBodies.name(in: &coded, context)
    return coded
  }

  private func code(
    _ sentence: Sentence, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> ([(event: Event, implied: ImpliedProbability)], Outcome.Reason) {
    var reason = Outcome.Reason.noTrigger
    var drafts: [EventDraft] = []
    let states =
      analysed.triggers.isEmpty
      ? []
      : directory.datedNames(in: analysed.tokens).compactMap { match -> Range<Int>? in
        if case .state = match.name { return match.tokens }
        return nil
      }
    for trigger in analysed.triggers {
      guard let best = trigger.types.first, let type = EventType(rawValue: best.type) else { continue }
      let words = context.words(of: trigger.tokens, in: analysed)
      guard best.probability >= settings.minimumConfidence else {
        if reason == .noTrigger {
          reason = .belowThreshold(trigger: words, type: type, confidence: best.probability)
        }
        continue
      }
      let draft = draft(type, trigger, analysed, states: states, in: context)
      if draft.actors.isEmpty && draft.recipients.isEmpty,
        !RecalledParties.mayRecall(trigger.implied)
      {
        reason = .noParty(trigger: words, type: type)
        continue
      }
      if NoComment.isNoComment(draft, analysed) || OwnSide.isOwn(draft, analysed, in: context) { continue }
      if draft.isOpinion {
        reason = .opinion(trigger: words, type: type)
        continue
      }
      if Aims.isAim(draft, analysed) || SizeOnly.isSize(draft, analysed)
        || CalledOff.isCalledOff(draft, in: analysed)
      {
        reason = .noAct(trigger: words, type: type)
        continue
      }
      drafts.append(draft)
    }
    let told = InsertedNames.settle(FollowedActs.join(drafts, in: analysed), in: analysed)
    let kept = DraftMerging.merge(told, in: analysed)
    guard !kept.isEmpty else { return ([], reason) }
    let figures = FigureAssignment.assign(FigureFinder.figures(in: analysed.tokens), to: kept, in: analysed)
    let events = kept.enumerated().map { number, draft in
      (
        event: event(number, draft, figures[number], sentence, analysed, in: context),
        implied: draft.trigger.implied
      )
    }
    return (events, .coded)
  }

  private func event(
    _ number: Int, _ draft: EventDraft, _ figures: [Figure], _ sentence: Sentence,
    _ analysed: SentenceAnalysis,
    in context: CodingContext
  ) -> Event {
    var draft = draft
    let date = date(of: draft, analysed, in: context)
    if draft.status == .occurred, isAhead(date, draft.trigger, analysed, in: context) {
      draft.status = .planned
      StatusRules.settleFuture(&draft)
    }
    var event = Event(
      id: "\(context.report.id)/\(sentence.number)/\(number + 1)", report: ReportReference(context.report),
      sentence: sentence.number, text: context.report.text[sentence.range], type: draft.type,
      mode: draft.mode,
      contexts: draft.contexts, status: draft.status,
      trigger: context.evidence(draft.trigger.tokens, in: analysed),
      actors: draft.actors, recipients: draft.recipients, attribution: draft.attribution,
      date: date, place: place(of: draft, analysed, in: context),
      figures: figures,
      confidence: draft.confidence)
    Visits.settle(&event)
    return event
  }
}

/// Everything about one report that the coding of a sentence may look at.
struct CodingContext: Sendable {
  let report: Report
  let analysis: Analysis
  let resolution: Resolution
  /// For each sentence of the analysis, who says what in it.
  let cues: [[AttributionCue]]
  let time: TimeReader
  /// What the report's place names stand for.
  let places: ReportPlaces

  /// The words of a range of tokens as evidence.
  func evidence(_ tokens: Range<Int>, in analysed: SentenceAnalysis) -> Evidence {
    let start = analysed.tokens[tokens.lowerBound].range.lowerBound
    let end = analysed.tokens[tokens.upperBound - 1].range.upperBound
    return Evidence(text: report.text[start..<end], start: start, end: end)
  }

  func words(of tokens: Range<Int>, in analysed: SentenceAnalysis) -> String {
    evidence(tokens, in: analysed).text
  }

  /// The parties that a span of words stands for.
  ///
  /// - Parameter inPerson: Whether a person stands for themselves, not for the organisation they speak for.
  func parties(_ tokens: Range<Int>, in analysed: SentenceAnalysis, inPerson: Bool = false) -> [Party] {
    let mention = resolution.mention(sentence: analysed.number, tokens: tokens, inPerson: inPerson)
    let words = evidence(tokens, in: analysed)
    return mention.entities.map { entity in
      let isOpen =
        mention.entities.count == 1
        && resolution.isCountryOpen(of: entity, sentence: analysed.number, tokens: tokens)
      return Party(
        words: words, entity: entity, reason: mention.reason, certainty: isOpen ? Self.ofContext : 1)
    }
  }

  /// How often troops, residents and officials of whom the words tell no country are of the one that the context suggests.
  private static let ofContext = 0.7
}

/// An event while it is being made.
struct EventDraft: Sendable {
  /// Whether nobody acts but an analyst or a journalist, and on nobody: that is a view, not an act.
  var isOpinion: Bool {
    !actors.isEmpty && recipients.isEmpty && actors.allSatisfy { ["EDU", "MED"].contains($0.entity.sector) }
  }

  var type: EventType
  var mode: String
  var contexts: [String]
  var status: EventStatus
  var trigger: Trigger
  var actors: [Party]
  var recipients: [Party]
  var attribution: Attribution?
  var confidence: Double
  /// The words of a town that was taken, struck or left.
  var town: Evidence?
}
