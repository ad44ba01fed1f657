/// Short words of English and of pages that a name's initials, or its pinyin, may equal by chance.
///
/// Source: the words of three to six letters that the shipped pages, forms and styles hold, and the
/// commonest others in English documentation, as far as a name could be spelled so.
enum LatinWords {
  private static let words = Set(
    """
    aba abc able abort abs act add adding adds adult adults after again age aged ages agree ahead
    aid aim aims alarms alias align alike all alone along alpha also alt alter amd among amount
    and anew annex annual anti any anyone apart api app apple are area areas aria arial arises
    around aside ask asks assume atm aware away back bad band bands bank bar bare bars base based
    bases basic basis become been before being belong beside best big bin binary bind birth bit
    bits blame blob blue body bold bom book bool both box bring broke broken bug bugs bundle busy
    but buyer byte cache calc call calls can cannot card cards care career carry case cases cell
    cells center cert chain chains change char charge chars chart charts check checks chet child
    china choose chosen cited cites cities city cjk claim clean clone close code coding col colon
    com come comma common comp copy core corner cost could count counts county course court cpu
    create css csv cue cut cuts cycle cyl dash dashed dashes data date dated dates day days deal
    debian decide decode decree defer defs delay delete delta demo demos denied depend depth der
    desc design desk detail detect dibao dict did die digest dir direct disk dmi dna doc docs does
    domain don done dot dots double doubt down dozen dpf draw drop dual due dump dumps during
    duties duty each early easier easy echo edge edit editor edu egg eight else email emit empty
    enable encode end ended ending ends enough ensure enter enters entire entity entry enum epoch
    epochs epyc equal error etc exist exists exit exp fact facts fall fallen false family far
    fashi fast fee feed fell female fenced few fewer flag flat flex flow focus fold folds font
    foot footer for force fork forks form forms forty found four frame free from full fully future
    fuzz gap gaps garze gate gbk gbt get gets glance glpk goes good got gps grade grow guard
    guards guess guide guitu had half halves han hand handed handle hans happen hard has hash
    hashes hatch hea head header heads health hei height held help henan hence her here hereby
    herein hex him his hiv hkdf hold home hook hope host hour hours how hpc hpke href hrs html
    http hugo hukou human iso jieba job json judge jus just keep keeper keeps kem kept key keys
    knew know ktv label lack lacks lai laid lang large last late later latest latin law laws
    layout lead leads leaf leak learns least left legacy legal legend len length less let lets
    liable lie lies life light like likely limit limits line linear lines link linked links list
    lists load locale lock log logo long longer look loop loose losing lost lot low lower macro
    made mail main maint major make makes male man manual many mao map mark marks mask masks match
    math max may maybe mean means meant media median medium meet meets member memory mended menlo
    mental menu merge merged merges met meta mib micro might min minmax minor minors minute mit
    mixed mode model models modes modify module modulo moment money mono month months more most
    mpc mrs much must name named names naming need needed needs net new newer newly news next nice
    node nodes non none nor not note noted notes notice noto now nth null number nums obj obtain
    odd off offer offs often old older once one ones online only onto open opened opens opt ord
    order org other our ours out outer owes own owner pack page pager pages paint pair pairs paper
    parent part parts party pas pass past patch path paths pdf pem per phone pia pick piece pieces
    pinyin pipe pipia pipl pkey place plain plan plate play please police policy pool pools pop
    port pos post power ppo ppt pre prose psb pub pubin pull pupils pure push put puts pypi query
    quot quote quoted quotes raise ran random range ranges rank ranked rate ratio raw reach read
    reader reads real really reason recall recent rect red redact reduce ref refer rel rely remain
    remote rename render report repr rescue resize rest rests result retain return rfc rich right
    rms role roll roman room root rotate round row rows rule rules run runs safe said sale same
    sample sans say says scale scan schema scheme score screen seal sealed search secure sed see
    seed seeds seek seems seen segoe select self sell send sender sense sent sep seq series serif
    set sets setup sex sha shadow shall shape share shared she sheet sheets shell shift should
    show side sides sig sign signs simple simply simsun sin since single site sites sits six size
    sizes sizing slice slow soft sold solve some songti soon sort sos source space span spec spi
    spoken sql sqlite src stage state stay step stop store string stroke strong style sub such
    suite sum sums super sure surely svg system tab table tag tags tail tails take taken takes tan
    team tekun tell tells temp ten term terms test tests text texts than that the them then there
    these they those three tick time timely times timing title token told too took tool top topp
    touch trace train trap tree true try trying tuf turn turns twn two type uno url usa usb utf
    wait waited waits walk wall want wanted wants warn was wasn way ways wcag weak web weight well
    went were what when where who whole whom whose why wof women womens won word words work works
    world worse wrap write wrong wrote www xlsx xml xxd yahei yaml year years yes yet yield
    you your yours yuechi zero zeros zip zoom
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars })

  /// Whether folded scalars are such a word.
  static func contain(_ scalars: [UInt32]) -> Bool { words.contains(scalars) }
}
