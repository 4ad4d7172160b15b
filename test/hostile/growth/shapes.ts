/** Repeats words up to about `size` characters. */
const filled =
  (words: string, head = "", tail = "") =>
  (size: number): string =>
    head + words.repeat(Math.max(1, Math.round((size - head.length - tail.length) / words.length))) + tail;

/** So many openings, then as many closings. */
const nested =
  (open: string, close: string, within = "x") =>
  (size: number): string => {
    const depth = Math.max(1, Math.round(size / (open.length + close.length)));
    return open.repeat(depth) + within + close.repeat(depth);
  };

/** Words that count upwards, so that no two of them are the same. */
const counted =
  (words: (at: number) => string) =>
  (size: number): string => {
    const parts: string[] = [];
    for (let [length, at] = [0, 1]; length < size; at++) {
      const part = words(at);
      parts.push(part);
      length += part.length;
    }
    return parts.join("");
  };

const NAMES = "Norland Suland Velmark Ostia Carden Belmont".split(" ");
const name = (at: number): string => `${NAMES[at % NAMES.length]}${at}`;

/**
 * Texts that drive careless readers into work that grows faster than they do, by name: each as a function of how many
 * characters there are to be. What ends in another character makes an expression that took all of a run give it back.
 */
export const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  spaces: filled(" ", "x", "x"),
  "spaces before a dot": filled(" ", "The port is free", "."),
  "no-break spaces": filled("\u00a0", "x", "x"),
  newlines: filled("\n", "", "x"),
  "newlines with spaces": filled(" \n", "x", "x"),
  "carriage returns": filled("\r", "x", "x"),
  "CRLF lines": filled("\r\n", "x", "x"),
  tabs: filled("\t", "x", "x"),
  "line separators": filled("\u2028", "x", "x"),
  "brackets opened": filled("["),
  "brackets closed": filled("]", "x"),
  "brackets nested": nested("[", "]"),
  "brackets in a row": filled("[a][b] "),
  "braces opened": filled("{{"),
  "braces nested": nested("{", "}"),
  "live figures without end": filled("{{claim a=b "),
  "parentheses opened": filled("("),
  "parentheses in a row": filled("(a)"),
  "parentheses nested": nested("(a ", ")"),
  "double quotes": filled('"'),
  "quotes of words": filled('"a" '),
  "curly quotes opened": filled("“a "),
  apostrophes: filled("'"),
  asterisks: filled("*"),
  "asterisks of words": filled("*a "),
  "bold without end": filled("**a"),
  underscores: filled("_"),
  "underscores of words": filled("_a "),
  backticks: filled("`"),
  "backticks of words": filled("`a"),
  tildes: filled("~~a"),
  pipes: filled("|"),
  "table rows": filled("| a | b |\n"),
  "table rule": filled("|:--", "| a |\n"),
  hashes: filled("#"),
  "empty headings": filled("# \n"),
  "headings of hashes": filled("# # "),
  dashes: filled("-", "x"),
  "dashes and spaces": filled("- ", "x"),
  "list items": filled("- a\n"),
  "lists nested": (size) => counted((at) => `${" ".repeat(2 * (at % 40))}- a\n`)(size),
  "block quotes": filled("> "),
  backslashes: filled("\\", "x"),
  slashes: filled("/", "x"),
  dots: filled(".", "x"),
  "dots and spaces": filled(". "),
  "dots of leaders": filled(". . . . 7\n"),
  commas: filled(",", "x"),
  "commas and spaces": filled("a, "),
  semicolons: filled("a; "),
  colons: filled("a: "),
  "question marks": filled("?! "),
  digits: filled("1"),
  "zeros before a letter": filled("0", "1", "x"),
  "numbers with dots": filled("1."),
  "numbers with commas": filled("1,000,"),
  "numbers in words": filled("two hundred and "),
  "numbers and spaces": counted((at) => `${at} `),
  "sums of money": filled("$10 billion of 5 percent, "),
  "percent of": filled("12 of 28 points "),
  dates: filled("1 May 2025 "),
  "dates in figures": filled("2025-05-01 "),
  "dates in lines": counted((at) => `On ${1 + (at % 28)} May 2025 the parties met.\n`),
  months: filled("January "),
  "Roman numerals": filled("xiv) "),
  articles: filled("Article 1 "),
  "articles in lines": filled("Article 1\n"),
  "points in lines": counted((at) => `${at}. The parties shall agree.\n`),
  "points of points": counted((at) => `${at}.1.1.1. The port.\n`),
  "letters in lines": counted((at) => `(${String.fromCharCode(97 + (at % 26))}) the port;\n`),
  "references to points": filled("under paragraph 1 of Article 2, "),
  links: filled("[a](http://x.y) "),
  "links without end": filled("[a]("),
  "images without end": filled("![a"),
  "footnotes of Markdown": counted((at) => `[^${at}]: a\n`),
  addresses: filled("http://x.y/z?a=b&c=d#e "),
  "one long address": filled("a/", "http://x.y/"),
  "mail addresses": filled("a@b."),
  "one word": filled("a"),
  "one word of capitals": filled("A"),
  "words of one letter": filled("a "),
  "capitalised words": filled("Norland "),
  "names that all differ": counted((at) => `${name(at)} and `),
  "people who say": counted((at) => `Mr ${name(at)} said that `),
  "duties of one": filled("Norland shall withdraw its forces. "),
  "duties of many": counted((at) => `${name(at)} shall withdraw its forces within ${at} days.\n`),
  "one sentence of duties": filled("shall withdraw and "),
  "conditions in conditions": filled("if Suland withdraws, unless "),
  "bodies without end": filled("a council of the "),
  "deadlines in a row": filled("within 30 days after "),
  "the same paragraph": filled("The port of Velmark is open to all ships.\n\n"),
  "many short lines": filled("a\n"),
  "short lines of many words": counted((at) => `${name(at)}\n`),
  "combining marks": filled("\u0301", "e", "x"),
  "letters with marks": filled("e\u0301"),
  "zero-width characters": filled("\u200b", "x", "x"),
  "joined emoji": filled("\u{1f468}\u200d"),
  "controls of direction": filled("\u202e\u202c"),
  "surrogate pairs": filled("\u{1d7d9}"),
  "half surrogates": filled("\ud800"),
  "Cyrillic words": filled("Стаття 5. Сторони зобов’язані "),
  "Arabic words": filled("تلتزم الأطراف بوقف إطلاق النار "),
  "Chinese signs": filled("第一条 双方同意。"),
  "tags opened": filled("<p>"),
  "tags nested": nested("<div>", "</div>"),
  "tags inline": filled("<b>a"),
  "tags without end": filled("<a "),
  "attributes without end": filled('a="b" ', "<p "),
  "comments without end": filled("<!-- "),
  "lists of HTML": filled("<ol><li>a"),
  "cells of HTML": filled("<td>a", "<table><tr>"),
  entities: filled("&amp;"),
  "entities without end": filled("&#1"),
  ampersands: filled("&"),
  "angle brackets": filled("<"),
  "anchors of YAML": counted((at) => `a${at}: &a${at} [x]\n`),
  "aliases of YAML": counted((at) => (at === 1 ? "a0: &a x\n" : `a${at}: *a\n`)),
  "YAML flow": nested("[", "]", ""),
  "YAML maps in maps": (size) => {
    const depth = Math.round(Math.sqrt(2 * size));
    return Array.from({ length: depth }, (_, at) => `${" ".repeat(at)}a:\n`).join("");
  },
  "YAML list items": filled("- - - "),
  "objects of JSON": nested('{"a":', "}", "1"),
  "lines of JSON": filled('{"a":1}\n'),
  "cells of CSV": filled('"a,""b",'),
  "cells of CSV without end": filled('"a,\n'),
  "rows of CSV": counted((at) => `${at},a,2025-05-01,"b"\n`),
  "heads of Markdown": filled("---\n"),
  "rules underlined": filled("a\n===\n"),
  "attributed notation": filled("[A: x | B: y] "),
  "notation without end": filled("[A: x | "),
  percents: filled("%2"),
  fractions: filled("½"),
  plurals: filled("states, parties and "),
};
