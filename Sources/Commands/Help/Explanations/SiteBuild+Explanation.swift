import Domain

extension SiteBuild: Explained {
  static let explanation = Explanation(
    .sites, Label("生成并发布网站", "build and publish a site"),
    about: [
      Label(
        "生成一个时期的网站,并记入发布台账。省级可按季度或年度,其他层级按年度。同一时期、同一截止日重新生成的网站逐字节相同;换截止日会泄露差额,因此被拒绝。写出之前,全部内容都检索一遍个案库中的身份信息,发现即不写任何文件。",
        "Builds the site of a period and enters it in the release ledger: the province by quarter or year, other levels by year. The same period and cut-off give the same bytes again; another cut-off would give the difference away and is refused. Before anything is written, all of it is searched for the identities of the casebook."
      ),
      Label(
        "已公布的数字不改。年度网站另外统计:公布之后才录入的人(只计一次,修订后的合计标 [r]),以及上年统计过的人在解救后30、60、90、180、365日内落户、建档的人数。补录的人太少时留到下一年一起统计。",
        "What was published is never changed. The site of a year tells besides who was recorded only after their period was published (once, with the revised total marked [r]), and how many of those counted the year before were registered or had a file opened by days 30, 60, 90, 180 and 365. Those recorded late wait for the next year where they are too few."
      ),
      Label(
        "发布之前,以台账中的全部网站加上新网站攻击一遍。新网站会泄露数字的,不发布;以前的网站已经泄露的,逐个说明是哪个数字(不写数值),撤下并上报之后,用 --after-incident 发布。",
        "Before it is published, the new site is attacked together with all sites of the ledger. One that would give a number away is not published. What earlier sites already give away is named, without the value; take them down, report it, and then publish with --after-incident."
      ),
      Label(
        "--area 为下级的一个地区截取网站:只取本单位已发布的网站中该地区的行,不重新统计,所以上下级的网站合起来也不多说什么。有了截取的网站,下级不得自己再发布同一时期。下级自己发布过的网站,先用 guitu site enter 记入台账。",
        "--area cuts the site of an area below: its rows of what this office has published, with nothing counted anew, so that both sites together tell no more. The lower office must not publish the same period itself besides. A site that a lower office published on its own is first entered in the ledger with guitu site enter."
      ),
    ],
    arguments: [
      .needed("--out", .folder, "输出的文件夹", "folder to write"),
      .needed("--period", .period, "时期,如 2025 或 2025Q3", "period such as 2025 or 2025Q3"),
      .option("--level", .level, "层级,默认本单位的", "level, the office's own by default"),
      .option("--area", .area, "下级的地区:截取它的网站", "an area below, whose site is cut"),
      .option(
        "--plan", .file, "本单位的发布计划(YAML),默认用随程序的", "the office's own publication plan (YAML)"),
      .option("--languages", .text, "语言,默认 zh,en", "languages, zh,en by default"),
      .option(
        "--templates", .folder, "自定模板的文件夹,同名文件优先", "folder of own templates, which come first"),
      .flag(
        "--after-incident", "已知以前的网站合起来泄露了数字,仍发布新的",
        "publish although earlier sites are known to give numbers away"),
    ],
    examples: [
      .init(
        "guitu 网站 生成 --period 2025 --out site", "guitu site build --period 2025 --out site",
        Label("生成2025年的网站", "builds the site of 2025")),
      .init(
        "guitu 网站 生成 --period 2025 --area 510700 --out mianyang",
        "guitu site build --period 2025 --area 510700 --out mianyang",
        Label("从已发布的2025年网站截取绵阳市的", "cuts Mianyang's site from that of 2025")),
    ],
    next: Label(
      "先看 site/index.html,再用 guitu site verify site 核验,然后交付整个文件夹。",
      "Look at site/index.html, check it with guitu site verify site, then hand over the whole folder."
    ),
    topics: [.privacy])
}
