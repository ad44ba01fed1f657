/// Folds precomposed Latin letters, pinyin with tone marks among them, to the bare small letter.
///
/// A row is the first code point and, in order, what each one from there on folds to; a space
/// leaves the character as it is. Source: compatibility decompositions of Unicode 14.
enum LatinTable {
  static let rows: [FoldRow] = [
    FoldRow(
      first: 0x00A0,
      targets:
        "          a       23     1o     aaaaaa ceeeeiiiidnoooooxouuuuy  aaaaaa ceeeeiiiidnoo"
        + "ooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllll  llnnnnn"
        + "n   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs                            "
        + "    oo             uu                            aaiioouuuuuuuuuu aaaa    ggkkoooo  "
        + "j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy"),
    FoldRow(
      first: 0x1E00,
      targets:
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooo"
        + "pppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaa"
        + "aaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy"),
  ]
}
