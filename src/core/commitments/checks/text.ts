import { anyOfWords } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { walkPoints, type Point } from "../../text/draft.ts";
import type { TextAnchor } from "../model.ts";
import { at, wordsOf } from "./whole-point.ts";
import { isDivision } from "./divisions.ts";
import { isExcerpt } from "./excerpt.ts";
import { amnesty } from "./amnesty.ts";
import { finalClauses, type Text } from "./final-clauses.ts";
import { standsOf } from "./stands.ts";
import { wording } from "./wording/index.ts";
import { finding, type Check, type CheckInput, type RawFinding } from "./finding-kinds.ts";

/** What the text as a whole leaves out: final clauses, ceasefire terms, limits of an amnesty, terms, references. */
export const textChecks: Check = (input) => {
  const text = textOf(input);
  if (text === null) return [];
  const partly = text.tree !== null && isExcerpt(text.tree);
  return [
    // What an excerpt lacks may stand in what is left out.
    ...finalClauses(text, input.agreement).map((each) => (partly ? { ...each, severity: "info" as const } : each)),
    ...ceasefire(text),
    ...amnesty(text),
    ...terms(text),
    ...references(text, partly),
    ...wording(text),
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
  /\bcease-?fire\b(?! (?:period|agreement|commission|committee|line|monitoring|violation))|\bcessation of (?:all )?hostilities\b|\bcease (?:all )?hostilities\b|\bfiring stops\b/iu;

/** What a ceasefire must say, each with the words that would. */
const DEMANDS = [
  [
    "ceasefire-without-area",
    new RegExp(
      [
        String.raw`\bon land\b|\bin (?:the |certain |all )?[^.;,]{0,60}\b(?:areas?|regions?|districts?|zones?|territor(?:y|`,
        String.raw`ies)|provinces?|Strip|islands?)\b|\bline of contact\b[^.]{0,80}\b(?:map|coordinates|annex|as of|`,
        String.raw`on the date)\b|\bdistance of\b|\bkilomet(?:re|er)s\b|\bbuffer zone\b[^.]{0,60}\bkilomet`,
      ].join(""),
      "iu",
    ),
  ],
  [
    "ceasefire-without-acts",
    new RegExp(
      [
        String.raw`\brefrain from\b|\bprohibited acts?\b|\bno (?:party|side) shall (?:fly|fire|move|lay)\b|\blaying `,
        String.raw`of mines\b|\bmovement of (?:its )?(?:armed )?forces\b|\bland,? (?:at )?sea,? and (?:in the )?air\b|`,
        String.raw`\bincluding [^.;]{0,80}\b(?:incursions?|attacks?|targeting|firing|raids?|shelling)\b|\ball acts `,
        String.raw`of violence\b`,
      ].join(""),
      "iu",
    ),
  ],
  [
    "ceasefire-without-start",
    new RegExp(
      [
        String.raw`\b\d{1,2}(?:[.:]\d{2})?\s?(?:hours|a\.?m\b|p\.?m\b|GMT|UTC|local time)|\b(?:forthwith|zero hour `,
        String.raw`is|D-Day)\b|\bfrom \d{1,2}[.:]\d{2}\b|\b(?:on|by|from) the \p{L}+ day after\b|\b\d{1,2}:\d{2}\b|`,
        String.raw`\bmidnight\b|\bwith immediate effect\b`,
      ].join(""),
      "iu",
    ),
  ],
  [
    "ceasefire-without-access",
    /\bfreedom of movement\b|\baccess to (?:every|all|any)\b|\bunhindered access\b|\bshall have access\b|\b(?:may|shall|will) (?:freely |at any time )?(?:inspect|enter|visit|have access to) (?:any|all|every|each|the)\b|\bon \d+ hours['’] notice\b/iu,
  ],
  [
    "ceasefire-without-channel",
    /\bhotline\b|\bliaison\b|\bjoint (?:military )?commission\b|\bincidents?\b|\bviolation reports\b|\balleged violations\b|\bshall notify\b|\bearly warning\b/iu,
  ],
] as const;

function ceasefire(text: Text): readonly RawFinding[] {
  const point = text.points.find(({ heading, text: words }) => CEASEFIRE.test(`${heading} ${words}`));
  if (point === undefined) return [];
  const own = ofFighting(text);
  return DEMANDS.filter(([code, has]) => !has.test(ASKED_OF_IT.has(code) ? own : text.whole)).map(([code]) =>
    finding("warning", said(code), said(`${code}.suggestion`), at(text, point)),
  );
}

/** Where it holds, what it forbids and from when: hours of a poll and districts of a vote say nothing of it. */
const ASKED_OF_IT: ReadonlySet<string> = new Set<(typeof DEMANDS)[number][0]>([
  "ceasefire-without-area",
  "ceasefire-without-acts",
  "ceasefire-without-start",
]);
const FIGHTING =
  /\bcease-?fire|\bhostilit|\bfir(?:e|ing)\b|\btruce\b|\barmed\b|\bforces\b|\btroops\b|\bmilitary\b|\battack|\bline of\b|\bbuffer\b|\bD-Day\b|\bzero hour\b/iu;

/** All that is said in articles that speak of fighting. */
function ofFighting({ points, tree, whole }: Text): string {
  if (tree === null) return whole;
  const stands = standsOf(tree);
  const articleOf = ({ id }: Text["points"][number]) => stands.get(id)?.article ?? id;
  const articles = new Set(points.filter(({ heading, text }) => FIGHTING.test(`${heading} ${text}`)).map(articleOf));
  return points
    .filter((point) => articles.has(articleOf(point)))
    .map(({ heading, text }) => `${heading}. ${text}`)
    .join("\n");
}

/** Terms on which duties turn and that texts often leave open. */
const TERMS = anyOfWords(
  "heavy weapons",
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
  "(?:security|separation|ceasefire|cease-fire|disengagement) zones?",
  "zero hour",
  "peacetime positions",
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
  `\\b([Aa]rticles?|points?|[Aa]nnex(?:es)?|paragraphs?)\\s+(\\d+(?:\\s?bis)?|[IVXLC]+|\\p{Lu})(?![\\p{L}])(?!${OF_ANOTHER.source}|[-–‑]type|\\d)`,
  "gu",
);

interface Reference {
  readonly kind: string;
  readonly label: string;
  readonly words: TextAnchor;
}

/** References to articles, points and annexes that the text does not have: each once, all missing annexes together. */
function references(text: Text, partly: boolean): readonly RawFinding[] {
  const missing = new Map<string, Reference[]>();
  for (const each of missingIn(text)) {
    const key = each.kind.startsWith("annex") ? "annex" : `${each.kind.replace(/s$/u, "")} ${each.label}`;
    missing.set(key, [...(missing.get(key) ?? []), each]);
  }
  return [...missing].map(([key, places]) => {
    const words = places.map((each) => each.words);
    const reference = [...new Set(words.map(({ quote }) => quote))].join(", ");
    return finding(
      partly && key !== "annex" ? "info" : "error",
      said("broken-reference", { reference }),
      said("broken-reference.suggestion"),
      { place: words[0]!.point, words, commitments: [] },
    );
  });
}

function missingIn(text: Text): readonly Reference[] {
  if (text.tree === null) return [];
  const has = new Set<string>();
  const labels = new Set<string>();
  const divisions = new Set<Point>();
  for (const { point, parent } of walkPoints(text.tree.points)) {
    const foremost = parent === null || divisions.has(parent);
    if (foremost && isDivision(point)) divisions.add(point);
    has.add(point.id);
    for (const number of foremost ? numberOf(point) : []) has.add(number);
    for (const number of point.label.match(/\d+|(?<=\()[a-z]+/gu) ?? []) labels.add(number);
  }
  return text.points.flatMap((point) =>
    [...point.text.matchAll(REFERENCE)].flatMap((match) => {
      const kind = (match[1] ?? "").toLowerCase();
      const label = (match[2] ?? "").toLowerCase().replace(/\s/gu, "");
      const id = kind.startsWith("annex") ? `annex-${label}` : label;
      const rest = point.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      // An article of another instrument.
      if (kind.startsWith("paragraph") && (labels.has(label) || /[ivxlc]|\p{L}/u.test(label))) return [];
      if (/^(?:article|point)/u.test(kind) && /^\p{L}$/u.test(label) && !/^[ivxlc]$/u.test(label)) return [];
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
      return [
        {
          kind,
          label,
          words: { ...wordsOf(text, point), from: match.index, to: match.index + reference.length, quote: reference },
        },
      ];
    }),
  );
}

/** What a reference calls a point that stands foremost: "Article 3" is article 3 of the text, not paragraph 3 of an article. */
function numberOf({ label }: Point): readonly string[] {
  const number = /(\d+)\s*(bis)?/iu.exec(label);
  return number === null ? [] : [`${number[1]}${(number[2] ?? "").toLowerCase()}`];
}

/** The frame of a text, in which no duty is looked for: who agrees, why, and from when. */
const FRAME =
  /^(?:We,|Having|Recall|Determined|Desir|Convinced|Reaffirm|Considering|Noting|Mindful)|\b(?:as follows|the following)\W*$|\benters? into force\b|\bin witness whereof\b|\bdone at\b/iu;

/** Sentences that no commitment rests on. */
function uncovered({ uncovered: sentences = [] }: CheckInput): readonly RawFinding[] {
  return sentences
    .filter(({ quote, normative }) => normative === true || !FRAME.test(quote.trim()))
    .map((anchor) => {
      const words = `${anchor.quote.slice(0, 120)}${anchor.quote.length > 120 ? "…" : ""}`;
      return finding(
        "info",
        said("sentence-without-commitment", { words }),
        said("sentence-without-commitment.suggestion"),
        { place: anchor.point, words: [anchor], commitments: [] },
      );
    });
}
