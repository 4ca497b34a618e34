/// What the sentence splitter knows of English words; all in lower case, without the final stop.
enum SentenceLexicon {
  /// Abbreviations that stand before what they belong to: a stop after one ends no sentence.
  static let titles = words(
    """
    mr mrs ms messrs dr drs prof gen lt col maj capt cpt sgt cpl pvt cmdr cmd adm brig rev fr hon sen sens rep reps \
    gov pres amb sec supt insp det st ste mt ft vs viz cf eg ie e.g i.e ph.d vol fig figs eq ed eds approx ca \
    lt.col lt.gen maj.gen brig.gen msgr mme mlle sr.lt asst dep vice-adm sub-lt gens cols nos pp
    """)

  /// Abbreviations that belong to a number after them.
  static let numbered = words(
    "no nos c art arts p pp para paras sec vol ch fig jan feb mar apr jun jul aug sep sept oct nov dec tel ext"
  )

  /// Abbreviations that may close a sentence: they do when a word follows that begins sentences.
  static let closing = words(
    """
    inc ltd co corp plc llc bros jr sr etc al dept est univ assn ave blvd rd hwy a.m p.m am pm u.s u.n u.k e.u d.c \
    b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun \
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa \
    penn tenn tex va vt wash wis wyo ont que esq min max ibid gov't int'l
    """)

  /// Words that begin a sentence and, in capitals, are hardly ever a part of a name.
  static let starters = words(
    """
    the a an this that these those he she it they we i you his her its their our my your there here who what when \
    where why how which while whether if in on at by for from with without within of to into after before during \
    since until under over amid among against about as although though because despite unlike like but and or nor \
    yet so however meanwhile moreover also still then thus therefore nevertheless nonetheless instead otherwise \
    another other others some many most more several both all each every any no not none neither either one two \
    three four five six seven eight nine ten dozens hundreds thousands millions earlier later last next now today \
    yesterday tomorrow let's i'm i've it's that's there's they're we're you're he's she's don't once only even just \
    perhaps maybe according following speaking asked has have had is are was were do does did can could will would \
    should may might must please thank thanks residents officials police rebels witnesses authorities analysts \
    critics experts observers troops soldiers such
    """)

  /// Verbs that follow a quotation that ends in a question mark or a cry.
  static let speech = words(
    "said says asked asks added adds told tells wrote writes shouted cried replied answered wondered exclaimed demanded chanted declared"
  )

  /// What follows a clock time without beginning a sentence.
  static let afterClock = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february \
    march april may june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst \
    eastern pacific central mountain greenwich cet local
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
