/// Folds the syllables of Yi to the Latin letters they are written with officially, without their tones.
///
/// A word is a syllable and how many characters in turn it stands for: one for each tone. A space is left
/// after every syllable, for Yi puts none between a name and what follows it. Source: the names of the
/// characters in Unicode 14.
enum YiTable {
  static let first: UInt32 = 0xA000

  /// The syllables, one for each character from the first on.
  static let syllables: [String] = runs.split(whereSeparator: \.isWhitespace).flatMap { run in
    let letters = run.prefix { !$0.isNumber }
    return Array(repeating: "\(letters) ", count: Int(run.dropFirst(letters.count)) ?? 0)
  }

  private static let runs = """
    i4 ie4 a4 uo3 o4 e2 wu1 bi4 bie4 ba4 buo3 bo4 be3 bu4 bur2 by4 byr2 pi4 pie3 pa4 puo3 po4 pu4
    pur2 py4 pyr2 bbi4 bbie4 bba4 bbuo3 bbo4 bbe3 bbu4 bbur2 bby4 nbi4 nbie3 nba4 nbo4 nbu4 nbur2
    nby4 nbyr2 hmi4 hmie3 hma4 hmuo3 hmo4 hmu4 hmur2 hmy3 hmyr2 mi4 mie3 ma4 muo4 mo4 me2 mu4 mur2
    my4 fi4 fa4 fo3 fu4 fur2 fy4 vi4 vie4 va4 vo4 ve2 vu4 vur2 vy4 vyr2 di4 die3 da4 duo2 do4 de3
    du4 dur2 ti4 tie3 ta4 tuo4 to4 te3 tu4 tur2 ddi4 ddie3 dda4 dduo3 ddo4 dde3 ddu4 ddur2 ndi4
    ndie2 nda4 ndo4 nde3 ndu4 ndur2 hni4 hnie4 hna4 hnuo2 hno3 hne3 hnu1 ni4 nie3 na3 nuo3 no4 ne3
    nu4 nur2 hli4 hlie3 hla4 hluo3 hlo3 hle3 hlu4 hlur2 hly4 hlyr2 li4 lie4 la4 luo4 lo4 le3 lu4
    lur2 ly4 lyr2 gi4 gie4 ga4 guo4 go4 ge4 gu4 gur2 ki4 kie3 ka4 kuo3 ko4 ke4 ku4 kur2 ggi3 ggie3
    gga4 gguo4 ggo4 gge4 ggu4 ggur2 mgie2 mga4 mguo3 mgo4 mge3 mgu4 mgur2 hxi4 hxie4 hxa4 hxuo4
    hxo4 hxe3 ngie3 nga4 nguo3 ngo4 nge3 hi1 hie2 ha4 huo4 ho4 he3 wa4 wuo3 wo3 we3 zi4 zie3 za4
    zuo3 zo4 ze3 zu4 zur2 zy4 zyr2 ci4 cie4 ca4 cuo3 co4 ce3 cu4 cur2 cy4 cyr2 zzi4 zzie4 zza4
    zzo3 zze3 zzu3 zzur2 zzy4 zzyr2 nzi4 nzie3 nza4 nzuo2 nzo2 nze2 nzu3 nzur2 nzy4 nzyr2 si4 sie3
    sa4 suo3 so4 se3 su4 sur2 sy4 syr2 ssi4 ssie3 ssa4 sso4 sse3 ssu4 ssy4 ssyr2 zha4 zhuo3 zho4
    zhe4 zhu4 zhur2 zhy4 zhyr2 cha4 chuo4 cho4 che4 chu3 chur2 chy4 chyr2 rra2 rruo2 rro4 rre4
    rru4 rrur2 rry4 rryr2 nra4 nro3 nre4 nru4 nrur2 nry4 nryr2 sha4 shuo3 sho4 she4 shu4 shur2
    shy4 shyr2 ra4 ruo3 ro4 re3 ru4 rur2 ry4 ryr2 ji4 jie4 juo4 jo4 ju4 jur2 jy4 jyr2 qi4 qie4
    quo4 qo4 qu4 qur2 qy4 qyr2 jji4 jjie4 jjuo3 jjo4 jju4 jjur2 jjy4 nji4 njie4 njuo2 njo4 nju3
    njur2 njy4 njyr2 nyi4 nyie4 nyuo3 nyo4 nyu4 xi4 xie4 xuo2 xo4 xy4 xyr2 yi4 yie4 yuo4 yo4 yu4
    yur2 yy4 yyr2
    """
}
