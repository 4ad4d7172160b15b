import { lengthWithoutSigns } from "../normative.ts";
import { said } from "../../../common/said.ts";
import type { Span } from "../../../text/compiling/sentences.ts";
import { walkPoints, type Draft, type Point } from "../../../text/draft.ts";
import { agreement, type Commitment, type Exception, type Moment, type TextAnchor } from "../../model.ts";
import { castOf } from "../cast/cast.ts";
import { idOf } from "../cast/found.ts";
import type { CastMember } from "../cast/member.ts";
import type { Extraction, ExtractOptions } from "../extract.ts";
import type { Uncovered } from "../found-duties.ts";
import { sentencesOf } from "../grammar/sentences.ts";
import type { SubClause } from "../grammar/conditions.ts";
import { clausesOfConditions, conditionsOf } from "./conditions.ts";
import { exceptionsOf } from "./exceptions.ts";
import { ALL, bare, begins, creditorsOf, debtorsOf, giversOf } from "./roles.ts";
import type { Tongue } from "./tables.ts";
import { timeIn } from "./time.ts";

/** A duty as a sentence puts it. */
interface Found {
  readonly span: Span;
  readonly subject: string;
  readonly modality: Commitment["modality"];
  readonly passive: boolean;
  readonly strength: number;
  /** Its subject gets something by it. */
  readonly received?: true;
  /** The words that introduce the list in which it stands. */
  readonly context?: string;
}

/** A sentence with what it asks for; `introduces`: what it asks for stands in the list under it. */
interface ReadSentence {
  readonly point: Point;
  readonly span: Span;
  readonly duties: readonly Found[];
  readonly introduces: boolean;
}

/** What words before a list say of its items; `silent`: that they bind nobody. */
type Lead = Pick<Found, "subject" | "modality" | "passive"> & { readonly words: string; readonly silent: boolean };

/** The sentences of a point and of those below it; a preamble and definitions ask for nothing. */
function readPoint(tongue: Tongue, point: Point, lead: Lead | null): readonly ReadSentence[] {
  if (point.deleted) return [];
  const spans = sentencesOf(point.text);
  const items = point.points.filter(({ deleted, text }) => !deleted && text.trim() !== "");
  const aside = /^preamble/iu.test(point.id);
  const last = spans.at(-1);
  const below = last === undefined || items.length === 0 ? null : leadIn(tongue, point.text, last);
  const own = spans.map((span): ReadSentence => {
    const introduces = below !== null && span === last;
    const duties =
      aside || introduces
        ? []
        : lead === null
          ? dutiesIn(tongue, point.text, span)
          : itemIn(tongue, point.text, span, lead);
    return { point, span, duties, introduces };
  });
  return [...own, ...point.points.flatMap((each) => readPoint(tongue, each, below))];
}

/** "Le Front s'engage à :", "Забороняється:": words that end with the verb which their list completes. */
function leadIn(tongue: Tongue, text: string, span: Span): Lead | null {
  const words = text.slice(span.from, span.to);
  if (!/:\s*$/u.test(words) || tongue.recital.test(words)) return null;
  const verb = verbsIn(tongue, words).at(-1);
  if (verb === undefined || words.length - verb.to > 40) return null;
  const { subject, modality, passive } = verb;
  return {
    subject,
    modality: modality ?? "obligation",
    passive,
    words: words.replace(/[\s:]+$/u, ""),
    silent: modality === null,
  };
}

/** An item that completes what introduces its list. */
function itemIn(tongue: Tongue, text: string, { from, to }: Span, lead: Lead): readonly Found[] {
  if (lead.silent) return [];
  const words = text.slice(from, to);
  const span = { from, to: from + lengthWithoutSigns(words) };
  const modality = tongue.forbearing.test(words) ? "prohibition" : lead.modality;
  return [{ span, subject: lead.subject, modality, passive: lead.passive, strength: 0.7, context: lead.words }];
}

/** Proposes commitments from a text in a language of which only the basic styles are known; with less confidence than of English. */
export function extractIn(tongue: Tongue, draft: Draft, options: ExtractOptions): Extraction {
  const name = options.draft ?? "draft";
  const points = [...walkPoints(draft.points)].map(({ point }) => point).filter(({ deleted }) => !deleted);
  const read = draft.points.flatMap((point) => readPoint(tongue, point, null));
  const subjects = read.flatMap(({ duties }) => duties.filter(({ passive }) => !passive).map(({ subject }) => subject));
  const cast = options.cast ?? membersIn(tongue, points, subjects, options);
  const moments = new Map<string, Moment>();
  const commitments: Commitment[] = [];
  const uncovered: Uncovered[] = [];
  let last: readonly string[] = [];
  for (const { point, span, duties, introduces } of read) {
    const anchor = (of: Span): TextAnchor => ({
      draft: name,
      point: point.id,
      ...of,
      quote: point.text.slice(of.from, of.to),
      ...(point.wording === "verbatim" ? {} : { paraphrase: true as const }),
    });
    if (duties.length === 0 && !introduces && /\s\S+\s/u.test(point.text.slice(span.from, span.to)))
      uncovered.push({
        ...anchor(span),
        ...(verbsIn(tongue, point.text.slice(span.from, span.to), []).length > 0 ? { normative: true as const } : {}),
      });
    for (const duty of duties) {
      const words = point.text.slice(duty.span.from, duty.span.to);
      const { window, moment, repeat } = timeIn(tongue, words, point.id);
      if (moment !== null) moments.set(moment.id, moment);
      // "Il statue …": whoever was named last.
      const named = tongue.pronoun.test(duty.subject) && !duty.passive ? last : debtorsOf(tongue, duty, words, cast);
      if (named.length > 0) last = named;
      // "Le Front reçoit du Gouvernement": whoever gives owes; where nobody is said to give, nobody is known to owe.
      const debtor = duty.received === true ? giversOf(tongue, words, cast, named) : named;
      if (duty.received === true && debtor.length === 0) {
        uncovered.push({ ...anchor(duty.span), normative: true });
        continue;
      }
      const conditions = conditionsOf(tongue.code, point.text, duty.span);
      const number = commitments.filter(({ anchors: [own] }) => own?.point === point.id).length + 1;
      commitments.push({
        id: `${point.id.replace(/[^\p{L}\p{N}_.~/-]+/gu, "-")}.${number}`,
        modality: duty.modality,
        debtor,
        creditor: duty.received === true ? named : creditorsOf(tongue, words, cast, debtor),
        ...stated(conditions, exceptionsOf(tongue, conditions, cast)),
        act: { words: duty.context === undefined ? words : `${words} [${duty.context}]` },
        ...(window === null ? {} : { window }),
        ...(repeat === null ? {} : { repeat }),
        anchors: [anchor(duty.span)],
        confidence: duty.strength,
      });
    }
  }
  const parties = [
    ...castOf(draft, cast, true).parties,
    ...(commitments.some(({ debtor, creditor }) => [...debtor, ...creditor].includes(ALL))
      ? [{ id: ALL, name: "all parties", kind: "unnamed" as const, signs: true }]
      : []),
  ];
  return {
    cast,
    agreement: agreement({
      id: name,
      title: draft.title,
      parties,
      moments: [...moments.values()],
      commitments,
      drafts: [name],
    }),
    uncovered,
  };
}

/** What creates the duty, what limits it, what frees from it. */
function stated(
  conditions: readonly SubClause[],
  exceptions: readonly Exception[],
): Pick<Commitment, "trigger" | "condition" | "exceptions"> {
  const of = (kind: SubClause["kind"]) =>
    conditions
      .filter((each) => each.kind === kind)
      .map(({ text }) => text)
      .join(", ");
  const [trigger, condition] = [of("starts"), of("limits")];
  return {
    ...(trigger === "" ? {} : { trigger: { words: trigger } }),
    ...(condition === "" ? {} : { condition: { words: condition } }),
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}

const finders = new WeakMap<Tongue, RegExp>();

/** Any verb that binds, each in a group of its own; the last one is of those in plain tense. */
function bindsIn(tongue: Tongue): RegExp {
  const made =
    finders.get(tongue) ??
    new RegExp(
      `(?<![\\p{L}])(?:${[...tongue.binds.map(([find]) => find), tongue.plain].map((find) => `(${find})`).join("|")})(?![\\p{Ll}])`,
      "giu",
    );
  finders.set(tongue, made);
  return made;
}

/** A verb that binds, at its place; `modality` null: denied, it asks for nothing, as "n'est pas tenu de". */
interface Verb extends Span {
  readonly subject: string;
  readonly modality: Commitment["modality"] | null;
  readonly passive: boolean;
  readonly strength: number;
  readonly received: boolean;
}

function verbsIn(
  tongue: Tongue,
  words: string,
  conditions: readonly Span[] = clausesOfConditions(tongue.code, words),
): readonly Verb[] {
  return [...words.matchAll(bindsIn(tongue))].flatMap((match): readonly Verb[] => {
    const before = words.slice(0, match.index);
    // "Якщо Фронт не передасть перелік, Уряд може …": the first verb is the condition's.
    if (conditions.some(({ from, to }) => match.index >= from && match.index < to)) return [];
    const [, modality, imposed] = tongue.binds[match.slice(1).findIndex((each) => each !== undefined)] ?? [];
    if (modality === undefined && tongue.under.test(before)) return [];
    const denied = tongue.denies.exec(before);
    const own = modality ?? "obligation";
    return [
      {
        from: denied?.index ?? match.index,
        to: match.index + match[0].length,
        subject: before.slice(0, denied?.index).trimEnd().replace(tongue.beside, "").trim(),
        modality: denied === null ? own : imposed === true ? null : "prohibition",
        passive: tongue.passive.test(words.slice(match.index)),
        strength: modality === undefined ? 0.55 : 0.7,
        received: own === "obligation" && denied === null && tongue.receives.test(words.slice(match.index)),
      },
    ];
  });
}

function dutiesIn(tongue: Tongue, text: string, sentence: Span): readonly Found[] {
  const spoken = text.slice(sentence.from, sentence.to);
  const words = spoken.slice(0, lengthWithoutSigns(spoken));
  if (tongue.none.test(words) || tongue.recital.test(words)) return [];
  const verbs = verbsIn(tongue, words).filter(({ from }, at) => at === 0 || tongue.joint.test(words.slice(0, from)));
  const [first] = verbs;
  const whole = { from: sentence.from, to: sentence.from + words.length };
  if (first === undefined)
    return tongue.nominal.test(words)
      ? [
          {
            span: whole,
            subject: "",
            modality: tongue.ban.test(words) ? "prohibition" : "obligation",
            passive: true,
            strength: 0.5,
          },
        ]
      : [];
  return verbs.flatMap(({ from, modality, passive, strength, received }, at) => {
    const next = verbs[at + 1];
    const end =
      next === undefined ? words.length : next.from - (tongue.joint.exec(words.slice(0, next.from))?.[0].length ?? 0);
    if (modality === null) return [];
    return {
      span: { from: sentence.from + (at === 0 ? 0 : from), to: sentence.from + words.slice(0, end).trimEnd().length },
      subject: first.subject,
      modality,
      passive,
      strength,
      ...(received ? { received: true as const } : {}),
    };
  });
}

/** Parties that a caller knows, names that the text declares, and subjects that are somebody. */
function membersIn(
  tongue: Tongue,
  points: readonly Point[],
  subjects: readonly string[],
  { parties = [], draft = "draft" }: ExtractOptions,
): readonly CastMember[] {
  const members = new Map<string, CastMember>();
  const add = (
    name: string,
    aliases: readonly string[],
    why: "cast.declared" | "cast.acts" | "cast.given",
    signs: boolean,
    id = idOf(name),
  ) => {
    if (
      id === "" ||
      [...members.values()].some((each) =>
        [each.name, ...each.aliases].some((other) => other.toLowerCase() === name.toLowerCase()),
      )
    )
      return;
    const at = points.find(({ text }) => text.includes(name));
    const from = at?.text.indexOf(name) ?? 0;
    const anchors = at === undefined ? [] : [{ draft, point: at.id, from, to: from + name.length, quote: name }];
    members.set(id, { id, name, kind: signs ? "organisation" : "body", signs, aliases, anchors, why: said(why) });
  };
  for (const { id, name, aliases = [], signs } of parties) add(name, aliases, "cast.given", signs ?? true, id);
  for (const { text } of points)
    for (const [, name = "", alias = ""] of text.matchAll(tongue.called))
      if (!tongue.all.test(alias))
        add(
          name.replace(tongue.determiner, "").replace(/^.* (?:et|та|і|и) (?:l['’]|les? |la )?(?=\p{Lu})/u, ""),
          [alias],
          "cast.declared",
          true,
        );
  for (const subject of subjects) {
    const name = bare(tongue, subject);
    const short = name.split(/\s+/u).length <= 6 && /^\p{Lu}/u.test(name);
    const known = [...members.values()].some((each) =>
      [each.name, ...each.aliases].some((other) => begins(name, other)),
    );
    // "Якщо Фронт": a word that opens a condition begins no name.
    const opens = conditionsOf(tongue.code, name, { from: 0, to: name.length })[0]?.from === 0;
    if (short && !known && !opens && tongue.actors.test(name) && !tongue.all.test(subject))
      add(name, [], "cast.acts", false);
  }
  return [...members.values()];
}
