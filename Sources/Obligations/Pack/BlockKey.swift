/// A key of a block in a pack.
enum BlockKey: String, PackKey {
  case id
  case zh
  case en
  case stops
  case when
  case opens
  case force
  case basis
  case basisEnglish = "basis-en"
  case evidence
  case effective
}
