import { isOneLanguage, languageKey } from "../../../../core/common/language/one-language.ts";
import { frontText } from "../../../../core/record/living/index.ts";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { TalksState } from "../../../../core/record/talks.ts";
import { partiesOf } from "../../../kit/party.tsx";
import { bracketAt, type Place } from "../../../place.ts";
import { areVersions } from "../language-versions.ts";

/** What the address of the composite page says. */
export interface CompositePlace {
  /** The drafts compiled, in the order of the process. */
  readonly drafts: readonly TabledDraft[];
  /** The party whose words stand out, or null. */
  readonly reader: string | null;
  readonly names: boolean;
  readonly onlyBracketed: boolean;
  /** Number of the bracket one is at, from 1; 0 = none. */
  readonly bracket: number;
  readonly open: boolean;
  /** The text itself, who holds each bracket, or every clause by party. */
  readonly view: "text" | "table" | "clauses";
  /** Id of a composite point to go to, or null. */
  readonly point: string | null;
}

/**
 * The latest text of each party; a joint draft counts as the latest text of each that tabled it. A text tabled in several languages
 * is one: it is compiled in the language of the text on the table, or else in that of most drafts, for words are not compared across languages.
 */
function latestOfEach(state: ProcessState): readonly TabledDraft[] {
  const dated = state.drafts.filter(({ draft, own }) => own !== true && draft.points.length > 0);
  const language = languageOfText(state, dated);
  const latest = new Map<string, TabledDraft>();
  for (const tabled of dated) {
    for (const party of partiesOf(state, tabled.party)) {
      const known = latest.get(party);
      if (known === undefined || goesBefore(state, tabled, known, language)) latest.set(party, tabled);
    }
  }
  const chosen = new Set(latest.values());
  return dated.filter((tabled) => chosen.has(tabled));
}

/** Whether a draft takes the place of another of its party. */
function goesBefore(state: ProcessState, next: TabledDraft, known: TabledDraft, language: string): boolean {
  const [on, before] = [next.draft.date ?? "", known.draft.date ?? ""];
  const isVersion =
    areVersions(state, next, known) || (on === before && !isOneLanguage(next.draft.language, known.draft.language));
  if (!isVersion) return before <= on;
  const [its, other] = [next, known].map(({ draft }) => isOneLanguage(draft.language, language));
  return its === other ? before < on : its === true;
}

/** The language of the text on the table; without one, that of most drafts, of the first where several are as many. */
function languageOfText(state: ProcessState, drafts: readonly TabledDraft[]): string {
  const front = "texts" in state ? frontText(state as TalksState) : null;
  const version = front?.kind === "composite" ? front.versions.at(-1)?.composite : undefined;
  const languages = (version?.drafts ?? drafts.map(({ draft }) => draft)).flatMap(({ language }) => language || []);
  const counts = new Map<string, number>();
  for (const each of languages) counts.set(languageKey(each), (counts.get(languageKey(each)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return languages.find((each) => counts.get(languageKey(each)) === most) ?? "";
}

/** One draft for each name: where a link names two of one party, the later one in the process. */
function oneEach(drafts: readonly TabledDraft[]): readonly TabledDraft[] {
  const last = new Map(drafts.map((tabled) => [tabled.party, tabled]));
  return drafts.filter((tabled) => last.get(tabled.party) === tabled);
}

/** The drafts that are compiled where none are named. */
export function usualDrafts(state: ProcessState): readonly TabledDraft[] {
  return oneEach(latestOfEach(state));
}

/** Reads the address; what it leaves open gets its default. */
export function compositePlace(place: Place, state: ProcessState): CompositePlace {
  const { values } = place;
  const named = new Set((values["drafts"] ?? "").split(",").filter((id) => id !== ""));
  const chosen = state.drafts.filter(({ id, draft }) => named.has(id) && draft.points.length > 0);
  return {
    drafts: chosen.length > 0 ? oneEach(chosen) : usualDrafts(state),
    reader: values["as"] ?? null,
    names: values["names"] !== "off",
    onlyBracketed: values["show"] === "bracketed",
    bracket: bracketAt(place),
    open: values["open"] === "yes",
    view: values["view"] === "table" || values["view"] === "clauses" ? values["view"] : "text",
    point: values["point"] ?? null,
  };
}
