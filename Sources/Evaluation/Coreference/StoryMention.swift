import Language
import Record

/// A gold mention with what it is compared by.
struct StoryMention: Sendable {
  let mention: CoreferenceCorpus.GoldMention
  let document: String
  /// The position of its document among all.
  let documentNumber: Int
  let headLemma: String
  let headStem: String
  let headClass: String
  /// Stems of all its words that tell something.
  let stems: Set<String>
  /// How rare its head is, from 0 to 1.
  let rarity: Double
  let isReporting: Bool
  let subjects: Set<String>
  let objects: Set<String>
  let others: Set<String>
  let places: Set<String>
  let times: Set<String>
  let numbers: Set<String>
  let names: Set<String>
  let window: WordBag
  let words: WordBag

  init(_ mention: CoreferenceCorpus.GoldMention, number: Int, analysis: SentenceAnalysis) {
    self.mention = mention
    document = mention.sentence.document
    documentNumber = number
    let tokens = analysis.tokens
    let inside = Set(mention.words)
    let head =
      mention.words.first { !inside.contains(tokens[$0].head) && tokens[$0].upos != "PUNCT" }
      ?? mention.words[0]
    let token = tokens[head]
    headLemma = token.lemma.lowercased()
    headStem = WordStem.of(token.lemma)
    headClass = token.upos
    stems = Set(mention.words.flatMap { SentenceWords.stems(of: tokens[$0].lemma) } + [headStem])
    rarity = WordRarity.builtIn[headStem] / WordRarity.rarest
    isReporting = Self.reporting.contains(headLemma)
    let tree = ArgumentTree(tokens: tokens, inside: inside, head: head)
    subjects = tree.subjects
    objects = tree.objects
    others = tree.others
    func named(_ kinds: [MentionKind]) -> Set<String> {
      Set(
        tokens.indices.filter { kinds.contains(tokens[$0].mention) && !inside.contains($0) }.map {
          WordStem.of(tokens[$0].lemma)
        })
    }
    places = named([.place])
    times = named([.time])
    numbers = Set(tokens.filter { $0.upos == "NUM" }.map { $0.text.lowercased() })
    names = Set(
      tokens.indices.filter { tokens[$0].upos == "PROPN" && !inside.contains($0) }.map {
        WordStem.of(tokens[$0].text)
      })
    let near = tokens.indices.filter { abs($0 - head) <= 6 && !inside.contains($0) }
    window = WordBag(near.flatMap { SentenceWords.stems(of: tokens[$0].lemma) })
    words = WordBag(
      tokens.indices.filter { !inside.contains($0) }.flatMap { SentenceWords.stems(of: tokens[$0].lemma) })
  }

  /// Verbs of saying: the same words in two reports are the same act only with the same speaker.
  private static let reporting: Set<String> = [
    "say", "tell", "report", "announce", "add", "statement", "claim", "state", "speak", "talk", "comment",
  ]
}

/// The words that depend on a mention, by their part in it.
private struct ArgumentTree {
  private(set) var subjects: Set<String> = []
  private(set) var objects: Set<String> = []
  private(set) var others: Set<String> = []
  private let tokens: [Token]
  private let inside: Set<Int>

  init(tokens: [Token], inside: Set<Int>, head: Int) {
    self.tokens = tokens
    self.inside = inside
    for index in tokens.indices where inside.contains(tokens[index].head) && !inside.contains(index) {
      add(index)
    }
    let token = tokens[head]
    let above = token.head
    guard above >= 0, !inside.contains(above) else { return }
    switch token.relation.split(separator: ":")[0] {
    case "acl", "amod": note(above, in: \.subjects)
    case "xcomp", "conj", "advcl", "ccomp":
      if subjects.isEmpty {
        for index in tokens.indices
        where tokens[index].head == above && tokens[index].relation.hasPrefix("nsubj")
          && !inside.contains(index)
        {
          note(index, in: \.subjects)
        }
      }
    case "compound", "nmod": note(above, in: \.others)
    case "obj", "nsubj", "obl":
      // A noun under a verb of little meaning: "carried out an attack".
      for index in tokens.indices
      where tokens[index].head == above && index != head && !inside.contains(index) {
        if tokens[index].relation.hasPrefix("nsubj") { note(index, in: \.subjects) }
        if tokens[index].relation.hasPrefix("obl") { note(index, in: \.others) }
      }
    default: break
    }
  }

  private mutating func add(_ index: Int) {
    let relation = tokens[index].relation
    if relation.hasPrefix("nsubj:pass") {
      note(index, in: \.objects)
    } else if relation.hasPrefix("nsubj") || relation == "nmod:poss" {
      note(index, in: \.subjects)
    } else if relation == "obj" || relation == "iobj" {
      note(index, in: \.objects)
    } else if relation.hasPrefix("nmod") || relation.hasPrefix("obl") || relation == "compound"
      || relation == "amod"
    {
      note(index, in: \.others)
    }
  }

  /// The word and what describes it.
  private mutating func note(_ index: Int, in part: WritableKeyPath<ArgumentTree, Set<String>>) {
    for other in tokens.indices
    where other == index
      || (tokens[other].head == index
        && ["compound", "flat", "appos", "amod", "nummod", "conj"].contains(
          String(tokens[other].relation.split(separator: ":")[0])))
    {
      guard !inside.contains(other) else { continue }
      for stem in SentenceWords.stems(of: tokens[other].lemma) { self[keyPath: part].insert(stem) }
    }
  }
}
