import type { ProcessState } from "../../record/state.ts";
import { remembered } from "../../common/remembered.ts";
import { findDates } from "../../evidence/date-text.ts";
import { againstCalendar } from "./dates.ts";
import { mentionsRead, type DraftMention, type DraftMentions } from "./draft-names.ts";
import { inAllReadings } from "./all-readings.ts";
import { saidAt } from "./denied-faults.ts";
import { againstDrafts } from "./drafts.ts";
import { againstEvents } from "./events.ts";
import type { Fault } from "./finding.ts";
import { countsOfPoints } from "./progress.ts";
import type { Prose, Sentence } from "./prose.ts";
import { provisionsOf, sameValue } from "./reading/provisions.ts";
import type { About } from "./reading/main-text.ts";
import { isDayOfParty } from "./reading/of-whom.ts";
import { annotate, type Reading } from "./reading/reading.ts";
import { borneOut, ofWhom } from "./reading/borne-out.ts";
import { valuesGiven } from "./reading/said-values.ts";
import { Spans, type Span } from "./reading/spans.ts";
import { byClause } from "./rules/index.ts";
import { valuesJudged, type Judged } from "./rules/draft-values.ts";
import { sidesOf } from "./sides.ts";

/** What a text is held against, besides the record: the one year it speaks of, and the day to which it is checked. */
export interface Days {
  readonly year: string | null;
  readonly asOf: string;
  /** The day of the text itself, where it names one. */
  readonly day: string | null;
  /** What the article as a whole is about. */
  readonly about: About;
}

/** What was found in a block of a text; places count from where its own sentences begin. */
export interface CheckedPart {
  /** The block with those beside it. */
  readonly reading: Reading;
  /** Which places of the reading are the block's own. */
  readonly own: Span;
  readonly byClause: readonly Fault[];
  readonly drafts: readonly Fault[];
  readonly progress: readonly Fault[];
  readonly calendar: readonly Fault[];
  readonly events: readonly Fault[];
  readonly judged: readonly Judged[];
  /** Places of values that the text gives to a draft. */
  readonly given: readonly Span[];
  /** Whether the article has spoken of the text that was signed by the end of the block. */
  readonly isSigned: boolean;
}

/** A part of a text with the place at which it stands. */
export interface PlacedPart {
  readonly part: CheckedPart;
  readonly at: number;
}

/** Blocks already checked, by what they and those beside them say: at a key that is pressed one of them has changed. */
const checked = remembered((_state: ProcessState) => new Map<string, CheckedPart>());
const MOST = 4000;

/** Checks a text block by block. Nothing that is said in a block depends on more than the blocks beside it and the drafts named before. */
export function checkedParts(
  prose: Prose,
  mentions: DraftMentions,
  days: Days,
  state: ProcessState,
): readonly PlacedPart[] {
  const known = checked(state);
  const blocks = blocksOf(prose.sentences);
  const texts = blocks.map((block) => block.map((sentence) => keyOf(sentence, mentions)).join("\n"));
  const parts: PlacedPart[] = [];
  blocks.forEach((block, at) => {
    const isSigned = {
      before: parts.at(-2)?.part.isSigned ?? days.about.isSigned,
      here: parts.at(-1)?.part.isSigned ?? days.about.isSigned,
    };
    const around = [...(blocks[at - 1] ?? []), ...block, ...(blocks[at + 1] ?? [])];
    const from = around[0]?.from ?? 0;
    // How far apart they stand is how far apart their places are told.
    const places = around.map((each) => `${each.from - from},${each.block - (around[0]?.block ?? 0)}`);
    const base = [
      days.year,
      days.asOf,
      days.day,
      days.about.main?.id,
      isSigned.before,
      isSigned.here,
      places.join(";"),
    ];
    const key = [...base, texts[at - 1], texts[at], texts[at + 1]].join("\u0001");
    const found = known.get(key);
    const part = found ?? check(cutOut(prose, mentions, around, block, from), isSigned, days, state);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(key, part);
    }
    parts.push({ part, at: from });
  });
  return parts;
}

function blocksOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const blocks: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.block === sentence.block) last.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks;
}

/** All that the check of a sentence may depend on: its words, how it stands, the drafts named in it and above it. */
function keyOf(sentence: Sentence, mentions: DraftMentions): string {
  const { text, heading, item, lead } = sentence;
  const above = lead === null ? "" : `${lead.text}\u0002${drafts(mentions.get(lead))}`;
  return `${text}\u0002${drafts(mentions.get(sentence))}\u0002${heading ? 1 : 0}${item ? 1 : 0}\u0002${above}`;
}

function drafts(mentions: readonly DraftMention[] | undefined): string {
  if (mentions === undefined || mentions.length === 0) return "";
  return mentions
    .map(
      ({ draft, from, to, named, meant, implied, listed, open = [] }) =>
        `${draft?.id ?? ""},${from},${to},${named},${meant ?? ""},${implied ?? ""},${listed ?? ""},${open.map(({ id }) => id).join("|")}`,
    )
    .join(";");
}

/** Whether the article has spoken of the text that was signed by the block before, and by this one. */
interface Signed {
  readonly before: boolean;
  readonly here: boolean;
}

interface CutOut {
  readonly prose: Prose;
  readonly mentions: DraftMentions;
  readonly own: Span;
}

/** Some sentences of a text, as a text of their own that begins with them. */
function cutOut(
  prose: Prose,
  mentions: DraftMentions,
  around: readonly Sentence[],
  block: readonly Sentence[],
  from: number,
): CutOut {
  const to = around.at(-1)?.to ?? from;
  const own = new Map<Sentence, readonly DraftMention[]>();
  const first = around[0]?.block ?? 0;
  const placed = around.map((sentence) => {
    const lead = sentence.lead === null ? null : { ...sentence.lead, from: -1, to: -1, lead: null };
    if (sentence.lead !== null && lead !== null) own.set(lead, mentions.get(sentence.lead) ?? []);
    const moved = {
      ...sentence,
      from: sentence.from - from,
      to: sentence.to - from,
      block: sentence.block - first,
      lead,
    };
    own.set(moved, mentions.get(sentence) ?? []);
    return moved;
  });
  const within = prose.quoted.filter((quote) => quote.from < to && quote.to > from);
  return {
    prose: {
      source: prose.source.slice(from, to),
      text: prose.text.slice(from, to),
      sentences: placed,
      tables: [],
      quoted: within.map((quote) => ({ from: quote.from - from, to: quote.to - from })),
    },
    mentions: own,
    own: { from: (block[0]?.from ?? 0) - from, to: (block.at(-1)?.to ?? 0) - from },
  };
}

/** Checks a block; where it may speak of one text of a party or of another, what is wrong in each way to read it. */
function check(cut: CutOut, isSigned: Signed, days: Days, state: ProcessState): CheckedPart {
  const part = checkAs(0, cut, isSigned, days, state);
  const open = [...part.reading.sentences.flatMap(({ drafts: refs }) => refs), ...[...cut.mentions.values()].flat()];
  const ways = Math.max(1, ...open.map(({ open: texts = [] }) => texts.length));
  return inAllReadings(
    part,
    Array.from({ length: ways - 1 }, (_none, at) => checkAs(at + 1, cut, isSigned, days, state)),
  );
}

function checkAs(
  which: number,
  { prose, mentions: named, own }: CutOut,
  isSigned: Signed,
  { year, asOf, day, about }: Days,
  state: ProcessState,
): CheckedPart {
  const mentions = mentionsRead(named, which);
  const shown = year ?? asOf.slice(0, 4);
  const isOwn = ({ from }: Span): boolean => from >= own.from && from < own.to;
  const isRightDay = (fault: Fault): boolean => {
    const at =
      fault.code === "wrong-date" ? reading.sentences.find(({ sentence }) => sentence.to > fault.from) : undefined;
    const [date] = at === undefined ? [] : findDates(prose.text.slice(fault.from, fault.to), shown);
    return at !== undefined && date !== undefined && isDayOfParty(at, fault, date.date, state);
  };
  const read = (sentences: readonly Sentence[], signed: boolean): Reading =>
    annotate({ ...prose, sentences }, mentions, [], state, shown, signed, day, about.main, which);
  // Of what stands before only a question is read with its answer; the rest is read where a rule asks for it.
  const first = prose.sentences.findIndex(isOwn);
  const isAnswer = /\?\s*$/u.test(prose.sentences[first - 1]?.text ?? "");
  const near = read(
    prose.sentences.filter((each, at) => isOwn(each) || (isAnswer && at < first)),
    isAnswer ? isSigned.before : isSigned.here,
  );
  const reading: Reading = {
    ...near,
    sentences: near.sentences.filter(({ sentence }) => isOwn(sentence)),
    around: () => read(prose.sentences, isSigned.before).sentences,
  };
  const alone = { ...prose, sentences: prose.sentences.filter(isOwn) };
  const judged = valuesJudged(reading);
  const spans = new Spans(judged);
  const whose = ofWhom(reading);
  const whoseSpans = new Spans(whose);
  const isOfOther = (fault: Fault): boolean => fault.code === "wrong-draft" && whoseSpans.touching(fault) !== undefined;
  const borne = [...borneOut(reading), ...whose];
  const borneSpans = new Spans(borne);
  const sides = sidesOf(state);
  const isSaid = saidAt(alone.sentences);
  const last = reading.sentences.findLast(({ sentence }) => isOwn(sentence));
  return {
    reading,
    own,
    byClause: byClause(reading).filter(
      (fault) =>
        isOwn(fault) &&
        !isRightDay(fault) &&
        !(fault.code === "contradicted" && borneSpans.touching(fault) !== undefined) &&
        !isOfOther(fault),
    ),
    drafts: againstDrafts(alone, mentions, [], state, shown).filter(
      (fault) => isOwn(fault) && !isRightDay(fault) && isSaid(fault),
    ),
    progress: countsOfPoints(prose, state, sides, isOwn).filter((fault) => isOwn(fault) && isSaid(fault)),
    calendar: againstCalendar(alone, mentions, state, year, asOf).filter(
      (fault) => isOwn(fault) && !isRightDay(fault) && isSaid(fault),
    ),
    events: againstEvents(alone, state, shown, asOf, sides).filter(
      (fault) =>
        isOwn(fault) &&
        isSaid(fault) &&
        spans.touching(fault)?.fault !== null &&
        !(fault.code === "contradicted" && isProvided(fault, reading)),
    ),
    judged: judged.filter(isOwn),
    given: [...valuesGiven(reading), ...borne].filter(isOwn),
    isSigned: last?.isSigned ?? isSigned.here,
  };
}

/** Whether some draft has the amount that stands at a place, of things of that name: then an event need not have it. */
function isProvided({ from, to }: Fault, { sentences, state }: Reading): boolean {
  const values = sentences.flatMap((read) => read.values.filter((value) => value.from < to && from < value.to));
  const { all } = provisionsOf(state);
  return values.some((value) =>
    all.some(({ slots }) =>
      slots.some(
        ({ value: own }) =>
          sameValue(own, value) && own.kind === value.kind && own.nouns.some((noun) => value.nouns.includes(noun)),
      ),
    ),
  );
}

/** What was found in parts, where it stands in the whole text. */
export function placed<T extends Span>(parts: readonly PlacedPart[], what: (part: CheckedPart) => readonly T[]): T[] {
  return parts.flatMap(({ part, at }) => what(part).map((one) => ({ ...one, from: one.from + at, to: one.to + at })));
}
