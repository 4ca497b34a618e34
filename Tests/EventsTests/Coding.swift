import Entities
import Events
import Language
import Reports

/// Codes trees written by hand with the built-in directory.
struct Coding {
  let coded: CodedReport

  init(_ tree: TreeText) throws {
    let directory = try ActorDirectory.builtIn()
    let resolution = EntityResolver(directory: directory).resolve(
      report: tree.report, analysis: tree.analysis)
    let coder = EventCoder(directory: directory)
    coded = coder.code(tree.report, analysis: tree.analysis, resolution: resolution)
  }

  var events: [Event] { coded.events }

  /// The facts as "subject — kind — object".
  var facts: [String] {
    coded.facts.map { fact in
      let object =
        switch fact.object {
        case .party(let party): party.entity.name
        case .value(let words): words.text
        }
      return "\(fact.subject.entity.name) — \(fact.kind.rawValue) — \(object)"
    }
  }
}

extension Trigger {
  init(
    _ tokens: Range<Int>, _ type: EventType, _ probability: Double = 0.9, status: EventStatus = .occurred,
    mode: String = "", roles: [RoleSpan] = []
  ) {
    self.init(
      tokens: tokens, types: [(type.rawValue, probability)], statuses: [status.rawValue: 0.95],
      modes: [(mode, 0.9)], roles: roles)
  }
}

func actor(_ tokens: Range<Int>) -> RoleSpan { RoleSpan(role: .actor, tokens: tokens) }
func recipient(_ tokens: Range<Int>) -> RoleSpan { RoleSpan(role: .recipient, tokens: tokens) }
