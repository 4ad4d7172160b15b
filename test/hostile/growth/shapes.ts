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
  newlines: filled("\n", "", "x"),
  "newlines with spaces": filled(" \n", "x", "x"),
  "carriage returns": filled("\r", "x", "x"),
  tabs: filled("\t", "x", "x"),
  "brackets opened": filled("["),
  "brackets closed": filled("]", "x"),
  "brackets nested": nested("[", "]"),
  "braces opened": filled("{{"),
  "live figures without end": filled("{{claim a=b "),
  "parentheses opened": filled("("),
  "parentheses nested": nested("(a ", ")"),
  "double quotes": filled('"'),
  asterisks: filled("*"),
  "asterisks of words": filled("*a "),
  underscores: filled("_"),
  "backticks of words": filled("`a"),
  pipes: filled("|"),
  "table rows": filled("| a | b |\n"),
  hashes: filled("#"),
  "headings of hashes": filled("# # "),
  dashes: filled("-", "x"),
  "list items": filled("- a\n"),
  "lists nested": (size) => counted((at) => `${" ".repeat(2 * (at % 40))}- a\n`)(size),
  backslashes: filled("\\", "x"),
  dots: filled(".", "x"),
  "dots of leaders": filled(". . . . 7\n"),
  "commas and spaces": filled("a, "),
  semicolons: filled("a; "),
  digits: filled("1"),
  "zeros before a letter": filled("0", "1", "x"),
  "numbers with dots": filled("1."),
  "numbers and spaces": counted((at) => `${at} `),
  "sums of money": filled("$10 billion of 5 percent, "),
  "percent of": filled("12 of 28 points "),
  dates: filled("1 May 2025 "),
  "dates in lines": counted((at) => `On ${1 + (at % 28)} May 2025 the parties met.\n`),
  "Roman numerals": filled("xiv) "),
  "articles in lines": filled("Article 1\n"),
  "points in lines": counted((at) => `${at}. The parties shall agree.\n`),
  links: filled("[a](http://x.y) "),
  "links without end": filled("[a]("),
  addresses: filled("http://x.y/z?a=b&c=d#e "),
  "one long address": filled("a/", "http://x.y/"),
  "one word": filled("a"),
  "duties of one": filled("Norland shall withdraw its forces. "),
  "one sentence of duties": filled("shall withdraw and "),
  "conditions in conditions": filled("if Suland withdraws, unless "),
  "deadlines in a row": filled("within 30 days after "),
  "the same paragraph": filled("The port of Velmark is open to all ships.\n\n"),
  "many short lines": filled("a\n"),
  "short lines of many words": counted((at) => `${name(at)}\n`),
  "combining marks": filled("\u0301", "e", "x"),
  "zero-width characters": filled("\u200b", "x", "x"),
  "controls of direction": filled("\u202e\u202c"),
  "surrogate pairs": filled("\u{1d7d9}"),
  "Cyrillic words": filled("Стаття 5. Сторони зобов’язані "),
  "Arabic words": filled("تلتزم الأطراف بوقف إطلاق النار "),
  "tags opened": filled("<p>"),
  "tags nested": nested("<div>", "</div>"),
  "attributes without end": filled('a="b" ', "<p "),
  "comments without end": filled("<!-- "),
  entities: filled("&amp;"),
  "anchors of YAML": counted((at) => `a${at}: &a${at} [x]\n`),
  "aliases of YAML": counted((at) => (at === 1 ? "a0: &a x\n" : `a${at}: *a\n`)),
  "objects of JSON": nested('{"a":', "}", "1"),
  "cells of CSV": filled('"a,""b",'),
  "cells of CSV without end": filled('"a,\n'),
  "attributed notation": filled("[A: x | B: y] "),
  plurals: filled("states, parties and "),
};
