/// Folds circled, raised, lowered and lettered signs to the digit, letter or character they show.
///
/// A row is the first code point and, in order, what each one from there on folds to; a space
/// leaves the character as it is. Source: compatibility decompositions of Unicode 14.
enum SymbolTable {
  static let rows: [FoldRow] = [
    FoldRow(
      first: 0x02B0,
      targets: "h jr   wy"),
    FoldRow(
      first: 0x02E0,
      targets: " lsx"),
    FoldRow(
      first: 0x1D2C,
      targets: "a b de ghijklmn o prtuwa   bde   g km o   ptu  v      iruv"),
    FoldRow(
      first: 0x2070,
      targets: "0i  456789     n0123456789      aeox hklmnpst"),
    FoldRow(
      first: 0x2102,
      targets: "c       ghhhh iill n   pqrrr      z   z kabc eef mo    i           ddeij"),
    FoldRow(
      first: 0x2160,
      targets: "i   v    x  lcdmi   v    x  lcdm"),
    FoldRow(
      first: 0x2460,
      targets:
        "123456789           123456789           123456789           abcdefghijklmnopqrstuvwx"
        + "yzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0          123456789 0"),
    FoldRow(
      first: 0x2776,
      targets: "123456789 123456789 123456789"),
    FoldRow(
      first: 0x3220,
      targets: "一二三四五六七八九十月火水木金土日株有社名特財祝労代呼学監企資協祭休自至問幼文箏"),
    FoldRow(
      first: 0x3280,
      targets: "一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜"),
  ]
}
