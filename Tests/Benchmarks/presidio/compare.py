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

KINDS = {
    "PERSON": "person", "PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "URL": "url",
    "CREDIT_CARD": "bank", "LOCATION": "address", "CN_ID": "id", "CN_PLATE": "plate",
    "CN_PASSPORT": "passport", "CN_DISABILITY": "disability", "CN_WECHAT": "wechat", "CN_QQ": "qq",
    "CN_COORDINATES": "coordinates", "CN_SCHOOL": "school", "CN_ROOM": "institution",
    "DATE_TIME": "date", "CN_DNA": "dna", "US_DRIVER_LICENSE": None,
}

HAN = r"[\u4e00-\u9fff]"
PATTERNS = {
    "CN_ID": [(r"(?<!\d)\d{17}[\dXx](?!\d)", 0.9), (r"(?<!\d)\d{6}[- ]\d{8}[- ]\d{3}[\dXx]", 0.8)],
    "CN_DISABILITY": [(r"(?<!\d)\d{17}[\dXx][1-7][1-4](?!\d)", 0.95)],
    "PHONE_NUMBER": [
        (r"(?<!\d)1[3-9]\d{9}(?!\d)", 0.9), (r"(?<!\d)1[3-9]\d[- ]\d{4}[- ]\d{4}(?!\d)", 0.9),
        (r"(?<!\d)0\d{2,3}-\d{7,8}(?!\d)", 0.8),
    ],
    "CREDIT_CARD": [(r"(?<!\d)62\d{14,17}(?!\d)", 0.9), (r"62\d\d( \d{4}){3}( \d{1,3})?", 0.8)],
    "CN_PLATE": [(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}", 0.9)],
    "CN_PASSPORT": [(r"(?<![A-Za-z0-9])[EGDSP][A-Z]?\d{7,8}(?!\d)", 0.7)],
    "CN_WECHAT": [(r"(?<=微信)[号是为：: ]{0,3}[A-Za-z][A-Za-z0-9_-]{5,19}", 0.8)],
    "CN_QQ": [(r"(?<=[Qq][Qq])[号码：: ]{0,3}\d{5,11}", 0.8)],
    "CN_COORDINATES": [
        (r"\d{2,3}\.\d{4,}[,，]\s?\d{2,3}\.\d{4,}", 0.8), (r"北纬\d+°\d+′\d+″", 0.8),
    ],
    "CN_DNA": [(r"D\d{1,2}S\d{2,4}|DYS\d{3}|vWA|FGA|TH01|TPOX|CSF1PO|Amelogenin", 0.8)],
    "DATE_TIME": [(r"(19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?", 0.8)],
    "LOCATION": [
        (rf"({HAN}{{2,4}}(省|市|县|区))?({HAN}{{2,4}}(镇|乡|街道))?{HAN}{{2,3}}(村|社区)([\d一二三四五六七八九十]+[组社号])*", 0.8),
        (rf"({HAN}{{2,4}}(县|区|市))?{HAN}{{2,4}}(路|街|巷|大道|花园|小区|苑|家园|雅居)\d+[号栋幢][\d附号栋幢单元室]*", 0.8),
    ],
    "CN_SCHOOL": [(rf"{HAN}{{2,8}}(小学|中学|高中|幼儿园)[\d一二三四五六年级\(\)（）]+班", 0.8)],
    "CN_ROOM": [(rf"{HAN}{{2,8}}(医院|中心|养老院|救助站|宾馆|旅馆|福利院)[\d楼]+(病房)?(\d床|室|房间|床)?", 0.7)],
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
    registry = RecognizerRegistry(supported_languages=["zh"])
    for entity, patterns in PATTERNS.items():
        registry.add_recognizer(PatternRecognizer(
            entity, patterns=[Pattern(f"{entity}{n}", p, s) for n, (p, s) in enumerate(patterns)],
            supported_language="zh"))
    registry.add_recognizer(PatternRecognizer("EMAIL_ADDRESS", supported_language="zh", patterns=[
        Pattern("email", r"[\w.+-]+@[\w-]+(\.[\w-]+)+", 0.9)]))
    registry.add_recognizer(PatternRecognizer("URL", supported_language="zh", patterns=[
        Pattern("url", r"(https?://|www\.)[\w./?=&%-]+", 0.8)]))
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
        alarms = sum(
            any(f[3] for f in findings) for row, findings in zip(corpus, found) if not row["labels"])
        print(f"{name}: {megabytes / seconds:.2f} MB a CPU second, {alarms} clean sentences flagged")
    print("kind | labels | " + " | ".join(f"{name} recall / exact / precision" for name in tables))
    for kind in sorted({k for t in tables.values() for k in t if k in tables["guitu"]}):
        cells = []
        for table in tables.values():
            labels, found, exact, reported, right = table.get(kind, [0] * 5)
            share = lambda part, whole: f"{part / whole:.3f}" if whole else "–"
            cells.append(f"{share(found, labels)} / {share(exact, labels)} / {share(right, reported)}")
        print(f"{kind} | {tables['guitu'][kind][0]} | " + " | ".join(cells))


main()
