import type { Draft } from "../../../text/draft.ts";
import { walkPoints } from "../../../text/draft.ts";
import type { Agreement, Id, Moment, When } from "../../model.ts";
import { anchorsOf } from "../../time/moments.ts";
import { sentencesOf } from "../grammar/sentences.ts";
import { readDeadline } from "./deadlines.ts";
import { definedDays } from "./defined.ts";
import { lettersIn, momentOf, type Known } from "./moments.ts";
import { NTH } from "./numbers.ts";

/** What a sentence says of a moment: "D-Day means …", "This Agreement enters into force …". */
interface Definition {
  readonly id: Id;
  readonly on: When;
  /** Other moments that it counts from. */
  readonly others: readonly Moment[];
}

const MEANS =
  /^(?:\(\p{L}{1,3}\)\s*)?["“”«]?(?:the )?([^"“”»]{2,60}?)["”»]?,? (?:means|refers to|shall be|is)(?: the)? (.+)$/isu;
const FORCE =
  /\b(?:agreement|accord|protocol|treaty|memorandum|convention|declaration)\b[^.;]{0,40}?\b(?:(?:enters?|comes?) into (?:force|effect)|takes? effect|(?:is|be(?:comes?)?) effective)\b(.*)$/isu;
const FORCE_TITLE = "entry into force";

/** "Enters into force upon signature" in the other languages that are read. */
const ON_SIGNATURE: Readonly<Record<string, RegExp>> = {
  fr: /\bentr(?:e|era) en vigueur\b[^.;]{0,40}\bsignature\b/iu,
  uk: /набира(?:є|тиме) чинності[^.;]{0,40}підписання/iu,
  ru: /вступает в силу[^.;]{0,40}подписани[яи]/iu,
};

/** An agreement whose moments have the days and events that the words of its draft give them. */
export function withStarts(source: Draft, agreement: Agreement): Agreement {
  const wanted = new Map(agreement.moments.map((each) => [each.id, each]));
  if (wanted.size === 0) return agreement;
  const texts = [...walkPoints(source.points)].filter(({ point }) => !point.deleted).map(({ point }) => point);
  const known: Known = {
    letters: lettersIn(texts.map(({ heading, text }) => `${heading} ${text}`).join("\n")),
    last: null,
  };
  const found = new Map<Id, Definition>();
  for (const { id, text } of texts)
    for (const { from, to } of sentencesOf(text)) {
      const said = definitionIn(text.slice(from, to), id, source.language, known);
      if (said !== null && !found.has(said.id)) found.set(said.id, said);
    }
  for (const [name, words] of definedDays(texts.map(({ text }) => text))) {
    const id = momentOf(name, "")?.id;
    const read = whenIn(words, "", known);
    if (id !== undefined && read !== null && !found.has(id)) found.set(id, { id, ...read });
  }
  return { ...agreement, moments: definedFrom(wanted, found) };
}

/** Moments with what defines them, and the moments that these count from in turn. */
function definedFrom(wanted: ReadonlyMap<Id, Moment>, found: ReadonlyMap<Id, Definition>): readonly Moment[] {
  const moments = new Map(wanted);
  for (const moment of moments.values()) {
    const said = found.get(moment.id);
    if (said === undefined || moment.on !== undefined || moment.first !== undefined) continue;
    if (reaches(said, moment.id, found)) continue;
    for (const other of said.others) if (!moments.has(other.id)) moments.set(other.id, other);
    // A report of the moment itself still sets it: the text's own day may never be learned.
    moments.set(moment.id, { ...moment, on: said.on, first: { type: moment.id } });
  }
  return [...moments.values()];
}

/** Whether what a moment counts from leads back to it. */
function reaches(from: Definition, id: Id, found: ReadonlyMap<Id, Definition>, seen: readonly Id[] = []): boolean {
  return anchorsOf(from.on).some((anchor) => {
    if (anchor === id || seen.includes(anchor)) return true;
    const next = found.get(anchor);
    return next !== undefined && reaches(next, id, found, [...seen, anchor]);
  });
}

function definitionIn(words: string, point: string, language: string, known: Known): Definition | null {
  const other = ON_SIGNATURE[language.slice(0, 2)];
  if (other !== undefined) {
    const signature = { id: "signature", title: "signature" };
    return other.test(words) ? { id: "entry-into-force", on: onDayOf("signature"), others: [signature] } : null;
  }
  const force = FORCE.exec(words);
  const means = MEANS.exec(words);
  const [id, rest] =
    means !== null && /-day\b|^day\b/iu.test(means[1] ?? "")
      ? [momentOf(dayByLetter(means[1] ?? ""), point)?.id, means[2] ?? ""]
      : force !== null && !/\bamendments?\b/iu.test(words)
        ? [momentOf(FORCE_TITLE, point)?.id, force[1] ?? ""]
        : [undefined, ""];
  if (id === undefined) return null;
  const read = whenIn(rest, point, known);
  return read === null ? null : { id, ...read };
}

/** "Day D" as the extraction writes it: "D-Day". */
function dayByLetter(words: string): string {
  const letter = /^[Dd]ay (\p{Lu})$/u.exec(words.trim())?.[1];
  return letter === undefined ? words.trim() : `${letter}-Day`;
}

/** "1 March 2031", "the tenth day after signature", "the day 3 weeks after it". */
const A_DAY = new RegExp(`^(?:\\d|(?:the )?(?:${NTH}|last) |(?:the )?day \\d)`, "iu");

/** The moment that words give: a term, a day, or the day of another moment. */
function whenIn(words: string, point: string, known: Known): Omit<Definition, "id"> | null {
  const plain = words
    .trim()
    .replace(/[.;]+$/u, "")
    .replace(/^(?:the )?(?:day|date|moment) (?:of|on which|when|at which) /iu, "");
  const { window, moments } = readDeadline(A_DAY.test(plain) ? `on ${plain}` : plain, "", point, known);
  const when = window?.due ?? window?.opens;
  if (when !== undefined && ("at" in when || ("anchor" in when && when.anchor !== null)))
    return { on: when, others: moments };
  const named = momentOf(plain.replace(/^(?:upon|on)(?: the)?(?: (?:day|date) of)? /iu, ""), point);
  return named === null ? null : { on: onDayOf(named.id), others: [named] };
}

const onDayOf = (anchor: Id): When => ({ anchor, plus: { n: 0, unit: "day" } });
