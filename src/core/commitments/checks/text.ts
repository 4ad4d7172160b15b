import { anyOfWords } from "../../common/literal.ts";
import { walkPoints, type Point } from "../../text/draft.ts";
import type { TextAnchor } from "../model.ts";
import { finalClauses, type Text } from "./final-clauses.ts";
import type { Check, CheckInput, RawFinding } from "./finding-kinds.ts";

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

function ceasefire(text: Text): readonly RawFinding[] {
  const at = text.points.find((point) => CEASEFIRE.test(`${point.heading} ${point.text}`));
  if (at === undefined) return [];
  const demands: readonly (readonly [code: string, has: RegExp, what: string, suggestion: string])[] = [
    [
      "ceasefire-without-area",
      /\bon land\b|\bline of contact\b[^.]{0,80}\b(?:map|coordinates|annex|as of|on the date)\b|\bdistance of\b|\bkilomet(?:re|er)s\b|\bbuffer zone\b[^.]{0,60}\bkilomet/iu,
      "in what area and along which line it holds",
      `Add a map with coordinates of the line as of [date and hour] and a zone of [N] kilometres on each side.`,
    ],
    [
      "ceasefire-without-acts",
      /\brefrain from\b|\bprohibited acts?\b|\bno (?:party|side) shall (?:fly|fire|move|lay)\b|\blaying of mines\b|\bmovement of (?:its )?(?:armed )?forces\b|\bland, at sea and in the air\b/iu,
      "which acts are prohibited",
      `List the prohibited acts: fire of any kind, movement forward, reinforcement, mines, drones and flights.`,
    ],
    [
      "ceasefire-without-start",
      /\bat \d{1,2}[.:]?\d{0,2}\s?(?:hours|a\.m\.|p\.m\.)|\bfrom \d{1,2}[.:]\d{2}\b|\b(?:on|by) the \p{L}+ day after\b|\b\d{1,2}:\d{2}\b/iu,
      "at what hour it begins",
      `Say: "at [hour] [zone] on the [N]th day after signature".`,
    ],
    [
      "ceasefire-without-access",
      /\bfreedom of movement\b|\baccess to (?:every|all|any)\b|\bunhindered access\b|\bshall have access\b/iu,
      "what access monitors have",
      `Give monitors freedom of movement and access to every site within [N] hours.`,
    ],
    [
      "ceasefire-without-channel",
      /\bhotline\b|\bliaison\b|\bjoint (?:military )?commission\b|\bincidents?\b|\bviolation reports\b|\balleged violations\b|\bshall notify\b|\bearly warning\b/iu,
      "how incidents are reported and settled",
      `Set up a liaison channel open day and night: report within [N] hours, joint inquiry within [N].`,
    ],
  ];
  return demands
    .filter(([, has]) => !has.test(text.whole))
    .map(([code, , what, suggestion]) => ({
      code,
      severity: "warning" as const,
      message: `There is a ceasefire, but the text does not say ${what}.`,
      suggestion,
      place: at.id,
      words: [wordsOf(text, at)],
      commitments: [],
    }));
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
    return [
      {
        code: "amnesty-reaches-international-crimes",
        severity: "error" as const,
        message:
          "The amnesty is not limited: it would reach genocide, crimes against humanity, war crimes and torture, for which it cannot be granted with effect abroad or before international courts.",
        suggestion: `Add: "This Article does not apply to genocide, crimes against humanity, war crimes, torture or sexual violence."`,
        place: point.id,
        words: [wordsOf(text, point)],
        commitments: [],
      },
    ];
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
        found.push({
          code: "term-defined-twice",
          severity: "error",
          message: `"${match[1]}" is defined twice, in ${before} and in ${point.id}.`,
          suggestion: `Keep one definition.`,
          place: point.id,
          words: [wordsOf(text, point)],
          commitments: [],
        });
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
    found.push({
      code: "undefined-term",
      severity: "info",
      message: `"${term}" decides what is owed here and is nowhere defined.`,
      suggestion: `Add to the definitions: "${term}" means …`,
      place: point.id,
      words: [wordsOf(text, point)],
      commitments: [],
    });
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
      return [
        {
          code: "broken-reference",
          severity: "error" as const,
          message: `It refers to ${match[0]}, which this text does not have.`,
          suggestion: `Correct the number, or say of which instrument.`,
          place: point.id,
          words: [{ ...wordsOf(text, point), from: match.index, to: match.index + match[0].length, quote: match[0] }],
          commitments: [],
        },
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
  return sentences.map((anchor) => ({
    code: "sentence-without-commitment",
    severity: "info" as const,
    message: `No commitment rests on this sentence: "${anchor.quote.slice(0, 120)}${anchor.quote.length > 120 ? "…" : ""}".`,
    suggestion: `If it is meant to bind, say who shall do what; if not, move it to the preamble.`,
    place: anchor.point,
    words: [anchor],
    commitments: [],
  }));
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
