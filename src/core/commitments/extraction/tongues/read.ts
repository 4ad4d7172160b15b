import { lengthWithoutSigns } from "../normative.ts";
import { literal } from "../../../common/literal.ts";
import { languageTable } from "../../../common/language/index.ts";
import { monthNames } from "../../../common/language/months.ts";
import { said } from "../../../common/said.ts";
import type { Span } from "../../../text/compiling/sentences.ts";
import { walkPoints, type Draft, type Point } from "../../../text/draft.ts";
import {
  agreement,
  type Commitment,
  type Duration,
  type Moment,
  type TextAnchor,
  type When,
  type Window,
} from "../../model.ts";
import { castOf } from "../cast/cast.ts";
import { idOf } from "../cast/found.ts";
import type { CastMember } from "../cast/member.ts";
import type { Extraction, ExtractOptions } from "../extract.ts";
import type { Uncovered } from "../found-duties.ts";
import { sentencesOf } from "../grammar/sentences.ts";
import { exceptionsOf } from "../acts.ts";
import type { SubClause } from "../grammar/conditions.ts";
import { conditionsOf } from "./conditions.ts";
import type { Tongue } from "./tables.ts";

/** A duty as a sentence puts it. */
interface Found {
  readonly span: Span;
  readonly subject: string;
  readonly modality: Commitment["modality"];
  readonly passive: boolean;
  readonly strength: number;
}

/** Proposes commitments from a text in a language of which only the basic styles are known; with less confidence than of English. */
export function extractIn(tongue: Tongue, draft: Draft, options: ExtractOptions): Extraction {
  const name = options.draft ?? "draft";
  const points = [...walkPoints(draft.points)].map(({ point }) => point).filter(({ deleted }) => !deleted);
  const sentences = points.flatMap((point) => sentencesOf(point.text).map((span) => ({ point, span })));
  const read = sentences.map(({ point, span }) => ({ point, span, duties: dutiesIn(tongue, point.text, span) }));
  const subjects = read.flatMap(({ duties }) => duties.filter(({ passive }) => !passive).map(({ subject }) => subject));
  const cast = options.cast ?? membersIn(tongue, points, subjects, options);
  const moments = new Map<string, Moment>();
  const commitments: Commitment[] = [];
  const uncovered: Uncovered[] = [];
  for (const { point, span, duties } of read) {
    const anchor = (of: Span): TextAnchor => ({
      draft: name,
      point: point.id,
      ...of,
      quote: point.text.slice(of.from, of.to),
      ...(point.wording === "verbatim" ? {} : { paraphrase: true as const }),
    });
    if (duties.length === 0 && /\s\S+\s/u.test(point.text.slice(span.from, span.to)))
      uncovered.push({
        ...anchor(span),
        ...(bindsIn(tongue).test(point.text.slice(span.from, span.to)) ? { normative: true as const } : {}),
      });
    for (const duty of duties) {
      const words = point.text.slice(duty.span.from, duty.span.to);
      const { window, moment } = windowIn(tongue, words, point.id);
      if (moment !== null) moments.set(moment.id, moment);
      const conditions = conditionsOf(tongue.code, point.text, duty.span);
      const number = commitments.filter(({ anchors: [own] }) => own?.point === point.id).length + 1;
      commitments.push({
        id: `${point.id.replace(/[^\p{L}\p{N}_.~/-]+/gu, "-")}.${number}`,
        modality: duty.modality,
        debtor: debtorsOf(tongue, duty, words, cast),
        creditor: [],
        ...stated(conditions),
        act: { words },
        ...(window === null ? {} : { window }),
        anchors: [anchor(duty.span)],
        confidence: duty.strength,
      });
    }
  }
  const parties = [
    ...castOf(draft, cast, true).parties,
    ...(commitments.some(({ debtor }) => debtor.includes(ALL))
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
function stated(conditions: readonly SubClause[]): Pick<Commitment, "trigger" | "condition" | "exceptions"> {
  const of = (kind: SubClause["kind"]) =>
    conditions
      .filter((each) => each.kind === kind)
      .map(({ text }) => text)
      .join(", ");
  const [trigger, condition, exceptions] = [of("starts"), of("limits"), exceptionsOf(conditions)];
  return {
    ...(trigger === "" ? {} : { trigger: { words: trigger } }),
    ...(condition === "" ? {} : { condition: { words: condition } }),
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}

const ALL = "all-parties";

const finders = new WeakMap<Tongue, RegExp>();

/** Any verb that binds, each in a group of its own. */
function bindsIn(tongue: Tongue): RegExp {
  const made =
    finders.get(tongue) ??
    new RegExp(`(?<![\\p{L}])(?:${tongue.binds.map(([find]) => `(${find})`).join("|")})(?![\\p{Ll}])`, "iu");
  finders.set(tongue, made);
  return made;
}

function dutiesIn(tongue: Tongue, text: string, sentence: Span): readonly Found[] {
  const spoken = text.slice(sentence.from, sentence.to);
  const words = spoken.slice(0, lengthWithoutSigns(spoken));
  if (tongue.none.test(words)) return [];
  const verbs = [...words.matchAll(new RegExp(bindsIn(tongue), "giu"))].filter(
    ({ index }, at) => at === 0 || tongue.joint.test(words.slice(0, index)),
  );
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
  const subject = words.slice(0, first.index).trim();
  return verbs.map((verb, at) => {
    const next = verbs[at + 1];
    const end =
      next === undefined ? words.length : next.index - (tongue.joint.exec(words.slice(0, next.index))?.[0].length ?? 0);
    const from = at === 0 ? 0 : verb.index;
    const [, modality] = tongue.binds[verb.slice(1).findIndex((each) => each !== undefined)]!;
    return {
      span: { from: sentence.from + from, to: sentence.from + words.slice(0, end).trimEnd().length },
      subject,
      modality,
      passive: tongue.passive.test(words.slice(verb.index, end)),
      strength: 0.7,
    };
  });
}

/** A subject without what stands ahead of it and without its article. */
function bare(tongue: Tongue, subject: string): string {
  return (subject.split(/, /u).at(-1) ?? "").replace(tongue.determiner, "").trim();
}

/** Whoever owes: by name at the beginning of the subject, all of them, or the agent of what is undergone. */
function debtorsOf(
  tongue: Tongue,
  { subject, passive }: Found,
  words: string,
  cast: readonly CastMember[],
): readonly string[] {
  const named = (where: string) =>
    cast
      .filter(({ kind, name, aliases }) => kind !== "place" && [name, ...aliases].some((each) => begins(where, each)))
      .map(({ id }) => id);
  if (passive) {
    const by = tongue.agent?.exec(words) ?? null;
    const agent = by === null ? [] : named(bare(tongue, words.slice(by.index + by[0].length)));
    return agent.length > 0 ? agent : tongue.all.test(words) && !tongue.all.test(subject) ? [ALL] : [];
  }
  const who = (subject.split(/, /u).at(-1) ?? "").trim();
  if (tongue.all.test(who)) return [ALL];
  // "A and B": each begins one of the parts.
  return [...new Set(who.split(/ (?:et|та|і|й|и|und) /u).flatMap((part) => named(bare(tongue, part))))];
}

const begins = (where: string, name: string) => new RegExp(`^${literal(name)}(?![\\p{L}\\p{N}])`, "iu").test(where);

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
    if (short && !known && tongue.actors.test(name) && !tongue.all.test(subject)) add(name, [], "cast.acts", false);
  }
  return [...members.values()];
}

/** By when, as far as the basic styles say it. */
function windowIn(
  tongue: Tongue,
  words: string,
  point: string,
): { readonly window: Window | null; readonly moment: Moment | null } {
  const nothing = { window: null, moment: null };
  const due = (when: When, unit?: Duration["unit"]): Window => ({
    due: when,
    close: unit === "hour" ? "instant" : "throughDay",
  });
  const by = tongue.by.exec(words);
  const month = (monthNames[tongue.code] as Readonly<Record<string, number>>)[by?.[2]?.toLowerCase() ?? ""];
  if (by !== null && month !== undefined) {
    const at = `${by[3]}-${String(month).padStart(2, "0")}-${(by[1] ?? "").padStart(2, "0")}`;
    return { window: due({ at }), moment: null };
  }
  const within = tongue.within.exec(words);
  const n =
    within === null
      ? undefined
      : Number(within[1]) || languageTable(tongue.code).numbers.cardinals[(within[1] ?? "").toLowerCase()];
  const unit = tongue.units.find(([find]) => find.test(within?.[2] ?? ""))?.[1];
  if (within !== null && n !== undefined && unit !== undefined) {
    const moment = momentOf(tongue, within[3], point);
    return { window: due({ anchor: moment?.id ?? null, plus: { n, unit } }, unit), moment };
  }
  const soon = tongue.soon.exec(words);
  return soon === null ? nothing : { window: { close: "throughDay", vague: soon[0] }, moment: null };
}

function momentOf(tongue: Tongue, words: string | undefined, point: string): Moment | null {
  const title = (words ?? "").trim();
  if (title === "") return null;
  if (tongue.signature.test(title)) return { id: "signature", title: "signature" };
  if (tongue.force.test(title)) return { id: "entry-into-force", title: "entry into force" };
  return { id: `${point.replace(/[^\p{L}\p{N}]+/gu, "-")}-${idOf(title).slice(0, 48)}`, title };
}
