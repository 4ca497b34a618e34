/// Words that tell what a paragraph is; in lower case.
enum PassageWords {
  /// Words in lower case that names and credits hold.
  static let small = words(
    "of the and for at in on de la le du des el al bin ibn von van der den da dos y e und et via am pm a.m p.m by with to"
  )

  static let months = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug \
    sep sept oct nov dec
    """)

  static let weekdays = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")

  static let agencies = words(
    """
    reuters afp ap xinhua tass itar-tass upi dpa efe ansa anadolu bbc interfax kyodo yonhap pti ani ians bernama apa aps \
    irna sana wafa bloomberg cnn rfi dw voa rferl apn lusa belga dha map spa kuna petra qna wam nan gna
    """
  ).union([
    "associated press", "the associated press", "agence france-presse", "agence france presse", "al jazeera",
    "france 24", "ria novosti", "anadolu agency", "getty images", "thomson reuters", "deutsche welle",
  ])

  static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
