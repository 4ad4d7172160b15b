import { said, type Said } from "../../common/said.ts";
import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import { dayOfVersion, frontText, signingOf, textNow } from "../living/index.ts";
import type { DeclaredCount } from "../state.ts";
import type { EntryRef, TalksState, TalksText } from "../talks.ts";
import { names } from "./names.ts";
import { plainWords, type NamedPoint } from "./provisions.ts";

/** Something that came after a count was declared. */
export interface Later {
  readonly on: string;
  readonly said: Said;
  /** The version of a text that it is, where it is one. */
  readonly entry?: EntryRef;
  readonly sources: readonly string[];
}

/** A count that somebody declared: a quotation of its day, beside what the ledger says and never mixed into it. */
export interface Declaration {
  readonly count: DeclaredCount;
  /** In the past tense, with its day. */
  readonly said: Said;
  /** What parties said of the count itself, in the order of their days: it goes wherever the count goes. */
  readonly remarks: readonly Said[];
  /** In how many points declared agreed the words are others now; null where that cannot be told. */
  readonly changed: Said | null;
  /** In the order of their days. */
  readonly since: readonly Later[];
  /**
   * The points of the counted draft, each named as open or not: that the others were agreed is only deduced. Empty where the figures
   * do not fit the points of the draft.
   */
  readonly points: readonly (NamedPoint & { readonly open: boolean })[];
}

/** All counts that were declared, the latest first. */
export function declarationsOf(state: TalksState): readonly Declaration[] {
  return state.counts
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map((count) => {
      const points = countedPoints(state, count);
      return {
        count,
        said: sayCount(state, count),
        remarks: remarksOn(state, count),
        changed: sayChanged(state, count, points),
        since: sinceOf(state, count),
        points: points.map(({ id, label, heading }) => ({ id, label, heading, open: count.open.includes(id) })),
      };
    });
}

/** What parties said of a count, with who and when; an end that is a full stop is left to the sentence around it. */
export function remarksOn({ parties }: Pick<TalksState, "parties">, { remarks = [] }: DeclaredCount): readonly Said[] {
  return remarks
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ party, text, on }) => {
      const name = parties.find(({ id }) => id === party)?.name ?? party;
      return said("declared.remark", { party: name, on, text: text.replace(/\.$/u, "") });
    });
}

/** Where the points named as open make up all that is not agreed, the rest is counted and nobody need have said its number. */
function namedOpen({ open, agreed, total }: DeclaredCount): number {
  return total - open.length === agreed ? open.length : 0;
}

function sayCount(state: TalksState, count: DeclaredCount): Said {
  const { on, declaredBy, agreed, total, between, notPart } = count;
  const outside = said("declared.outside", { list: names(state, notPart), n: notPart.length });
  return said("declared.count", {
    on,
    by: declaredBy,
    aside: declaredBy.includes(","),
    agreed,
    total,
    named: namedOpen(count),
    between: names(state, between),
    outside,
    apart: notPart.length,
  });
}

function countedPoints(state: TalksState, { draft: id, open, agreed, total }: DeclaredCount): readonly Point[] {
  const points = state.drafts.find((tabled) => tabled.id === id)?.draft.points ?? [];
  const known = points.filter((point) => open.includes(point.id)).length;
  return points.length === total && known === open.length && total - open.length === agreed ? points : [];
}

/** Whether the points declared agreed still say what they said that day: only words that are quoted can be held against each other. */
function sayChanged(state: TalksState, count: DeclaredCount, points: readonly Point[]): Said | null {
  const counted = state.texts.find(({ kind, id }) => kind === "draft" && id === count.draft);
  const front = frontText(state);
  const now = front === null ? null : textNow(front);
  const then = counted?.versions.findLast(({ on }) => on.slice(0, 10) <= count.on) ?? counted?.versions[0];
  if (points.length === 0 || now?.draft === undefined || then?.draft === undefined) return null;
  if (now.on.slice(0, 10) <= count.on || !isVerbatim(now.draft) || !isVerbatim(then.draft)) return null;
  const { draft } = now;
  const standing = new Set([...walkPoints(draft.points)].map(({ point }) => wordsBelow(point)));
  const agreed = then.draft.points.filter(({ id }) => !count.open.includes(id));
  const changed = agreed.filter((point) => !standing.has(wordsBelow(point))).length;
  return said("declared.changed", { changed, agreed: agreed.length });
}

function isVerbatim({ points }: Draft): boolean {
  return [...walkPoints(points)].every(({ point }) => point.wording === "verbatim");
}

function wordsBelow(point: Point): string {
  const own = point.deleted ? "" : plainWords(point.text);
  return [own, ...point.points.map(wordsBelow)].join("\n");
}

function sinceOf(state: TalksState, count: DeclaredCount): readonly Later[] {
  const later = [
    ...state.texts.filter(({ withdrawn }) => withdrawn === undefined).flatMap((text) => textsSince(state, text)),
    ...state.counts
      .filter((other) => other !== count)
      .map((later) => ({
        on: later.on,
        said: said("declared.later.count", {
          on: later.on,
          by: later.declaredBy,
          agreed: later.agreed,
          total: later.total,
          named: namedOpen(later),
        }),
        sources: later.sources,
      })),
    ...(state.shares ?? []).map(({ on, declaredBy: by, percent, sources }) => ({
      on,
      said: said("declared.later.share", { on, by, percent }),
      sources,
    })),
  ];
  return later.filter(({ on }) => on.slice(0, 10) > count.on).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function textsSince(state: TalksState, text: TalksText): readonly Later[] {
  const signing = signingOf(state, text);
  const versions = text.versions.flatMap((version, at): readonly Later[] => {
    const { entry, draft, title: own } = version;
    // Whether a draft that bears no day came later is not known.
    if (dayOfVersion(version) === null) return [];
    const on = version.on.slice(0, 10);
    const title = draft?.title ?? own;
    const party = names(state, draft?.tabledBy ?? []);
    const what =
      at === 0 && party.length > 0
        ? said("declared.later.draft", { on, party, title })
        : said("declared.later.version", { on, title });
    return [{ on, said: what, entry, sources: draft?.sources ?? [] }];
  });
  if (signing === null) return versions;
  const { date: on, sources } = signing.event;
  const title = textNow(text)?.draft?.title ?? "";
  const signed = { on, said: said("declared.later.signed", { on, title }), sources };
  return [...versions.filter((version) => version.on !== on), signed];
}
