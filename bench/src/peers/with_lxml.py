"""Extraction with lxml, timed in here; lxml.mjs asks for one line at a time.

usage: with_lxml.py FILE…    stdin: `round` gives milliseconds, `facts` gives the facts as JSON
"""

import gc
import json
import sys
import time

from lxml import etree

IX = "{http://www.xbrl.org/2013/inlineXBRL}"


def extract(content):
    parser = etree.XMLParser(huge_tree=True, recover=True)
    root = etree.fromstring(content, parser)
    continuations = {part.get("id"): part for part in root.iter(IX + "continuation")}
    return [
        {
            "name": element.get("name")[len("cyd:"):],
            "id": element.get("id"),
            "contextRef": element.get("contextRef"),
            "format": element.get("format"),
            "text": "".join(chain(element, continuations)),
        }
        for element in root.iter(IX + "nonNumeric")
        if element.get("name").startswith("cyd:")
    ]


def chain(part, continuations):
    seen = set()
    while part is not None and part not in seen:
        seen.add(part)
        yield text_of(part)
        part = continuations.get(part.get("continuedAt"))


def text_of(element):
    if element.find(".//" + IX + "exclude") is None:
        return "".join(element.itertext(etree.Element))
    return "".join(without_excluded(element))


def without_excluded(element):
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag != IX + "exclude":
            yield from without_excluded(child)
        yield child.tail or ""


def main():
    contents = []
    for path in sys.argv[1:]:
        with open(path, "rb") as file:
            contents.append(file.read())
    for line in sys.stdin:
        if line.strip() == "facts":
            print(json.dumps([extract(content) for content in contents]), flush=True)
            continue
        gc.collect()
        start = time.perf_counter()
        for content in contents:
            extract(content)
        print((time.perf_counter() - start) * 1000, flush=True)


main()
