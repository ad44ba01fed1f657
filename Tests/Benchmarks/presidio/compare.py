"""Tries Microsoft Presidio and `guitu redact` on one corpus and prints recall, precision and speed.

Presidio runs twice: as shipped (a blank model, its own recognizers, English), and at its strongest
offline: with Chinese patterns and with jieba's tagger as the source of names. Usage: see README.md.
"""

import json
import re
import subprocess
import resource
import sys
import time

import jieba.posseg
import spacy
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, Pattern, PatternRecognizer
from presidio_analyzer import RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer, DateRecognizer, EmailRecognizer, IbanRecognizer, IpRecognizer,
    MacAddressRecognizer, PhoneRecognizer, UrlRecognizer)
import tldextract

# Without a network the list of domains is the one that was installed, and nothing waits for another.
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())

KINDS = {
    "PERSON": "person", "PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "URL": "url",
    "CREDIT_CARD": "bank", "LOCATION": "address", "CN_ID": "id", "CN_PLATE": "plate",
    "CN_PASSPORT": "passport", "CN_DISABILITY": "disability", "CN_WECHAT": "wechat", "CN_QQ": "qq",
    "CN_COORDINATES": "coordinates", "CN_SCHOOL": "school", "CN_ROOM": "institution",
    "DATE_TIME": "date", "CN_DNA": "dna", "CN_DISEASE": "other", "CN_KIN": "kin",
}

HAN = r"[\u4e00-\u9fff]"
# Digits of either width, and what may stand between the groups of a number.
D, NOT_AFTER, NOT_BEFORE, GAP = "[0-9０-９]", "(?<![0-9０-９])", "(?![0-9０-９])", "[-－–‑ .．·\u2009]?"
PATTERNS = {
    "CN_ID": [
        (rf"{NOT_AFTER}{D}{{6}}{GAP}{D}{{4}}{GAP}{D}{{4}}{GAP}{D}{{3}}[0-9０-９XxＸ]{NOT_BEFORE}", 0.9),
        (rf"{NOT_AFTER}[1-8１-８]{D}{{5}}{GAP}{D}{{6}}{GAP}{D}{{3}}{NOT_BEFORE}", 0.6),
    ],
    "CN_DISABILITY": [(rf"{NOT_AFTER}{D}{{17}}[0-9０-９XxＸ][1-7１-７][1-4１-４]{NOT_BEFORE}", 0.95)],
    "PHONE_NUMBER": [
        (rf"{NOT_AFTER}[1１][3-9３-９]{D}{GAP}{D}{{4}}{GAP}{D}{{4}}{NOT_BEFORE}", 0.9),
        (rf"{NOT_AFTER}[(（]?0{D}{{2,3}}[)）]?[- －]?{D}{{3,4}}[- －]?{D}{{4}}{NOT_BEFORE}", 0.8),
    ],
    "CREDIT_CARD": [(rf"{NOT_AFTER}[6６][2２]{D}{{2}}({GAP}{D}{{4}}){{3}}({GAP}{D}{{1,3}})?{NOT_BEFORE}", 0.9)],
    "CN_PLATE": [
        (r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][· ]?[A-Z0-9]{4,6}[学挂警港澳]?", 0.9)],
    "CN_PASSPORT": [
        (r"(?<![A-Za-z0-9])[EGDSP][A-Z]?\d{7,8}(?!\d)", 0.7), (r"(?<![A-Za-z0-9])[CHMTW]\d{8}(?!\d)", 0.6)],
    "CN_WECHAT": [(r"(?<=微信)[号是为：: ]{0,3}[A-Za-z][A-Za-z0-9_-]{5,19}", 0.8)],
    "CN_QQ": [(r"(?<=[Qq][Qq])[号码：: ]{0,3}\d{5,11}", 0.8)],
    "CN_COORDINATES": [
        (r"[NE]?\d{2,3}\.\d{4,}[,， ]\s?[NE]?\d{2,3}\.\d{4,}", 0.8),
        (r"(北纬|东经)\d+°\d+′(\d+″)?([，, ]*(北纬|东经)\d+°\d+′(\d+″)?)?", 0.8),
    ],
    "CN_DNA": [
        (r"D\d{1,2}S\d{2,4}|DYS\d{3}|vWA|FGA|TH01|TPOX|CSF1PO|Amelogenin|Penta [DE]", 0.8),
        (r"[ACGTacgt]{24,}", 0.8)],
    "DATE_TIME": [
        (rf"(19|20|１９|２０){D}{{2}}[-./年－．／]{D}{{1,2}}[-./月－．／]{D}{{1,2}}[日号]?", 0.8),
        (r"[一二][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日", 0.8)],
    "LOCATION": [
        (rf"({HAN}{{2,4}}(省|市|县|区))?({HAN}{{2,4}}(镇|乡|街道))?{HAN}{{2,3}}(村|社区)(村民小组)?([\d一二三四五六七八九十]+[组社号])*", 0.8),
        (rf"({HAN}{{2,4}}(县|区|市|镇))?{HAN}{{2,4}}(路|街|巷|大道|花园|小区|苑|家园|公寓)\d+[号栋幢][\d附号栋幢单元室楼]*", 0.8),
    ],
    "CN_SCHOOL": [(rf"{HAN}{{2,8}}(小学|中学|高中|幼儿园|学校|中心校)[\d一二三四五六七八九初高大中小年级\(\)（）]+班", 0.8)],
    "CN_ROOM": [(rf"{HAN}{{2,8}}(医院|中心|养老院|护理院|救助管理站|救助站|宾馆|酒店|旅馆|福利院)(住院部)?[\d楼]+(病房)?([\d号]*床|室|房间|房|床)?", 0.7)],
    "CN_DISEASE": [(r"血友病|戈谢病|马凡综合征|苯丙酮尿症|白化病|肝豆状核变性", 0.8)],
    "CN_KIN": [(rf"{HAN}{{1,4}}(之|的)(母亲|父亲|爸爸|妈妈|丈夫|妻子|儿子|女儿|姐姐|妹妹|哥哥|弟弟|母|父|夫|妻|妹|弟|子|女)", 0.6)],
}


class BlankEngine(NlpEngine):
    """An engine without a model: Presidio's shipped one has none for Chinese."""

    def __init__(self, language):
        self.language = language
        self.nlp = spacy.blank("zh" if language == "zh" else "en")

    def load(self):
        """Nothing has to be loaded."""

    def is_loaded(self):
        return True

    def process_text(self, text, language):
        document = self.nlp(text)
        return NlpArtifacts(
            entities=[], tokens=document, tokens_indices=[t.idx for t in document],
            lemmas=[t.text for t in document], nlp_engine=self, language=language)

    def process_batch(self, texts, language, **_):
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word, language):
        return False

    def is_punct(self, word, language):
        return not word.isalnum()

    def get_supported_entities(self):
        return []

    def get_supported_languages(self):
        return [self.language]


class JiebaNames(EntityRecognizer):
    """What jieba tags as the name of a person, and of a place."""

    def __init__(self):
        super().__init__(["PERSON"], "jieba", supported_language="zh")

    def load(self):
        """jieba loads its dictionary by itself."""

    def analyze(self, text, entities, nlp_artifacts=None):
        results, position = [], 0
        for word, flag in jieba.posseg.cut(text):
            if flag.startswith("nr") and len(word) > 1:
                results.append(RecognizerResult("PERSON", position, position + len(word), 0.6))
            position += len(word)
        return results


def shipped():
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    return AnalyzerEngine(registry=registry, nlp_engine=BlankEngine("en"), supported_languages=["en"])


def strongest():
    """Presidio's own recognizers that a Chinese text can use, Chinese patterns, and jieba's names."""
    registry = RecognizerRegistry(supported_languages=["zh"])
    for entity, patterns in PATTERNS.items():
        registry.add_recognizer(PatternRecognizer(
            entity, patterns=[Pattern(f"{entity}{n}", p, s) for n, (p, s) in enumerate(patterns)],
            supported_language="zh"))
    registry.add_recognizer(PhoneRecognizer(supported_regions=("CN",), supported_language="zh"))
    for recognizer in [
        CreditCardRecognizer, EmailRecognizer, UrlRecognizer, IpRecognizer, DateRecognizer,
        IbanRecognizer, MacAddressRecognizer,
    ]:
        registry.add_recognizer(recognizer(supported_language="zh"))
    registry.add_recognizer(JiebaNames())
    return AnalyzerEngine(registry=registry, nlp_engine=BlankEngine("zh"), supported_languages=["zh"])


def by_presidio(engine, language, texts):
    start = time.process_time()
    found = []
    for text in texts:
        results = engine.analyze(text=text, language=language)
        found.append([(KINDS.get(r.entity_type), r.start, r.end, True) for r in results])
    return found, time.process_time() - start


def by_guitu(program, texts):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        [program, "redact", "--each-line", "--json", "-"], input="\n".join(texts) + "\n",
        capture_output=True, text=True, encoding="utf-8", check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = [
        [(f["kind"], f["start"], f["end"], f["certain"]) for f in json.loads(line)["findings"]]
        for line in run.stdout.splitlines()
    ]
    if len(found) != len(texts):
        sys.exit(f"guitu gave {len(found)} lines for {len(texts)}: {run.stderr[:400]}")
    return found, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def score(corpus, found):
    """Recall, exact borders and precision, for each kind."""
    table = {}
    for row, findings in zip(corpus, found):
        labels = [(l["kind"], l["start"], l["end"]) for l in row["labels"]]
        for kind, start, end in labels:
            counts = table.setdefault(kind, [0, 0, 0, 0, 0])
            counts[0] += 1
            counts[1] += any(k == kind and s < end and start < e for k, s, e, _ in findings)
            counts[2] += any((k, s, e) == (kind, start, end) for k, s, e, _ in findings)
        for kind, start, end, certain in findings:
            if kind is None or not certain:
                continue
            counts = table.setdefault(kind, [0, 0, 0, 0, 0])
            counts[3] += 1
            counts[4] += any(s < end and start < e for _, s, e in labels)
    return table


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "–"


def main():
    corpus = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    texts = [row["text"] for row in corpus]
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    systems = {
        "as shipped": lambda: by_presidio(shipped(), "en", texts),
        "strongest": lambda: by_presidio(strongest(), "zh", texts),
        "guitu": lambda: by_guitu(sys.argv[2], texts),
    }
    jieba.initialize()
    tables = {}
    for name, run in systems.items():
        found, seconds = run()
        tables[name] = score(corpus, found)
        clean = [findings for row, findings in zip(corpus, found) if not row["labels"]]
        masked = sum(any(f[3] for f in findings) for findings in clean)
        asked = sum(any(not f[3] for f in findings) for findings in clean)
        print(f"{name}: {megabytes / seconds:.2f} MB a CPU second; of {len(clean)} clean notes "
              f"{masked} flagged, {asked} more or less in doubt")
    print("kind | labels | " + " | ".join(f"{name}: recall / exact / precision" for name in tables))
    sums = {name: [0] * 5 for name in tables}
    for kind in sorted({k for t in tables.values() for k in t if k in tables["guitu"]}):
        cells = []
        for name, table in tables.items():
            counts = table.get(kind, [0] * 5)
            sums[name] = [sum(pair) for pair in zip(sums[name], counts)]
            labels, found, exact, reported, right = counts
            labels = tables["guitu"][kind][0]
            cells.append(f"{share(found, labels)} / {share(exact, labels)} / {share(right, reported)}")
        print(f"{kind} | {tables['guitu'][kind][0]} | " + " | ".join(cells))
    print("all | " + " | ".join(
        f"{name}: {share(s[1], s[0])} / {share(s[2], s[0])} / {share(s[4], s[3])}"
        for name, s in sums.items()))


main()
