/// Folds letters and signs to the Latin letter or numeral nobody can tell them from by eye.
///
/// Pairs of a letter and what it folds to. This is the one place to widen.
enum LookalikeTable {
  static let pairs =
    "○〇 ◯〇 Аa Вb Еe Кk Мm Нh Оo Рp Сc Тt Хx Ѕs Іi Јj аa еe оo рp сc уy хx ѕs іi јj ԁd ԛq ԝw "
    + "＊* ✱* ∗* ﹡* ⁎* Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx οo νv χx ɑa ɡg ℓl"
}
