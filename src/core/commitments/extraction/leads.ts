import type { Span } from "../../text/compiling/sentences.ts";
import type { Point } from "../../text/draft.ts";
import type { Commitment } from "../model.ts";
import type { Cast } from "./cast/cast.ts";
import { rolesOf } from "./debtors.ts";
import { dutyClauses, firstSubject, type DutyClause } from "./grammar/clauses.ts";
import type { SubClause } from "./grammar/conditions.ts";
import { sentencesOf } from "./grammar/sentences.ts";
import { NO_DUTY } from "./grammar/tables.ts";
import { verblessDuties, type Verbless } from "./grammar/verbless.ts";
import { headOf } from "./heads.ts";
import { callsBreach, EXEMPTS, introducesBans, modalityOfClause, negationIn } from "./modality.ts";
import { readDeadline } from "./time/deadlines.ts";
import { lettersIn } from "./time/moments.ts";
import { CARRIES_LIST, NO_LEAD, OBLIGATIONS, trimmed } from "./normative.ts";

/** What is known where a list begins. */
export interface Around {
  readonly cast: Cast;
  /** The text obliges by plain verbs. */
  readonly present: boolean;
  /** Debtors of the clause before. */
  readonly previous: readonly string[];
}

/** What introduces a list. */
export interface Lead {
  readonly debtor: readonly string[];
  readonly modality: Commitment["modality"];
  /** Its words, which the items complete. */
  readonly words: string;
  /** Conditions and limits of time that it states for all of its items: "Until the census, neither side shall:". */
  readonly conditions?: readonly SubClause[];
  /** What stands ahead of its subject: "Within ten days, …". */
  readonly ahead?: string;
  /** To whom what its items say is owed: "shall pay to the Fund:". */
  readonly creditor?: readonly string[];
  /** A body that it creates, which does what its items say. */
  readonly body?: readonly string[];
  /** It only lists: its items bind nobody. */
  readonly silent?: true;
  /** Every item completes it: "shall:". */
  readonly dangling: boolean;
  /** Its act comes in stages: every item with a term of its own is one. */
  readonly staged?: true;
  /** A heading, which only points without a subject of their own complete. */
  readonly titled?: true;
}

/** "Obligations of the Movement", or just its name, over points that begin with a verb. */
export function headingLead(around: Around, { heading }: Point): Lead | null {
  const of = OBLIGATIONS.exec(heading) ?? /^the /iu.exec(heading);
  const from = of?.[0].length ?? 0;
  if (introducesBans(heading))
    return { debtor: [], modality: "prohibition", words: heading, dangling: true, titled: true };
  const debtor = headOf(heading, from, heading.length, around.cast);
  const last = around.cast.mentions(heading).at(-1);
  // The heading ends with whom it names: "The Movement and the withdrawal" is about something else.
  if (debtor.length === 0 || last === undefined || last.to < heading.replace(/[\s:.]+$/u, "").length) return null;
  return { debtor, modality: "obligation", words: heading, dangling: true, titled: true };
}

/** "The Front: return of seized vehicles": whom the words before the colon name. */
export function labelled(around: Around, text: string, from: number, to: number): readonly string[] {
  const label = /^(?:for |by |on the part of )?([^:,]{2,80}):\s*$/iu.exec(text.slice(from, to));
  return label === null ? [] : headOf(text, to - label[0].length + label[0].indexOf(label[1]!), to, around.cast);
}

/** "The Republic of Xaria acts as guarantor: …", "A committee is created: …": whose the items of a text in plain tense are. */
export function plainLead(around: Around, point: Point): Lead | null {
  const names = around.cast.mentions(point.text).flatMap(({ ids }) => ids);
  if (/\b(?:is|are) (?:created|established|set up|formed)\b/u.test(point.text))
    return { debtor: [], body: names.slice(0, 1), modality: "obligation", words: "", dangling: false };
  return CARRIES_LIST.test(point.text)
    ? {
        debtor: headOf(point.text, 0, point.text.length, around.cast),
        modality: "obligation",
        words: "",
        dangling: false,
      }
    : null;
}

/** What a sentence before a list says of its items; null where they stand by themselves. */
export function leadIn(
  around: Around,
  point: Point,
  span: Span,
  items: readonly Point[],
  above: Lead | null,
): Lead | null {
  const words = point.text.slice(span.from, span.to);
  if (introducesBans(words))
    return { debtor: above?.debtor ?? [], modality: "prohibition", words: bare(words), dangling: true };
  const infinitive = items.some(({ text }) => /^to \p{Ll}/u.test(text));
  if (!/[:–—]\s*$/u.test(words) && !infinitive && !/\bfollowing\b[^.]*\.?$/iu.test(words)) return null;
  if (NO_DUTY.some((rule) => rule.test(words)) || EXEMPTS.test(words) || callsBreach(words))
    return { debtor: [], modality: "obligation", words, dangling: false, silent: true };
  const speaks = firstSubject(point.text, span);
  const names = (from: number, to: number) => headOf(point.text, from, to, around.cast).length > 0;
  const last = dutyClauses(point.text, span, around.present, names).at(-1);
  const roles =
    last === undefined
      ? null
      : rolesOf(point.text, last, around.cast, {
          previous: around.previous,
          subject: headOf(point.text, speaks.from, speaks.to, around.cast),
          lead: above?.debtor ?? [],
          agent: [],
          body: [],
          heading: "",
          plain: false,
        });
  const of =
    /\b(?:functions?|tasks?|mandate|responsibilit(?:y|ies)|duties|powers|role|terms of reference) of (?:the )?/iu.exec(
      words,
    );
  const named =
    of === null
      ? headOf(point.text, speaks.from, speaks.to, around.cast)
      : headOf(
          point.text,
          span.from + of.index + of[0].length - (of[0].endsWith("the ") ? 4 : 0),
          span.to,
          around.cast,
        );
  const ofIts = /^(?:its|their) (?:functions?|tasks?|mandate|duties|responsibilities)/iu.test(words)
    ? around.previous
    : [];
  // "The Council:" over "to exchange information": whom it names alone.
  const alone =
    last === undefined && named.length === 0 && of === null
      ? headOf(point.text, span.from, span.to, around.cast)
      : named;
  const debtor = ofIts.length > 0 ? ofIts : of !== null && named.length > 0 ? named : (roles?.debtor ?? alone);
  const modality = last === undefined || NOT_TO.test(words) ? bareModality(words) : modalityOfLead(point.text, last);
  const dangling =
    /\b(?:(?:shall|will|must|may)(?: not| never| (?:under|in|at|on|by) no \p{L}+)?|to|inter alia|in particular)[,\s]*[:–—]\s*$/iu.test(
      words,
    ) ||
    (modality === "prohibition" && last?.group.inverted === true) ||
    // "The functions of the Council are:".
    (of !== null &&
      named.length > 0 &&
      /\b(?:is|are|be|include)(?: as follows| the following)?[,\s]*[:–—]\s*$/iu.test(words)) ||
    // "Shall refrain from the following acts:".
    (modality === "prohibition" && /\bfollowing\b[^.;:]*[:–—]\s*$/iu.test(words)) ||
    (modality === "prohibition" && /\b(?:from|(?:prohibit|forbid|bann|outlaw)\p{L}*)[,\s]*[:–—]\s*$/iu.test(words)) ||
    (/\b(?:to|shall|will)\b[^.;:]{0,30}[:–—]\s*$/iu.test(words) &&
      /^\p{Ll}+\b/u.test(items[0]?.text ?? "") &&
      /\b(?:shall|to)[,\s]*(?:inter alia|in particular)?[,\s]*[:–—]\s*$/iu.test(words));
  const staged = last?.group.modality === "obligation" && STAGES.test(words);
  if (!dangling && !staged && NO_LEAD.test(words) && !infinitive) return null;
  return {
    debtor: debtor.length > 0 ? debtor : (above?.debtor ?? []),
    modality,
    words: bare(words),
    dangling,
    ...(last === undefined || last.conditions.length === 0 ? {} : { conditions: last.conditions }),
    ...(last?.ahead == null ? {} : { ahead: point.text.slice(last.ahead.from, last.ahead.to) }),
    ...(roles === null || roles.creditor.length === 0 ? {} : { creditor: roles.creditor }),
    ...(staged ? { staged: true as const } : {}),
  };
}

const bare = (words: string) => words.replace(/[\s:–—]+$/u, "");

/** "Are not to:", "undertakes never to:". */
const NOT_TO = /\b(?:not|never) to[,\s]*[:–—]\s*$/iu;

const bareModality = (words: string) => (NOT_TO.test(words) ? "prohibition" : "obligation");

/** "Neither Party may:": the list is of what is forbidden. */
function modalityOfLead(text: string, clause: DutyClause): Commitment["modality"] {
  const { group, subject } = clause;
  const speaks = subject === null ? "" : negationIn(text, clause) + text.slice(subject.from, subject.to);
  return modalityOfClause(speaks, group, false) ?? "obligation";
}

/** "Shall withdraw in the following stages:". */
const STAGES = /\b(?:stages|phases|steps|schedule|timetable|tranches|instal?lments|as follows)\b[^.;]{0,30}[:–—]\s*$/iu;

/** Whether an item says by when it is due. */
const hasTerm = (text: string) =>
  readDeadline(text, "", "", { letters: lettersIn(""), last: null }).window?.due !== undefined;

/** Whether an item is an act that its introduction asks for. */
export function completes(around: Around, item: Point, lead: Lead): boolean {
  if (lead.silent === true) return false;
  if (lead.dangling) return true;
  const [first] = sentencesOf(item.text);
  if (first === undefined) return false;
  const names = (from: number, to: number) => headOf(item.text, from, to, around.cast).length > 0;
  if (lead.staged === true && hasTerm(item.text)) return true;
  if (dutyClauses(item.text, first, false, names).some(({ subject }) => subject !== null)) return false;
  return verblessDuties(item.text, first, true).length > 0;
}

/** What a sentence without a verb that binds asks for, alone or as an item of a list. */
export function dutiesOfItem(
  text: string,
  span: Span,
  lead: Lead | null,
  { titles, hasVerb }: { readonly titles: boolean; readonly hasVerb: () => boolean },
): readonly Verbless[] {
  const words = text.slice(span.from, span.to);
  const stage = lead?.staged === true && hasTerm(words);
  const dangling = stage || (lead?.dangling === true && (lead.titled !== true || /^\p{Ll}/u.test(words)));
  const found =
    !titles && lead?.silent !== true && (dangling || !hasVerb()) ? verblessDuties(text, span, lead !== null) : [];
  if (lead === null || !dangling) return found;
  const banned =
    lead.modality === "prohibition" && lead.dangling && lead.titled !== true && /^\p{Lu}|^\p{L}+ing\b/u.test(words);
  if (found.length > 0 && !banned) return found;
  const modality = /^(?:to )?not\b/u.test(words) ? "prohibition" : lead.modality;
  return [{ ...trimmed(text, span), modality, style: "verb" }];
}
