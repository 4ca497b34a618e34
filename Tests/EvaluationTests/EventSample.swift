import Foundation
import Reports

@testable import Evaluation

/// Two invented reports with their gold events and coded lines, and what the event scorer says of them.
///
/// Every kind of error is in it, an optional gold event too.
enum EventSample {
  // swift-format-ignore
  static let documents = #"""
    {"id":"harbour","published":"2031-05-03","sentences":["Togolese gunners shelled the port of Cotonou on Monday, killing at least three people, the UN said.","Benin condemned Togo and asked the Security Council for a meeting.","Ghana's president met his Beninese counterpart in Accra.","Ghana sent medicine to Cotonou.","Dockers marched through the city.","Rain fell in the evening."]}
    {"id":"valley","published":"2031-05-03","sentences":["Police in Niamey arrested two teachers on Friday.","Niger threatened Chad with a blockade, and Chad may close its border to Niger.","Both moved tanks.","Niger will deploy 500 soldiers between 4 and 6 May.","Mali praised the Alliance of Sahel States."]}
    """#

  // swift-format-ignore
  static let gold = #"""
    {"doc":"harbour","s":0,"type":"ASSAULT","mode":"","status":"occurred","trigger":"shelled","actors":["TGO:MIL"],"recipients":["BEN:CVL"],"attribution":"IGO:United Nations","date":["2031-03-03","2031-03-03"],"place":"BEN","figures":[["dead","at least",3]],"cluster":"shelling"}
    {"doc":"harbour","s":1,"type":"ACCUSE","mode":"","status":"occurred","trigger":"condemned","actors":["BEN:GOV"],"recipients":["TGO:GOV"],"attribution":null,"date":null,"place":"","figures":[],"cluster":"protest"}
    {"doc":"harbour","s":1,"type":"REQUEST","mode":"","status":"occurred","trigger":"asked","actors":["BEN:GOV"],"recipients":["IGO:UN Security Council"],"attribution":null,"date":null,"place":"","figures":[],"cluster":"protest"}
    {"doc":"harbour","s":2,"type":"CONSULT","mode":"","status":"occurred","trigger":"met","actors":["GHA:GOV","BEN:GOV"],"recipients":[],"attribution":null,"date":null,"place":"GHA","figures":[],"cluster":"talks"}
    {"doc":"harbour","s":3,"type":"AID","mode":"","status":"occurred","trigger":"sent medicine","actors":["GHA:GOV"],"recipients":["BEN:CVL"],"attribution":null,"date":null,"place":"","figures":[],"cluster":"medicine"}
    {"doc":"harbour","s":4,"type":"PROTEST","mode":"","status":"occurred","trigger":"marched","actors":["BEN:CVL"],"recipients":[],"attribution":null,"date":null,"place":"","figures":[],"cluster":""}
    {"doc":"valley","s":0,"type":"COERCE","mode":"","status":"occurred","trigger":"arrested","actors":["NER:COP"],"recipients":["TCD:CVL"],"attribution":null,"date":["2031-05-01",null],"place":"NER","figures":[["arrested","exactly",2]],"cluster":"arrest"}
    {"doc":"valley","s":1,"type":"THREATEN","mode":"","status":"occurred","trigger":"threatened","actors":["NER:GOV"],"recipients":["TCD:GOV"],"attribution":null,"date":null,"place":"","figures":[],"cluster":"threat"}
    {"doc":"valley","s":1,"type":"THREATEN","mode":"","status":"possible","trigger":"close","actors":["TCD:GOV"],"recipients":["NER:GOV"],"attribution":null,"date":null,"place":"","figures":[],"cluster":"threat"}
    {"doc":"valley","s":2,"type":"MOBILIZE","mode":"","status":"occurred","trigger":"moved","actors":["NER:MIL","TCD:MIL"],"recipients":[],"attribution":null,"date":null,"place":"","figures":[],"cluster":"","optional":true}
    {"doc":"valley","s":3,"type":"MOBILIZE","mode":"","status":"planned","trigger":"deploy","actors":["NER:MIL"],"recipients":[],"attribution":null,"date":["2031-05-04","2031-05-06"],"place":"NER","figures":[["personnel","exactly",500]],"cluster":"deployment"}
    {"doc":"valley","s":4,"type":"SUPPORT","mode":"","status":"occurred","trigger":"praised","actors":["MLI:GOV"],"recipients":["IGO:AES"],"attribution":null,"date":null,"place":"","figures":[],"cluster":"praise"}
    """#

  // swift-format-ignore
  static let coded = #"""
    {"report":{"id":"harbour"},"sentence":0,"text":"Togolese gunners shelled the port of Cotonou on Monday, killing at least three people, the UN said.","type":"ASSAULT","status":"occurred","trigger":{"text":"shelled","start":17,"end":24},"actors":[{"text":"Togolese gunners","name":"Togolese gunners","country":"TGO","sector":"MIL","start":0,"end":16}],"recipients":[{"text":"three people","name":"three people","country":"BEN","sector":"CVL","start":73,"end":85},{"text":"Monday","name":"Ghana: government","country":"GHA","sector":"GOV","start":48,"end":54}],"attribution":{"speaker":{"text":"the UN","name":"United Nations","country":"","sector":"IGO","start":87,"end":93},"verb":"said","quote":false},"date":{"start":"2031-03-03","end":"2031-03-03","text":"","basis":"explicit"},"place":{"name":"Cotonou","country":"BEN"},"figures":[{"kind":"dead","value":3,"bound":"exactly","text":""}],"entry":"e1","confidence":0.97}
    {"report":{"id":"harbour"},"sentence":0,"text":"Togolese gunners shelled the port of Cotonou on Monday, killing at least three people, the UN said.","type":"ACCUSE","status":"occurred","trigger":{"text":"said","start":94,"end":98},"actors":[{"text":"the UN","name":"United Nations","country":"","sector":"IGO","start":87,"end":93}],"recipients":[],"attribution":null,"date":null,"place":null,"figures":[],"entry":null,"confidence":0.25}
    {"report":{"id":"harbour"},"sentence":1,"text":"Benin condemned Togo and asked the Security Council for a meeting.","type":"ACCUSE","status":"occurred","trigger":{"text":"condemned","start":106,"end":115},"actors":[{"text":"the Security Council","name":"United Nations","country":"","sector":"IGO","start":131,"end":151}],"recipients":[{"text":"Togo","name":"Togo: government","country":"TGO","sector":"GOV","start":116,"end":120}],"attribution":null,"date":null,"place":null,"figures":[],"entry":"e2","confidence":0.91}
    {"report":{"id":"harbour"},"sentence":2,"text":"Ghana's president met his Beninese counterpart in Accra.","type":"CONSULT","status":"occurred","trigger":{"text":"met","start":185,"end":188},"actors":[{"text":"Ghana","name":"Ghana: government","country":"GHA","sector":"GOV","start":167,"end":172}],"recipients":[{"text":"his Beninese counterpart","name":"Benin: government","country":"BEN","sector":"GOV","start":189,"end":213}],"attribution":null,"date":null,"place":{"name":"Accra","country":"GHA"},"figures":[],"entry":"e3","confidence":0.88}
    {"report":{"id":"harbour"},"sentence":3,"text":"Ghana sent medicine to Cotonou.","type":"COOPERATE","status":"occurred","trigger":{"text":"sent","start":230,"end":234},"actors":[{"text":"Ghana","name":"Ghana: government","country":"GHA","sector":"GOV","start":224,"end":229}],"recipients":[],"attribution":null,"date":null,"place":null,"figures":[],"entry":null,"confidence":0.42}
    {"report":{"id":"harbour"},"sentence":5,"text":"Rain fell in the evening.","type":"ASSAULT","status":"occurred","trigger":{"text":"fell","start":295,"end":299},"actors":[{"text":"Rain","name":"Rain","country":"","sector":"UNK","start":290,"end":294}],"recipients":[],"attribution":null,"date":null,"place":null,"figures":[],"entry":null,"confidence":0.31}
    {"report":{"id":"valley"},"sentence":0,"text":"Police in Niamey arrested two teachers on Friday.","type":"COERCE","status":"ongoing","trigger":{"text":"arrested","start":17,"end":25},"actors":[{"text":"two teachers","name":"two teachers","country":"TCD","sector":"CVL","start":26,"end":38}],"recipients":[{"text":"Police in Niamey","name":"Nigerien police","country":"NER","sector":"COP","start":0,"end":16}],"attribution":null,"date":{"start":"2031-05-02","end":"2031-05-02","text":"","basis":"explicit"},"place":{"name":"Niamey","country":"NGA"},"figures":[{"kind":"arrested","value":2,"bound":"exactly","text":""},{"kind":"other","value":1,"bound":"exactly","text":""}],"entry":"e2","confidence":0.65}
    {"report":{"id":"valley"},"sentence":1,"text":"Niger threatened Chad with a blockade, and Chad may close its border to Niger.","type":"THREATEN","status":"possible","trigger":{"text":"close","start":102,"end":107},"actors":[{"text":"Chad","name":"Chad: government","country":"TCD","sector":"GOV","start":67,"end":71}],"recipients":[{"text":"Niger","name":"Niger: government","country":"NER","sector":"GOV","start":50,"end":55}],"attribution":null,"date":null,"place":null,"figures":[],"entry":"e4","confidence":0.55}
    {"report":{"id":"valley"},"sentence":1,"text":"Niger threatened Chad with a blockade, and Chad may close its border to Niger.","type":"THREATEN","status":"occurred","trigger":{"text":"threatened","start":56,"end":66},"actors":[{"text":"Niger","name":"Niger: government","country":"NER","sector":"GOV","start":50,"end":55}],"recipients":[{"text":"","name":"UNK","country":"","sector":"UNK","start":0,"end":0}],"attribution":{"speaker":{"text":"Chad","name":"Chad: government","country":"TCD","sector":"GOV","start":67,"end":71},"verb":"said","quote":false},"date":null,"place":null,"figures":[],"entry":"e5","confidence":0.77}
    {"report":{"id":"valley"},"sentence":2,"text":"Both moved tanks.","type":"MOBILIZE","status":"occurred","trigger":{"text":"moved","start":134,"end":139},"actors":[{"text":"Both","name":"Both","country":"","sector":"UNK","start":129,"end":133}],"recipients":[],"attribution":null,"date":null,"place":null,"figures":[],"entry":null,"confidence":0.6}
    {"report":{"id":"valley"},"sentence":3,"text":"Niger will deploy 500 soldiers between 4 and 6 May.","type":"MOBILIZE","status":"planned","trigger":{"text":"deploy","start":158,"end":164},"actors":[{"text":"Niger","name":"Niger: government","country":"NER","sector":"GOV","start":147,"end":152}],"recipients":[],"attribution":null,"date":{"start":"2031-05-05","end":"2031-05-07","text":"","basis":"explicit"},"place":null,"figures":[{"kind":"personnel","value":50,"bound":"exactly","text":""}],"entry":"e6","confidence":0.83}
    {"report":{"id":"valley"},"sentence":4,"text":"Mali praised the Alliance of Sahel States.","type":"SUPPORT","status":"occurred","trigger":{"text":"praised","start":204,"end":211},"actors":[{"text":"Mali","name":"Mali: government","country":"MLI","sector":"GOV","start":199,"end":203}],"recipients":[{"text":"the Alliance of Sahel States","name":"Confederation of Sahel States","country":"","sector":"IGO","start":212,"end":240}],"attribution":null,"date":null,"place":null,"figures":[],"entry":"e7","confidence":1.0}
    {"report":{"id":"valley"},"sentence":4,"text":"Mali praised the Alliance of Sahel States.","type":"AGREE","status":"occurred","trigger":{"text":"praised","start":204,"end":211},"actors":[{"text":"Mali","name":"Mali: government","country":"MLI","sector":"GOV","start":199,"end":203}],"recipients":[],"attribution":null,"date":null,"place":null,"figures":[],"entry":null,"confidence":0.2}
    """#

  /// The output of `score_events.py --gold gold.jsonl --output coded.jsonl --json`, as recorded.
  // swift-format-ignore
  static let recorded = #"""
    {"gold": 11, "coded": 12, "sentence": {"p": 0.8889, "r": 0.8889, "f1": 0.8889}, "type": {"p": 0.6667, "r": 0.7273, "f1": 0.6957}, "dyad": {"p": 0.4167, "r": 0.4545, "f1": 0.4348}, "strict": {"p": 0.3333, "r": 0.3636, "f1": 0.3478}, "status": 0.875, "attribution": 0.875, "date": {"n": 3, "exact": 0.3333, "overlap": 1.0}, "place": {"n": 4, "right": 0.5}, "figures": {"p": 0.5, "r": 0.6667, "f1": 0.5714}, "linking": {"p": 0.875, "r": 0.875, "f1": 0.875}}
    """#

  /// The sample scored, with its reports.
  static func result(gold: String = gold, coded: String = coded) throws -> EventResult {
    let reports = try reports()
    return EventResult(
      gold: try EventLines(text: gold, path: "gold.jsonl").events.map(\.event),
      coded: try EventLines(text: coded, path: "coded.jsonl").events.map(\.event),
      texts: SentenceTexts(reports: reports))
  }

  static func reports() throws -> [Report] {
    let file = try file("documents.jsonl", documents)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    return try ReportReader().read(file.path)
  }

  /// A file in a new folder of its own.
  static func file(_ name: String, _ text: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }
}
