import { publicCode } from "../core/common/said.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeXml, escapeXml, parseXml, xmlText, type XmlElement } from "./xml.ts";

function parsed(text: string, prefixes: Readonly<Record<string, string>> = {}): XmlElement {
  const root = parseXml(text, { prefixes });
  if (!root.ok) throw new Error(`${root.failure.code} ${root.failure.place ?? ""}`);
  return root.value;
}

function failure(text: string): string {
  const root = parseXml(text);
  return root.ok ? "read" : publicCode(root.failure.code);
}

test("text and attributes come back as they were written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, attribute) => {
      const root = parsed(`<a b="${escapeXml(attribute)}">${escapeXml(text)}</a>`);
      expect(root.attributes["b"]).toBe(writable(attribute));
      expect(xmlText(root)).toBe(writable(text));
    }),
  );
});

/** What XML 1.0 can hold of a text. */
function writable(text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const control = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
    return control || code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : char;
  }).join("");
}

test("no input throws", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "/>",
    "a",
    "b:c",
    "=",
    '"',
    "'",
    "&",
    "&amp;",
    "&#x41;",
    ";",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    " ",
    "xmlns:b",
    "text",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      parseXml(pieces.join(""));
      parseXml(`<a>${pieces.join("")}</a>`);
    }),
    { numRuns: 2000 },
  );
});

test("comments, instructions, CDATA, references, line ends", () => {
  const root = parsed(
    "\uFEFF<?xml version='1.0'?><!-- a -- b --><a>one<!-- x --><![CDATA[<two>]]>&#x33;&#52;\r\nend<?pi?></a>\n",
  );
  expect(root.children).toEqual(["one<two>34\nend"]);
});

test("names follow the namespace, whatever the prefix; inner declarations end with their element", () => {
  const prefixes = { "urn:w": "w", "urn:x": "x" };
  const root = parsed(
    '<q:a xmlns:q="urn:w" q:id="1" id="2"><b xmlns="urn:x"><q:c/></b><b/><q:d xmlns:q="urn:x"/></q:a>',
    prefixes,
  );
  expect(root.name).toBe("w:a");
  expect(root.attributes).toMatchObject({ "w:id": "1", id: "2" });
  expect(root.children.map((child) => (typeof child === "string" ? child : child.name))).toEqual(["x:b", "b", "x:d"]);
});

test("children of a large element are handed on one by one", () => {
  const seen: string[] = [];
  const root = parseXml("<d><body> <p>1</p> <p>2<body><p/></body></p></body><end/></d>", {
    within: "body",
    each: (element) => seen.push(xmlText(element)),
  });
  expect(seen).toEqual(["1", "2"]);
  expect(root.ok && root.value.children).toHaveLength(2);
});

describe("refused", () => {
  test.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "xml-entities"],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "xml-entities"],
    ["<a>&unknown;</a>", "xml-entities"],
    ["<a>&#0;</a>", "xml-entities"],
    ["<a>&#xD800;</a>", "xml-entities"],
    ["<a>&amp</a>", "xml-entities"],
    ["<a><b></a></b>", "invalid-xml"],
    ["<a", "invalid-xml"],
    ["<a>", "invalid-xml"],
    ["<a/><b/>", "invalid-xml"],
    ["text", "invalid-xml"],
    ["", "invalid-xml"],
    ['<a b="1" b="2"/>', "invalid-xml"],
    ["<a b=1/>", "invalid-xml"],
    ['<a b="<"/>', "invalid-xml"],
    ["<a>".repeat(700), "nested-too-deeply"],
  ])("%s", (text, code) => {
    expect(failure(text)).toBe(code);
  });

  test("with the place", () => {
    const root = parseXml("<a>\n  <b></c>\n</a>");
    expect(root.ok ? "" : root.failure.place).toBe("line 2, column 6");
  });

  test("bytes that are not text", () => {
    const text = decodeXml(Uint8Array.of(0x3c, 0xff, 0xfe, 0x80));
    expect(text.ok ? "read" : publicCode(text.failure.code)).toBe("invalid-xml");
  });
});

test("UTF-16 by its mark or its first bytes", () => {
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from(Array.from(text).flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
  for (const text of ["\uFEFF<a>é</a>", "<a>é</a>"]) {
    const decoded = decodeXml(utf16(text));
    expect(decoded.ok && xmlText(parsed(decoded.value))).toBe("é");
  }
});
