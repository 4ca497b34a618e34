@_exported public import Entities
@_exported public import Evaluation
@_exported public import Events
@_exported public import Language
@_exported public import Publishing
@_exported public import Record
@_exported public import Reports
@_exported public import TimeAndPlace
