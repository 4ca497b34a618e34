import Language
import TimeAndPlace

/// A number in a sentence's lexemes, before it is known what it counts.
struct FigureNumber: Equatable {
  var value: Double
  /// The number itself with its currency and scale.
  var span: Range<Int>
  var bound: Figure.Bound = .exactly
  /// The higher end of a range ("between 10 and 20").
  var upper: Double?
  var isMoney = false
  var isPercentage = false
  /// Whether "-strong", "-man", "-member" follows.
  var isStrength = false
  /// Whether the number is "one", which is seldom a count.
  var isOne = false
  /// Whether the number is "a" or "an", which counts only where somebody is harmed.
  var isArticle = false
}

/// Finds the numbers of a sentence that can be counts.
struct FigureNumberScanner {
  let lexemes: [Lexeme]
  /// Whether each lexeme is part of an expression of time.
  let isTime: [Bool]

  init(lexemes: [Lexeme], times: [TimeExpression]) {
    self.lexemes = lexemes
    isTime = lexemes.map { lexeme in times.contains { $0.range.contains(lexeme.range.lowerBound) } }
  }

  func text(_ at: Int) -> String { at >= 0 && at < lexemes.count ? lexemes[at].text : "" }
  func isGlued(_ at: Int) -> Bool { at > 0 && at < lexemes.count && !lexemes[at].spaceBefore }
  func isWord(_ at: Int) -> Bool { at >= 0 && at < lexemes.count && lexemes[at].kind == .word }
  func isNumber(_ at: Int) -> Bool { at >= 0 && at < lexemes.count && lexemes[at].kind == .number }
  func isCapitalised(_ at: Int) -> Bool { at >= 0 && at < lexemes.count && lexemes[at].isCapitalised }

  /// All numbers in order.
  func all() -> [FigureNumber] {
    var found: [FigureNumber] = []
    var at = 0
    while at < lexemes.count {
      guard !isTime[at], let number = number(at: at) else {
        at += 1
        continue
      }
      let end = max(number.span.upperBound, at + 1)
      if let range = range(from: number) {
        found.append(bounded(range))
        at = range.span.upperBound
      } else {
        if isCount(number) { found.append(bounded(number)) }
        at = end
      }
    }
    return found
  }

  // MARK: - Values

  func number(at: Int) -> FigureNumber? {
    if lexemes[at].kind == .word && !FigureWords.openings.contains(lexemes[at].text) { return nil }
    if let money = moneyBySign(at: at) { return money }
    guard var number = lexemes[at].kind == .number ? digits(at: at) : inWords(at: at) else { return nil }
    var end = number.span.upperBound
    if text(end) == "%" || text(end) == "percent" || (text(end) == "per" && text(end + 1) == "cent")
      || (text(end) == "percentage")
    {
      end += text(end) == "per" || text(end) == "percentage" ? 2 : 1
      number.isPercentage = true
    } else if let currency = currencyEnd(text(end) == "of" && number.bound != .exactly ? end + 1 : end) {
      end = currency
      number.isMoney = true
    } else if text(end) == "-", isGlued(end),
      text(end + 1) == "strong"
        || (["man", "member", "soldier", "troop"].contains(text(end + 1)) && isGlued(end + 1))
    {
      end += 2
      number.isStrength = true
    } else if text(end) == "strong" {
      end += 1
      number.isStrength = true
    }
    number.span = at..<min(end, lexemes.count)
    return number
  }

  /// "$1.2 billion", "US$5m", "€300 million", "dlrs 305,000".
  private func moneyBySign(at: Int) -> FigureNumber? {
    var start = at
    if FigureWords.currencyCodes.contains(text(at)), isCapitalised(at) || text(at).hasPrefix("dlr") {
      start += 1
    }
    let hasSign = FigureWords.signs.contains(text(start))
    if hasSign { start += 1 }
    let isCode = start == at + 1 && !hasSign && ["usd", "eur", "gbp", "dlrs", "rs", "chf"].contains(text(at))
    if text(start) == "." && isCode { start += 1 }
    guard hasSign || isCode, isNumber(start), var number = digits(at: start) else { return nil }
    number.span = at..<number.span.upperBound
    number.isMoney = true
    return number
  }

  /// Past "dollars", "U.S. dollars", "-dollar" where a currency follows.
  private func currencyEnd(_ at: Int) -> Int? {
    var end = at
    if text(end) == "-" && isGlued(end) { end += 1 }
    while FigureWords.currencyAdjectives.contains(text(end)) && end < at + 3 { end += 1 }
    return FigureWords.currencies.contains(text(end)) ? end + 1 : nil
  }

  private func digits(at: Int) -> FigureNumber? {
    guard isNumber(at), var value = lexemes[at].value, value < 1e18 else { return nil }
    var end = at + 1
    if isGlued(end), let scale = FigureWords.letters[text(end)] {
      value *= scale
      end += 1
    } else if let scale = scale(at: end) {
      value *= scale.value
      end = scale.end
    }
    return FigureNumber(value: value, span: at..<end)
  }

  /// "million", "hundred thousand", "-million", "dozen".
  private func scale(at: Int) -> (end: Int, value: Double)? {
    let start = text(at) == "-" && isGlued(at) ? at + 1 : at
    guard var value = FigureWords.scales[text(start)], text(start) != "score" else { return nil }
    var end = start + 1
    while let more = FigureWords.scales[text(end)], more > value, text(end) != "score" {
      value *= more
      end += 1
    }
    return (end, value)
  }

  private func inWords(at: Int) -> FigureNumber? {
    if let vague = vague(at: at) { return vague }
    let isArticle = text(at) == "a" || text(at) == "an"
    if isArticle {
      if text(at) == "a", let scale = scale(at: at + 1), text(at + 1) != "-" {
        return FigureNumber(value: scale.value, span: at..<scale.end)
      }
      return FigureNumber(value: 1, span: at..<(at + 1), isArticle: true)
    }
    if text(at) == "half", text(at + 1) == "a", let scale = scale(at: at + 2) {
      return FigureNumber(value: scale.value / 2, span: at..<scale.end)
    }
    guard let small = below100(at: at) else { return nil }
    var end = small.end
    var current = small.value
    var total = 0.0
    while let scale = scale(at: end) {
      if scale.value == 100 {
        current *= 100
        end = scale.end
        let next = text(end) == "and" ? end + 1 : end
        if let rest = below100(at: next) {
          current += rest.value
          end = rest.end
        }
      } else {
        total += current * scale.value
        current = 0
        end = scale.end
        if let rest = below100(at: end) {
          current = rest.value
          end = rest.end
        } else {
          break
        }
      }
    }
    return FigureNumber(value: total + current, span: at..<end, isOne: small.value == 1 && end == at + 1)
  }

  private func below100(at: Int) -> (end: Int, value: Double)? {
    if let tens = FigureWords.tens[text(at)] {
      if text(at + 1) == "-", isGlued(at + 1), let ones = FigureWords.units[text(at + 2)], ones < 10 {
        return (at + 3, tens + ones)
      }
      if let ones = FigureWords.units[text(at + 1)], ones < 10 { return (at + 2, tens + ones) }
      return (at + 1, tens)
    }
    return FigureWords.units[text(at)].map { (at + 1, $0) }
  }

  /// "dozens of", "tens of thousands", "a few hundred", "several thousand".
  private func vague(at: Int) -> FigureNumber? {
    if let value = FigureWords.plurals[text(at)] {
      var number = FigureNumber(value: value, span: at..<(at + 1), bound: .atLeast)
      if text(at + 1) == "of", let bigger = FigureWords.plurals[text(at + 2)], bigger >= 1000 {
        number.value = value / 2 * bigger
        if text(at) == "hundreds" { number.value = 100 * bigger }
        number.span = at..<(at + 3)
      }
      return number
    }
    if text(at) == "tens", text(at + 1) == "of", let unit = FigureWords.plurals[text(at + 2)] {
      return FigureNumber(value: 20 * (unit == 200 ? 100 : unit), span: at..<(at + 3), bound: .atLeast)
    }
    let isFew = text(at) == "few" || text(at) == "several"
    let start = text(at) == "a" && ["few", "couple"].contains(text(at + 1)) ? at + 2 : isFew ? at + 1 : nil
    guard let start else { return nil }
    let after = text(start) == "of" ? start + 1 : start
    guard let scale = scale(at: after) else { return nil }
    return FigureNumber(
      value: scale.value * (text(at + 1) == "couple" ? 2 : 3), span: at..<scale.end, bound: .about)
  }

  // MARK: - Ranges

  /// "between 10 and 20", "10 to 20", "10-20 people".
  private func range(from low: FigureNumber) -> FigureNumber? {
    guard !low.isArticle, !low.isStrength else { return nil }
    let at = low.span.upperBound
    let isBetween = text(low.span.lowerBound - 1) == "between"
    let joint = text(at)
    guard joint == "to" || joint == "-" || (isBetween && joint == "and"), at + 1 < lexemes.count,
      !isTime[at + 1],
      let high = number(at: at + 1), !high.isArticle
    else { return nil }
    if joint == "-" {
      guard isGlued(at), isGlued(at + 1), isWord(high.span.upperBound) || high.isMoney,
        text(high.span.upperBound) != "in"
      else { return nil }
    }
    var first = low.value
    if let scale = scaleWord(high), low.value < 1000, high.value / scale > low.value { first *= scale }
    guard high.value > first else { return nil }
    let isLed = isBetween || text(low.span.lowerBound - 1) == "from"
    // "rose from 10 to 20" gives the second number only.
    if text(low.span.lowerBound - 1) == "from" && joint == "to" && !isCountVerb(low.span.lowerBound - 2) {
      return nil
    }
    var whole = high
    whole.value = first
    whole.upper = high.value
    whole.isMoney = low.isMoney || high.isMoney
    whole.span = (isLed ? low.span.lowerBound - 1 : low.span.lowerBound)..<high.span.upperBound
    return whole
  }

  private func isCountVerb(_ at: Int) -> Bool {
    ![
      "rose", "risen", "rise", "fell", "fall", "increased", "increase", "grew", "up", "down", "cut",
      "reduced",
    ]
    .contains(text(at))
  }

  private func scaleWord(_ number: FigureNumber) -> Double? {
    for at in number.span where at > number.span.lowerBound {
      if let scale = FigureWords.scales[text(at)] ?? (isGlued(at) ? FigureWords.letters[text(at)] : nil) {
        return scale
      }
    }
    return nil
  }
}
