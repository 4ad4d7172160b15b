import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../words/languages.ts";
import { languageOf } from "../words/locale.ts";
import { loadedWords, loadWords, say } from "../words/words.ts";
import { remembered } from "../core/common/remembered.ts";
import type { Say } from "../core/common/said.ts";
import type { Briefing } from "../core/briefing/briefing.ts";
import { briefingChanges, spokenIn, type BriefingChanges } from "../core/briefing/freeze.ts";
import { findLive } from "../core/briefing/live.ts";
import { FIGURE_PARTS, type FigureState } from "../core/briefing/figure-state.ts";
import { claimsDrawn } from "../core/briefing/on-day.ts";
import { roomOfBriefing } from "../core/briefing/room.ts";
import { talksOn } from "../core/record/as-of.ts";
import type { Claim } from "../core/things/claim.ts";
import { canRefer } from "../core/record/permissions.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { RecordAccess } from "./record.ts";
import { useWorkbench } from "./workbench.ts";

/** A published briefing and what has become of its figures. */
export interface PublishedChanges {
  readonly briefing: Briefing;
  /** By what all readers of the briefing's room can see: this may be told to them. */
  readonly told: BriefingChanges;
  /** What only narrower rooms of the reader say: for the reader's eyes, and part of no note in the briefing's room. */
  readonly aside: BriefingChanges;
  /** The language of both, which is that of the figures as published. */
  readonly say: Say;
}

const compared = new WeakMap<Briefing, { readonly parts: readonly unknown[]; readonly changes: BriefingChanges }[]>();

/** Compared anew only where something that figures are drawn from has changed: most entries change nothing of it. */
function changesOf(briefing: Briefing, state: ProcessState, voice: Say): BriefingChanges {
  const parts = FIGURE_PARTS.map((part) => (state as FigureState)[part]);
  const known = compared.get(briefing) ?? [];
  const found = known.find((each) => each.parts.every((part, at) => part === parts[at]));
  if (found !== undefined) return found.changes;
  const changes = briefingChanges(briefing, state, voice);
  // The room's own state and the reader's are asked about in turn.
  compared.set(briefing, [{ parts, changes }, ...known].slice(0, 2));
  return changes;
}

/** What a document shows its figures from: the talks as all readers of its room see them. */
function stateOfBriefing(
  briefing: Briefing,
  { whole, record }: { readonly whole: ProcessState; readonly record: RecordAccess | null },
): ProcessState {
  const room = record === null ? null : roomOfBriefing(briefing.id, record.entries);
  return record === null || room === null ? whole : record.stateIn(room);
}

/** What a briefing is shown from on the day that the reader has chosen. */
export function useStateOfBriefing(briefing: Briefing): ProcessState {
  const { whole, state, record, place } = useWorkbench();
  const { asOf: day, nowKnown = false } = place;
  return useMemo(() => {
    if (day === null) return stateOfBriefing(briefing, { whole, record });
    const room = record === null ? null : roomOfBriefing(briefing.id, record.entries);
    if (record === null || room === null) return state;
    const open = record.entries.filter((entry) => canRefer(room, entry.room));
    return talksOn(open, { process: whole.id, day, nowKnown, zone: record.whole.zone });
  }, [briefing, whole, state, record, day, nowKnown]);
}

interface Listed {
  readonly changes: readonly PublishedChanges[];
  /** Languages of briefings that are not compared yet: their words are not at hand. */
  readonly missing: readonly Language[];
}

const listed = new WeakMap<ProcessState, Listed>();

/** Every published briefing of the process whose figures have changed, or are newly contradicted, by what the reader can see. */
export function usePublishedChanges(): readonly PublishedChanges[] {
  const { whole, record } = useWorkbench();
  const [, wordsCame] = useReducer((times: number) => times + 1, 0);
  const { changes, missing } = listedIn(whole, record);
  const fetched = missing.join(" ");
  useEffect(() => {
    let wanted = true;
    if (fetched !== "")
      void Promise.all(fetched.split(" ").map((tag) => loadWords(languageOf(tag)))).then(() => {
        if (wanted) wordsCame();
      });
    return () => {
      wanted = false;
    };
  }, [fetched]);
  return changes;
}

function listedIn(whole: ProcessState, record: RecordAccess | null): Listed {
  const known = listed.get(whole);
  if (known?.missing.every((language) => loadedWords(language) === undefined) === true) return known;
  const missing = new Set<Language>();
  const changes = (whole.briefings ?? []).flatMap((briefing): readonly PublishedChanges[] => {
    if (briefing.published === null) return [];
    const language = languageOf(spokenIn(briefing));
    const words = loadedWords(language);
    if (words === undefined) {
      missing.add(language);
      return [];
    }
    const voice: Say = (what) => say(words, what);
    const seen = changesOf(briefing, whole, voice);
    const own = stateOfBriefing(briefing, { whole, record });
    const told = own === whole ? seen : changesOf(briefing, own, voice);
    const aside = own === whole ? { due: [], contradicted: [] } : without(seen, told);
    return [told, aside].every(isNothing) ? [] : [{ briefing, told, aside, say: voice }];
  });
  const found = { changes, missing: [...missing] };
  listed.set(whole, found);
  return found;
}

function without(seen: BriefingChanges, told: BriefingChanges): BriefingChanges {
  return {
    due: seen.due.filter(
      ({ figure, of, now }) => !told.due.some((each) => each.figure === figure && each.of === of && each.now === now),
    ),
    contradicted: seen.contradicted.filter(
      ({ figure, finding }) =>
        !told.contradicted.some((each) => each.figure === figure && each.finding.id === finding.id),
    ),
  };
}

function isNothing({ due, contradicted }: BriefingChanges): boolean {
  return due.length === 0 && contradicted.length === 0;
}

/** How many figures have changed, and how many are contradicted; a figure that has changed counts as that. */
export function countChanges(changes: readonly PublishedChanges[]): {
  readonly due: number;
  readonly contradicted: number;
} {
  const [due, contradicted, changed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { briefing, told, aside } of changes)
    for (const each of [told, aside]) {
      for (const { figure, of = "" } of each.due) {
        due.add(`${briefing.id}\n${figure}\n${of}`);
        changed.add(`${briefing.id}\n${figure}`);
      }
      for (const { figure } of each.contradicted) contradicted.add(`${briefing.id}\n${figure}`);
    }
  return { due: due.size, contradicted: [...contradicted].filter((key) => !changed.has(key)).length };
}

/** What a reader sees of a process: the whole of it, and its record where there is one. */
type Seen = { readonly whole: ProcessState; readonly record: RecordAccess | null };

/** The figures of the ledger that a briefing shows to its readers, by the key of the live figure: of its room, on its day. */
export function figuresOf(briefing: Briefing, seen: Seen): ReadonlyMap<string, readonly Claim[]> {
  return drawnFrom(stateOfBriefing(briefing, seen))(briefing);
}

/** Drawn once for a state: each figure of a page asks for it. */
const drawnFrom = remembered((state: ProcessState) =>
  remembered(
    (briefing: Briefing): ReadonlyMap<string, readonly Claim[]> =>
      new Map(findLive(briefing.body).map((live) => [live.key, claimsDrawn(live, briefing, state)])),
  ),
);

const used = new WeakMap<ProcessState, Uses>();
type Uses = ReadonlyMap<string, readonly Briefing[]>;

/** The published briefings that show each figure to their readers, by the figure's id. */
export function usesOfFigures(seen: Seen): Uses {
  const known = used.get(seen.whole);
  if (known !== undefined) return known;
  const uses = new Map<string, Briefing[]>();
  for (const briefing of seen.whole.briefings ?? []) {
    if (briefing.published === null) continue;
    const shown = new Set([...figuresOf(briefing, seen).values()].flatMap((claims) => claims.map(({ id }) => id)));
    for (const id of shown) uses.set(id, [...(uses.get(id) ?? []), briefing]);
  }
  used.set(seen.whole, uses);
  return uses;
}
