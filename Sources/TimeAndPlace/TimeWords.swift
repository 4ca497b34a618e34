/// The words that calendars are told in.
enum TimeWords {
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]
  /// Months that are common words, or short forms, and so need more than a capital letter.
  static let doubtfulMonths: Set<String> = [
    "may", "march", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  static let weekdays: [String: Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
    "saturday": .saturday, "sunday": .sunday, "mon": .monday, "tue": .tuesday, "tues": .tuesday,
    "wed": .wednesday,
    "thu": .thursday, "thur": .thursday, "thurs": .thursday, "fri": .friday,
  ]
  static let units: [String: TimeUnit] = [
    "hour": .hour, "hours": .hour, "minute": .minute, "minutes": .minute, "seconds": .second, "day": .day,
    "days": .day,
    "week": .week,
    "weeks": .week, "weekend": .weekend, "weekends": .weekend, "month": .month, "months": .month,
    "quarter": .quarter, "quarters": .quarter, "year": .year, "years": .year, "decade": .decade,
    "decades": .decade,
    "century": .century, "centuries": .century,
  ]
  static let seasons: [String: TimeSeason] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "winter": .winter,
  ]
  static let counts: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]
  static let vagueCounts: Set<String> = ["several", "few", "many", "some", "couple", "dozens", "hundreds"]
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
  ]
  static let partsOfDay: Set<String> = [
    "morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "dusk",
  ]
  /// The letters that TIMEX3 has for parts of the day.
  static let dayLetters: [String: String] = [
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV",
    "lunchtime": "MI", "daytime": "DT",
  ]
  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]
  static let parts: [String: TimePart] = [
    "early": .early, "beginning": .start, "start": .start, "mid": .middle, "middle": .middle, "late": .late,
    "end": .end, "close": .end, "eve": .end,
  ]
  static let shifts: [String: TimeShift] = [
    "last": .last, "past": .last, "previous": .last, "this": .this, "next": .next, "coming": .next,
    "upcoming": .next, "current": .this,
  ]
  /// Words before a bare year that make it a year.
  static let yearCues: Set<String> = [
    "in", "since", "until", "till", "by", "before", "after", "during", "of", "from", "to", "year", "early",
    "late",
    "mid", "and", "between", "through", "for", "spring", "summer", "autumn", "winter", "fall", "the",
    "around", "back",
  ]
  /// Nouns after four digits that make them a count.
  static let counted: Set<String> = [
    "people", "men", "women", "children", "troops", "soldiers", "police", "policemen", "fighters",
    "militants",
    "rebels", "civilians", "prisoners", "refugees", "personnel", "officers", "protesters", "demonstrators",
    "workers",
    "students", "dead", "wounded", "injured", "killed", "tons", "tonnes", "miles", "kilometers", "kilometres",
    "km",
    "metres", "meters", "feet", "dollars", "euros", "pounds", "residents", "families", "homes", "houses",
    "members",
    "cases", "deaths", "others", "more", "percent", "gmt", "hours", "hrs", "million", "billion", "and", "-",
  ]

  /// Every word that an expression of time can begin with.
  static let openings: Set<String> = {
    var words: Set<String> = [
      "since", "until", "till", "by", "before", "after", "from", "between", "starting", "beginning",
      "effective",
      "earlier", "later", "the", "today", "tonight", "yesterday", "tomorrow", "overnight", "day", "recent",
      "same",
      "following", "in", "within", "over", "for", "during", "throughout", "q", "fall", "christmas", "new",
      "twenty", "noon", "midnight", "every", "each",
      "weekend", "more", "less", "at", "up", "about", "around", "nearly", "almost", "some", "just", "only",
      "roughly",
    ]
    words.formUnion(months.keys)
    words.formUnion(weekdays.keys)
    words.formUnion(units.keys)
    words.formUnion(seasons.keys)
    words.formUnion(counts.keys)
    words.formUnion(vagueCounts)
    words.formUnion(ordinals.keys)
    words.formUnion(parts.keys)
    words.formUnion(shifts.keys)
    return words
  }()
}
