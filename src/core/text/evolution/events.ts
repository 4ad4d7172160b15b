import { latestPoint, pointIn, type Evolution, type Life, type Perhaps, type Stage, type Step } from "./evolution.ts";

/** What happened to a provision in one draft, with the facts that its sentence names. */
export type EvolutionEvent =
  | {
      readonly code:
        | "first"
        | "came"
        | "moved"
        | "bracketed"
        | "unbracketed"
        | "struck"
        | "restored"
        | "same"
        | "absent"
        | "left"
        | "not-yet"
        | "unread"
        | "other-language";
    }
  | { readonly code: "renumbered" | "renamed"; readonly from: string; readonly to: string }
  | { readonly code: "out-of" | "split" | "merged" | "merged-into"; readonly places: readonly string[] }
  | { readonly code: "reworded"; readonly substance: number; readonly unclassified: number }
  /** The words of either side are not the draft's own: only what is coded counts. */
  | { readonly code: "told"; readonly substance: number }
  | { readonly code: "returned"; readonly draft: number }
  | { readonly code: "perhaps"; readonly places: readonly string[]; readonly percent: number }
  | { readonly code: "sure"; readonly percent: number };

/** Confidence from which a pairing is not said to be likely only. */
const PLAIN = 0.95;

/** The events of one stage, the weightiest first. */
export function eventsOf(evolution: Evolution, life: Life, draft: number): readonly EvolutionEvent[] {
  const stage = life.stages[draft];
  if (stage === undefined) throw new RangeError(`no draft ${draft}`);
  const names = namer(evolution);
  switch (stage.state) {
    case "not-yet":
      return [{ code: "not-yet" }];
    case "unread":
      return [{ code: evolution.drafts[draft]?.state === "other-language" ? "other-language" : "unread" }];
    case "absent":
      return leaving(stage, draft, names);
    case "here":
      return arriving(life, stage.step, draft, names);
  }
}

/** Names provisions by their labels in one draft. */
type Names = (lives: readonly number[], draft: number) => readonly string[];

function namer({ lives }: Evolution): Names {
  return (ids, draft) =>
    ids.map((id) => {
      const life = lives.find((each) => each.id === id);
      if (life === undefined) throw new RangeError(`no life ${id}`);
      // Where the draft itself does not have it, as the last one before that does.
      const known = life.stages.slice(0, draft + 1).findLast(({ state }) => state === "here");
      return placeName(pointIn(life, draft) ?? (known?.state === "here" ? known.point : latestPoint(life)));
    });
}

/** The label of a point without what only ends it, else its heading or its first words, else its id. */
export function placeName({
  label,
  heading,
  first = "",
  id,
}: {
  readonly label: string;
  readonly heading: string;
  readonly first?: string;
  readonly id: string;
}): string {
  return bare(label) || heading || first || id;
}

function bare(label: string): string {
  return label.trim().replace(/[.:\s]+$/u, "");
}

function leaving(stage: Extract<Stage, { state: "absent" }>, draft: number, names: Names): readonly EvolutionEvent[] {
  if (!stage.leaves) return [{ code: "absent" }];
  if (stage.mergedInto.length > 0)
    return [{ code: "merged-into", places: names(stage.mergedInto, draft) }, ...sureness(stage.confidence)];
  return [{ code: "left" }, ...doubts(stage.perhaps, draft, names)];
}

function arriving(life: Life, step: Step, draft: number, names: Names): readonly EvolutionEvent[] {
  const { before } = step;
  if (step.kind === "first") return [{ code: "first" }];
  if (step.kind === "came") {
    if (step.outOf.length === 0 || before === null)
      return [{ code: "came" }, ...doubts(step.perhaps, before ?? draft - 1, names)];
    return [{ code: "out-of", places: names(step.outOf, before) }, ...sureness(step.confidence)];
  }
  const old = before === null ? null : pointIn(life, before);
  const now = pointIn(life, draft);
  const list: EvolutionEvent[] = [];
  if (step.kind === "returned" && before !== null) list.push({ code: "returned", draft: before });
  if (step.splitInto.length > 0) list.push({ code: "split", places: names(step.splitInto, draft) });
  if (step.merged.length > 0 && before !== null) list.push({ code: "merged", places: names(step.merged, before) });
  if (step.outOf.length > 0 && before !== null) list.push({ code: "out-of", places: names(step.outOf, before) });
  if (step.struck !== null) list.push({ code: step.struck });
  if (step.moved) list.push({ code: "moved" });
  if (old !== null && now !== null) {
    if (step.renumbered) list.push({ code: "renumbered", from: bare(old.label), to: bare(now.label) });
    if (step.renamed) list.push({ code: "renamed", from: old.heading, to: now.heading });
  }
  if (step.brackets !== null) list.push({ code: step.brackets === "put" ? "bracketed" : "unbracketed" });
  if (old?.told === true || now?.told === true)
    list.push({ code: "told", substance: step.substance + step.unclassified });
  else if (step.reworded) list.push({ code: "reworded", substance: step.substance, unclassified: step.unclassified });
  if (list.length === 0) list.push({ code: "same" });
  return [...list, ...sureness(step.confidence)];
}

function sureness(confidence: number | null): readonly EvolutionEvent[] {
  return confidence === null || confidence >= PLAIN ? [] : [{ code: "sure", percent: Math.round(confidence * 100) }];
}

function doubts(perhaps: readonly Perhaps[], draft: number, names: Names): readonly EvolutionEvent[] {
  const best = perhaps.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  if (perhaps.length === 0) return [];
  return [
    {
      code: "perhaps",
      places: names(
        perhaps.map(({ life }) => life),
        draft,
      ),
      percent: Math.round(best * 100),
    },
  ];
}
