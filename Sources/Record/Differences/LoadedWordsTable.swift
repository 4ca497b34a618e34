extension LoadedWords {
  /// Our own list: a family of words for one kind of actor, a word, and whether it takes a side.
  ///
  /// Words of a family stand for the same actors; a plain word tells nothing of what the writer thinks of them.
  static let table = """
    # family\tword\tside
    rulers\tgovernment\tplain
    rulers\tauthorities\tplain
    rulers\tadministration\tplain
    rulers\tleadership\tplain
    rulers\tmilitary government\tplain
    rulers\ttransitional government\tplain
    rulers\ttransitional authorities\tplain
    rulers\tinterim government\tplain
    rulers\tcaretaker government\tplain
    rulers\tde facto authorities\tloaded
    rulers\tmilitary rulers\tloaded
    rulers\tmilitary council\tplain
    rulers\tmilitary-led\tplain
    rulers\tjunta\tloaded
    rulers\tregime\tloaded
    rulers\tdictatorship\tloaded
    rulers\tputschists\tloaded
    rulers\tclique\tloaded
    rulers\toccupation\tloaded
    rulers\toccupiers\tloaded
    rulers\tusurpers\tloaded
    armed\tarmed group\tplain
    armed\tarmed movement\tplain
    armed\tfighters\tplain
    armed\tgunmen\tplain
    armed\tattackers\tplain
    armed\tcombatants\tplain
    armed\tmilitants\tloaded
    armed\tmilitia\tloaded
    armed\tmilitiamen\tloaded
    armed\trebels\tloaded
    armed\tinsurgents\tloaded
    armed\tguerrillas\tloaded
    armed\tseparatists\tloaded
    armed\tsecessionists\tloaded
    armed\tjihadists\tloaded
    armed\tislamists\tloaded
    armed\textremists\tloaded
    armed\tterrorists\tloaded
    armed\tbandits\tloaded
    armed\tgang\tloaded
    armed\tgangsters\tloaded
    armed\tcriminals\tloaded
    armed\tthugs\tloaded
    armed\toutlaws\tloaded
    armed\tfreedom fighters\tloaded
    armed\tliberators\tloaded
    armed\tpatriots\tloaded
    armed\tpartisans\tloaded
    armed\tresistance\tloaded
    armed\tholy warriors\tloaded
    armed\tmujahideen\tloaded
    armed\tself-defence force\tloaded
    armed\tparamilitaries\tloaded
    sent\tinstructors\tplain
    sent\tadvisers\tplain
    sent\ttrainers\tplain
    sent\tspecialists\tplain
    sent\tpeacekeepers\tplain
    sent\ttroops\tplain
    sent\tsoldiers\tplain
    sent\tmercenaries\tloaded
    sent\toccupying forces\tloaded
    sent\tinvaders\tloaded
    crowd\tprotesters\tplain
    crowd\tdemonstrators\tplain
    crowd\tmarchers\tplain
    crowd\trioters\tloaded
    crowd\tmob\tloaded
    crowd\thooligans\tloaded
    crowd\tvandals\tloaded
    """
}
