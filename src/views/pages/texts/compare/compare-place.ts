import type { DraftCorrections, ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { AlignmentCorrection } from "../../../../core/text/alignment.ts";
import type { Place } from "../../../place.ts";
import type { ChangeFilter } from "./compared.ts";

/** How a comparison is shown. */
export type CompareView = "side" | "unified" | "changes";

/** What the address of the comparing page says. */
export interface ComparePlace {
  readonly from: string;
  readonly to: string;
  readonly view: CompareView;
  readonly filter: ChangeFilter;
  /** Number of the current change; 0 = none. */
  readonly change: number;
  /** Pairings corrected by hand, in this link only. */
  readonly corrections: readonly AlignmentCorrection[];
}

const views: readonly CompareView[] = ["side", "unified", "changes"];
const filters: readonly ChangeFilter[] = ["all", "substance", "unclassified", "formal"];

/** Reads the page's values; two drafts that make sense where none are named: the latest and what it is based on. */
export function comparePlace(place: Place, state: ProcessState): ComparePlace {
  const { values } = place;
  const [from, to] = usualPair(state);
  const number = Number(values["change"]);
  return {
    from: values["from"] ?? (values["to"] === from ? to : from),
    to: values["to"] ?? (values["from"] === to ? from : to),
    view: views.find((view) => view === values["view"]) ?? "side",
    filter: filters.find((filter) => filter === values["show"]) ?? "all",
    change: Number.isSafeInteger(number) && number > 0 ? number : 0,
    corrections: readCorrections(values["pairs"] ?? ""),
  };
}

function usualPair({ drafts: all }: ProcessState): readonly [string, string] {
  const drafts = all.filter(({ own }) => own !== true);
  const readable = drafts.filter(({ draft }) => draft.points.length > 0);
  for (const later of readable.toReversed()) {
    const bases = later.draft.basedOn.flatMap(
      (name) => readable.find(({ id, draft }) => id !== later.id && (name === id || name === draft.title)) ?? [],
    );
    if (bases[0] !== undefined) return [bases[0].id, later.id];
  }
  return [readable[0]?.id ?? drafts[0]?.id ?? "", readable[1]?.id ?? drafts[1]?.id ?? ""];
}

/** Corrections as a value of a link: `6:7;8,9:8` pairs 6 with 7, and 8 and 9 with 8; `6:` keeps 6 apart. */
export function writeCorrections(corrections: readonly AlignmentCorrection[]): string {
  const ids = (list: readonly string[]) => list.map((id) => encodeURIComponent(id).replace(/%2F/g, "/")).join(",");
  return corrections.map(({ from, to }) => `${ids(from)}:${ids(to)}`).join(";");
}

/** The corrections that a link names; what cannot be read is left out. */
export function readCorrections(text: string): readonly AlignmentCorrection[] {
  return text.split(";").flatMap((part) => {
    const [from, to, more] = part.split(":");
    if (from === undefined || to === undefined || more !== undefined || (from === "" && to === "")) return [];
    try {
      const ids = (list: string) =>
        list
          .split(",")
          .filter((id) => id !== "")
          .map((id) => decodeURIComponent(id));
      return [{ from: ids(from), to: ids(to) }];
    } catch {
      return [];
    }
  });
}

/** Corrections that name points of these two drafts only: a link may be older than a draft. */
export function knownCorrections(
  corrections: readonly AlignmentCorrection[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): readonly AlignmentCorrection[] {
  return corrections.filter((one) => one.from.every((id) => from.has(id)) && one.to.every((id) => to.has(id)));
}

/** Corrections on record for two drafts, in either direction. */
export function recordedCorrections(
  recorded: readonly DraftCorrections[],
  from: TabledDraft,
  to: TabledDraft,
): readonly AlignmentCorrection[] {
  return recorded.flatMap((entry) => {
    if (entry.from === from.id && entry.to === to.id) return entry.corrections;
    if (entry.from === to.id && entry.to === from.id)
      return entry.corrections.map((one) => ({ from: one.to, to: one.from }));
    return [];
  });
}

/** A new correction set over earlier ones: whatever names one of the same points gives way. */
export function corrected(
  before: readonly AlignmentCorrection[],
  added: readonly AlignmentCorrection[],
): readonly AlignmentCorrection[] {
  const from = new Set(added.flatMap((one) => one.from));
  const to = new Set(added.flatMap((one) => one.to));
  const kept = before.filter((one) => !one.from.some((id) => from.has(id)) && !one.to.some((id) => to.has(id)));
  return [...kept, ...added];
}
