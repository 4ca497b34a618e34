import Foundation
public import Language
import Record

/// Scores which gold mentions of events in several reports are held to be one event, on ECB+.
///
/// Mentions are gold, of all kinds that the file has, singletons among them. With the topic given, mentions of two topics
/// are never compared; a topic is what stands before the underscore of a document's name, so that both sub-topics are one.
/// With topics predicted, documents are clustered by their words first. Clusters of all topics are scored together.
public struct CoreferenceEvaluation: Sendable {
  public init() {}

  public func evaluate(_ corpus: CoreferenceCorpus, with model: LanguageModel) throws -> EvaluationResult {
    let stories = try analysed(corpus, with: model)
    let gold = stories.mentions.map(\.mention.chain)
    let given = stories.mentions.map { CoreferenceCorpus.topic(of: $0.document) }
    let predicted = stories.predictedTopics
    let figures =
      figures("", CoreferenceScores(gold: gold, predicted: stories.clusters(topics: given)))
      + figures(
        "predicted_topics_", CoreferenceScores(gold: gold, predicted: stories.clusters(topics: predicted)))
      + figures("same_lemma_", CoreferenceScores(gold: gold, predicted: stories.sameLemma(topics: given)))
    return EvaluationResult(name: "coreference", count: gold.count, figures: figures)
  }

  /// A table for the training script: for each pair of a topic whether it is one event, then its features.
  public func features(_ corpus: CoreferenceCorpus, with model: LanguageModel) throws -> String {
    let stories = try analysed(corpus, with: model)
    var out =
      (["same", "first", "second"] + StoryPairFeature.allCases.map(\.name)).joined(separator: "\t") + "\n"
    stories.eachPair(topics: stories.mentions.map { CoreferenceCorpus.topic(of: $0.document) }) {
      a, b, values in
      let (one, other) = (stories.mentions[a], stories.mentions[b])
      let same = one.mention.chain == other.mention.chain ? "1" : "0"
      let cells = values.map { $0 == $0.rounded() ? String(Int($0)) : String(format: "%.3f", $0) }
      out +=
        ([same, "\(one.document)/\(a)", "\(other.document)/\(b)"] + cells).joined(separator: "\t") + "\n"
    }
    return out
  }

  private func analysed(_ corpus: CoreferenceCorpus, with model: LanguageModel) throws -> Stories {
    let places = corpus.sentences.keys.sorted { ($0.document, $0.number) < ($1.document, $1.number) }
    let analyses = try model.tag(words: places.map { corpus.sentences[$0]! })
    return Stories(corpus, analyses: Dictionary(uniqueKeysWithValues: zip(places, analyses)))
  }

  private func figures(_ prefix: String, _ scores: CoreferenceScores) -> [(name: String, value: Double)] {
    [
      (prefix + "conll_f1", scores.conll), (prefix + "muc_precision", scores.muc.precision),
      (prefix + "muc_recall", scores.muc.recall), (prefix + "muc_f1", scores.muc.f1),
      (prefix + "b3_precision", scores.bCubed.precision), (prefix + "b3_recall", scores.bCubed.recall),
      (prefix + "b3_f1", scores.bCubed.f1), (prefix + "ceaf_e_f1", scores.ceaf.f1),
    ]
  }
}

/// All documents and gold mentions of a corpus, ready to be clustered.
struct Stories {
  let mentions: [StoryMention]
  private let documents: [String]
  private let bags: [WordBag]
  var weights = StoryWeights.builtIn

  /// Ward's distance up to which documents of a topic tell one story: chosen on ECB+ train by its sub-topics.
  private static let storyDistance = 1.4
  /// The mean cosine from which on documents are of one topic.
  private static let topicThreshold = 0.08

  init(_ corpus: CoreferenceCorpus, analyses: [CoreferenceCorpus.Sentence: SentenceAnalysis]) {
    documents = Set(analyses.keys.map(\.document)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1, $0) })
    var stems: [[String]] = Array(repeating: [], count: documents.count)
    for (place, analysis) in analyses.sorted(by: { $0.key.number < $1.key.number }) {
      stems[numbers[place.document]!] += analysis.tokens.flatMap { SentenceWords.stems(of: $0.lemma) }
    }
    bags = stems.map { WordBag($0) }
    mentions = corpus.mentions.map { mention in
      StoryMention(
        mention, number: numbers[mention.sentence.document]!, analysis: analyses[mention.sentence]!)
    }
  }

  /// Documents clustered by their words; the number of each one's cluster.
  private static func groups(of bags: [WordBag], threshold: Double) -> [Int] {
    var pairs: [ScoredPair] = []
    for second in bags.indices {
      for first in 0..<second {
        pairs.append(ScoredPair(first: first, second: second, score: bags[first].cosine(bags[second])))
      }
    }
    var group = [Int](repeating: 0, count: bags.count)
    let clusters = Agglomeration(threshold: threshold, missing: 0).clusters(count: bags.count, pairs: pairs)
    for (number, members) in clusters.enumerated() { for member in members { group[member] = number } }
    return group
  }

  /// The topic of each mention by its document's words.
  var predictedTopics: [String] {
    let groups = Self.groups(of: bags, threshold: Self.topicThreshold)
    return mentions.map { String(groups[$0.documentNumber]) }
  }

  /// For each document the number of the story it is held to tell, by its words; two topics never share one.
  private func stories(topics: [String]) -> [Int] {
    var topicOf: [Int: String] = [:]
    for (mention, topic) in zip(mentions, topics) { topicOf[mention.documentNumber] = topic }
    var story = [Int](repeating: -1, count: documents.count)
    var next = 0
    for (_, members) in Dictionary(grouping: topicOf.keys.sorted(), by: { topicOf[$0]! }).sorted(by: {
      $0.key < $1.key
    }) {
      let groups = WardClusters.groups(count: members.count, upTo: Self.storyDistance) { a, b in
        1 - bags[members[a]].cosine(bags[members[b]])
      }
      for (place, group) in groups.enumerated() { story[members[place]] = next + group }
      next += members.count
    }
    return story
  }

  func eachPair(topics: [String], _ body: (Int, Int, [Double]) -> Void) {
    let storyOf = stories(topics: topics)
    var cosines: [Int: Double] = [:]
    func cosine(_ a: Int, _ b: Int) -> Double {
      let key = min(a, b) * documents.count + max(a, b)
      if let known = cosines[key] { return known }
      let value = a == b ? 1 : bags[a].cosine(bags[b])
      cosines[key] = value
      return value
    }
    for members in Dictionary(grouping: mentions.indices, by: { topics[$0] }).sorted(by: { $0.key < $1.key })
      .map(\.value)
    {
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          let (a, b) = (mentions[first], mentions[second])
          let pair = StoryPair(
            a, b, reportCosine: cosine(a.documentNumber, b.documentNumber),
            isSameStory: storyOf[a.documentNumber] == storyOf[b.documentNumber])
          body(first, second, pair.values)
        }
      }
    }
  }

  /// The cluster of each mention by the model.
  func clusters(topics: [String]) -> [String] {
    var pairs: [ScoredPair] = []
    eachPair(topics: topics) { first, second, values in
      pairs.append(ScoredPair(first: first, second: second, score: weights.probability(values)))
    }
    var labels = [String](repeating: "", count: mentions.count)
    let clusters = Agglomeration(threshold: weights.threshold, missing: 0).clusters(
      count: mentions.count, pairs: pairs)
    for (number, members) in clusters.enumerated() {
      for member in members { labels[member] = String(number) }
    }
    return labels
  }

  /// The usual baseline: mentions of one topic whose heads have one lemma are one event.
  func sameLemma(topics: [String]) -> [String] {
    zip(mentions, topics).map { "\($1) \($0.headLemma)" }
  }
}
