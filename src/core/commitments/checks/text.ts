import { anyOfWords } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { walkPoints, type Point } from "../../text/draft.ts";
import type { TextAnchor } from "../model.ts";
import { finalClauses, type Text } from "./final-clauses.ts";
import { finding, type Check, type CheckInput, type RawFinding } from "./finding-kinds.ts";

/** What the text as a whole leaves out: final clauses, ceasefire terms, limits of an amnesty, terms, references. */
export const textChecks: Check = (input) => {
  const text = textOf(input);
  if (text === null) return [];
  return [
    ...finalClauses(text),
    ...ceasefire(text),
    ...amnesty(text),
    ...terms(text),
    ...references(text),
    ...uncovered(input),
  ];
};

function textOf({ agreement, draft }: CheckInput): Text | null {
  const name = agreement.drafts[0] ?? agreement.id;
  if (draft !== undefined) {
    const points = [...walkPoints(draft.points)]
      .filter(({ point }) => !point.deleted)
      .map(({ point }) => ({
        id: point.id,
        heading: point.heading,
        text: point.text,
        paraphrase: point.wording !== "verbatim",
      }));
    return {
      points,
      draft: name,
      whole: points.map((point) => `${point.heading}. ${point.text}`).join("\n"),
      tree: draft,
    };
  }
  const quotes = new Map<string, TextAnchor>();
  for (const commitment of agreement.commitments)
    for (const anchor of commitment.anchors) quotes.set(`${anchor.point} ${anchor.from}`, anchor);
  if (quotes.size === 0) return null;
  const points = [...quotes.values()].map((anchor) => ({
    id: anchor.point,
    heading: "",
    text: anchor.quote,
    paraphrase: anchor.paraphrase === true,
  }));
  return { points, draft: name, whole: points.map((point) => point.text).join("\n"), tree: null };
}

const CEASEFIRE =
  /\bcease-?fire\b|\bcessation of (?:all )?hostilities\b|\bcease (?:all )?hostilities\b|\bfiring stops\b/iu;

/** What a ceasefire must say, each with the words that would. */
const DEMANDS = [
  [
    "ceasefire-without-area",
    /\bon land\b|\bline of contact\b[^.]{0,80}\b(?:map|coordinates|annex|as of|on the date)\b|\bdistance of\b|\bkilomet(?:re|er)s\b|\bbuffer zone\b[^.]{0,60}\bkilomet/iu,
  ],
  [
    "ceasefire-without-acts",
    /\brefrain from\b|\bprohibited acts?\b|\bno (?:party|side) shall (?:fly|fire|move|lay)\b|\blaying of mines\b|\bmovement of (?:its )?(?:armed )?forces\b|\bland, at sea and in the air\b/iu,
  ],
  [
    "ceasefire-without-start",
    /\bat \d{1,2}[.:]?\d{0,2}\s?(?:hours|a\.m\.|p\.m\.)|\bfrom \d{1,2}[.:]\d{2}\b|\b(?:on|by) the \p{L}+ day after\b|\b\d{1,2}:\d{2}\b/iu,
  ],
  [
    "ceasefire-without-access",
    /\bfreedom of movement\b|\baccess to (?:every|all|any)\b|\bunhindered access\b|\bshall have access\b/iu,
  ],
  [
    "ceasefire-without-channel",
    /\bhotline\b|\bliaison\b|\bjoint (?:military )?commission\b|\bincidents?\b|\bviolation reports\b|\balleged violations\b|\bshall notify\b|\bearly warning\b/iu,
  ],
] as const;

function ceasefire(text: Text): readonly RawFinding[] {
  const point = text.points.find(({ heading, text: words }) => CEASEFIRE.test(`${heading} ${words}`));
  if (point === undefined) return [];
  return DEMANDS.filter(([, has]) => !has.test(text.whole)).map(([code]) =>
    finding("warning", said(code), said(`${code}.suggestion`), at(text, point)),
  );
}

const AMNESTY =
  /\bamnest(?:y|ies)\b|\bno person shall be prosecuted\b|\bshall not be prosecuted\b|\bno prosecution\b|\bimmunity from prosecution\b|\braise no claims\b/iu;
const CRIMES =
  /\b(?:war crimes?|crimes? against humanity|genocide|serious violations? of international humanitarian law|torture|international crimes?|grave breaches)\b/iu;

function amnesty(text: Text): readonly RawFinding[] {
  return text.points.flatMap((point, index) => {
    if (!AMNESTY.test(point.text)) return [];
    const near = text.points
      .slice(Math.max(0, index - 2), index + 3)
      .map((each) => each.text)
      .join(" ");
    const carved =
      CRIMES.test(near) &&
      /\b(?:does not (?:apply|extend|cover)|except|excluding|other than|no amnesty|shall not (?:apply|extend))\b/iu.test(
        near,
      );
    if (carved || /\bno amnesty shall be granted\b/iu.test(point.text)) return [];
    const message = said("amnesty-reaches-international-crimes");
    const suggestion = said("amnesty-reaches-international-crimes.suggestion");
    return [finding("error", message, suggestion, at(text, point))];
  });
}

/** Terms on which duties turn and that texts often leave open. */
const TERMS = anyOfWords(
  "armed forces",
  "heavy weapons",
  "hostilities",
  "line of contact",
  "buffer zone",
  "frozen assets",
  "frozen funds",
  "security guarantees?",
  "de facto",
  "material breach",
  "displaced persons?",
  "Nazi ideology",
  "ambiguous",
  "demilitarised",
  "provocation",
  "invades?",
  "profits",
  "neutral",
);

function terms(text: Text): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const defined = new Map<string, string>();
  for (const point of text.points)
    for (const match of point.text.matchAll(/["“«]([^"”»]{2,60})["”»]\s+(?:means|shall mean|refers to|includes)/gu)) {
      const term = (match[1] ?? "").toLowerCase().replace(/^the /u, "");
      const before = defined.get(term);
      if (before !== undefined)
        found.push(
          finding(
            "error",
            said("term-defined-twice", { term: match[1] ?? "", a: before, b: point.id }),
            said("term-defined-twice.suggestion"),
            at(text, point),
          ),
        );
      else defined.set(term, point.id);
    }
  const open = new Map<string, (typeof text.points)[number]>();
  for (const point of text.points)
    for (const match of point.text.matchAll(TERMS)) {
      const term = match[0].toLowerCase();
      if (
        ![...defined.keys()].some((each) => each.startsWith(term.replace(/s$/u, "")) || term.startsWith(each)) &&
        !open.has(term)
      )
        open.set(term, point);
    }
  for (const [term, point] of open)
    found.push(
      finding("info", said("undefined-term", { term }), said("undefined-term.suggestion", { term }), at(text, point)),
    );
  return found;
}

const OF_ANOTHER =
  /\s*(?:of the|,? paragraph[^.]{0,20} of the|\([a-z]\) of the)\s+(?:Convention|Charter|Treaty|Constitution|Statute|Covenant|UN|Protocol)/u;
const REFERENCE = new RegExp(
  `\\b(Articles?|points?|Annex(?:es)?)\\s+(\\d+(?:\\s?bis)?|[IVXLC]+)(?!${OF_ANOTHER.source}|[-–‑]type|\\d)`,
  "gu",
);

/** References to articles, points and annexes that the text does not have. */
function references(text: Text): readonly RawFinding[] {
  if (text.tree === null) return [];
  const has = new Set<string>();
  for (const { point, parent } of walkPoints(text.tree.points)) {
    for (const id of names(point, parent)) has.add(id);
  }
  return text.points.flatMap((point) =>
    [...point.text.matchAll(REFERENCE)].flatMap((match) => {
      const kind = (match[1] ?? "").toLowerCase();
      const label = (match[2] ?? "").toLowerCase().replace(/\s/gu, "");
      const id = kind.startsWith("annex") ? `annex-${label}` : label;
      const rest = point.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      // An article of another instrument.
      if (
        has.has(id) ||
        /^[^.;]{0,25}\b(?:of (?:the|that) (?:\p{Lu}|Treaty|said))/u.test(rest) ||
        /^ (?:and \d+ )?of that Treaty/u.test(rest)
      )
        return [];
      if (
        /\bmodel\b/iu.test(rest) ||
        /\b(?:pattern|modelled|type)\b[^.]{0,30}$/iu.test(point.text.slice(0, match.index))
      )
        return [];
      const [reference] = match;
      const words = [
        { ...wordsOf(text, point), from: match.index, to: match.index + reference.length, quote: reference },
      ];
      return [
        finding("error", said("broken-reference", { reference }), said("broken-reference.suggestion"), {
          place: point.id,
          words,
          commitments: [],
        }),
      ];
    }),
  );
}

function names(point: Point, parent: Point | null): readonly string[] {
  const number = /(\d+)\s*(bis)?/iu.exec(point.label);
  const own = number === null ? [] : [`${number[1]}${(number[2] ?? "").toLowerCase()}`];
  return [point.id, ...(parent === null ? own : [])];
}

/** Sentences that no commitment rests on. */
function uncovered({ uncovered: sentences = [] }: CheckInput): readonly RawFinding[] {
  return sentences.map((anchor) => {
    const words = `${anchor.quote.slice(0, 120)}${anchor.quote.length > 120 ? "…" : ""}`;
    return finding(
      "info",
      said("sentence-without-commitment", { words }),
      said("sentence-without-commitment.suggestion"),
      { place: anchor.point, words: [anchor], commitments: [] },
    );
  });
}

/** A place at a whole point. */
function at(text: Text, point: Text["points"][number]): Parameters<typeof finding>[3] {
  return { place: point.id, words: [wordsOf(text, point)], commitments: [] };
}

function wordsOf(text: Text, point: Text["points"][number]): TextAnchor {
  return {
    draft: text.draft,
    point: point.id,
    from: 0,
    to: point.text.length,
    quote: point.text,
    ...(point.paraphrase ? { paraphrase: true as const } : {}),
  };
}
