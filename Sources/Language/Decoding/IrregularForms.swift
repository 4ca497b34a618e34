/// Irregular English verb forms and nouns, whose lemmas no rule on endings gives.
///
/// The model chooses among rules such as "cut two letters, add one"; for these forms a wrong choice makes words that
/// do not exist. Forms that are also other words ("left", "saw", "found") are listed for verbs only.
package enum IrregularForms {
  /// The lemma of a lower-case form, or `nil` when it is regular or unknown.
  package static func lemma(of form: String, upos: String) -> String? {
    switch upos {
    case "VERB", "AUX": verbs[form]
    case "NOUN": nouns[form]
    default: nil
    }
  }

  private static let verbs = table(
    """
    arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
    bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
    bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen
    cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn
    drive drove driven|drink drank drunk|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
    flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
    forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
    grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
    know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made
    mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|override overrode overridden
    oversee oversaw overseen|overthrow overthrew overthrown|overtake overtook overtaken|pay paid|put put|quit quit
    read read|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said says|see saw seen
    seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shoot shot|show showed shown|shut shut
    sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|split split
    spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken
    strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught
    tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
    undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weave wove woven
    win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
    be is are was were been am being
    """)

  private static let nouns = table(
    "man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|wife wives|life lives|leaf leaves|"
      + "half halves|thief thieves|policeman policemen|policewoman policewomen|fisherman fishermen|gunman gunmen|"
      + "spokesman spokesmen|spokeswoman spokeswomen|businessman businessmen|congressman congressmen|crisis crises|"
      + "basis bases|analysis analyses|phenomenon phenomena|criterion criteria|serviceman servicemen|"
      + "tribesman tribesmen|chairman chairmen|militiaman militiamen|clergyman clergymen")

  private static func table(_ text: String) -> [String: String] {
    var out: [String: String] = [:]
    for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = entry.split(separator: " ").map(String.init)
      for form in words.dropFirst() where out[form] == nil { out[form] = words[0] }
    }
    return out
  }
}
