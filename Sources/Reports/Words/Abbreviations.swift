/// Abbreviations that keep their full stop; the list is the same in the Python twin.
enum Abbreviations {
  static let all: Set<String> = Set(
    """
    mr mrs ms dr prof gen lt col maj capt cpt sgt cmdr adm brig rev fr hon sen rep gov pres amb sec st jr sr \
    inc ltd co corp vs etc al dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri \
    sat sun ave blvd mt ft a.m p.m i.e e.g ph.d u.s u.n u.k e.u d.c
    """.split(separator: " ").map(String.init))
}
