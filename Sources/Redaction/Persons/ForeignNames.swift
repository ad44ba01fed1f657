/// Common Western given names, Vietnamese and Burmese surnames, and English words that look like pinyin.
enum ForeignNames {
  static let given = words(
    """
    james john robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven
    andrew kevin brian george edward peter henry jack samuel frank patrick alexander mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily donna michelle carol
    amanda melissa deborah stephanie rebecca laura helen sharon cynthia amy anna angela emma nicole samantha
    katherine christine rachel maria heather diane julie joyce victoria kelly christina joan evelyn judith grace
    alice julia sophie lucy jane rose tom mike jim bob bill joe sam ben dan max oliver lucas ivan olga natasha
    elena irina aisha fatima mohammed muhammad ahmed ali hassan omar maung aung thida khin
    """)
  static let surnames = words(
    "nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly thi huynh truong dinh luong maung daw ko"
  )
  static let english = words(
    """
    an can fan man pan ran tan ban sun son so she he me we be you long song sang fang gang hang bang rang wan
    bin fin din pin tin win shan china bei nan dong guan hui hong an ha ping ting ring bing wing long dang pang
    to no do go lo a e i o de la le re se mo ma pa ta la ai ou you men ben den pen ten hen ken a main page data
    """)

  /// What stands before any family name.
  static let titles = words("mr mrs ms miss dr mdm")
  /// What stands before family names and before other words.
  static let roles = words(
    """
    teacher auntie aunt uncle sister brother officer lawyer nurse professor director judge grandma
    grandpa
    """)

  /// What stands before a person or after one.
  static let cues = words(
    """
    visited met interviewed named client victim survivor witness phoned called call with lives said told wants
    asked says returned
    """)
  /// English words with a capital of which no name is made, as they stand beside such words.
  static let institutions = words(
    """
    child children women family school hospital police court office centre center village county city province
    welfare protection service services social public civil affairs bureau station home house street road town
    north south east west new old red cross federation committee ministry department high middle primary first
    second national people health legal aid care team group monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december the of and for
    this that her his she they chinese english yi tibetan section title plan case report guide
    """)

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
