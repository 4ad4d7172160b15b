import type { Words } from "../../../../words/types.ts";
import { eventsOf, placeName, type EvolutionEvent } from "../../../../core/text/evolution/events.ts";
import {
  latestPoint,
  pointIn,
  type Evolution,
  type EvolutionDraft,
  type Life,
  type StagePoint,
} from "../../../../core/text/evolution/evolution.ts";

/** How an evolution is said: in words, lists and days of its reader. */
export interface EvolutionVoice {
  readonly t: Words;
  readonly list: (items: readonly string[]) => string;
  readonly day: (iso: string) => string;
  readonly dir: "ltr" | "rtl";
}

/** What a draft is called: by its title, with its id where another of the same day has the same. */
export function draftName({ drafts }: Evolution, at: number): string {
  const { id, title, date } = drafts[at]!;
  if (title === "") return id;
  const alike = drafts.filter((other) => other.title === title && other.date === date);
  return alike.length > 1 && title !== id ? `${title} (${id})` : title;
}

/** Day and parties of a draft, as far as they are known. */
export function draftFacts({ date, by }: EvolutionDraft, { t, list, day }: EvolutionVoice): string {
  return [date === null ? t.evolution.undated : day(date), ...(by.length === 0 ? [] : [list(by)])].join(" · ");
}

/** Label and heading of a point. */
export function pointName(point: StagePoint): string {
  const label = placeName(point);
  return point.heading === "" || point.heading === label ? label : `${label} ${point.heading}`;
}

/** What a provision is called: by the last draft that has it. */
export function lifeName(life: Life): string {
  return pointName(latestPoint(life));
}

/** The same where no other provision stands around it: with the points that it lies in. */
export function fullName(life: Life): string {
  return [...latestPoint(life).within, lifeName(life)].join(" › ");
}

/** One event in words. */
export function eventWords(event: EvolutionEvent, evolution: Evolution, voice: EvolutionVoice): string {
  const { t, list } = voice;
  const words = t.evolution.events;
  switch (event.code) {
    case "out-of":
    case "split":
    case "merged":
    case "merged-into":
      return words[event.code]({ places: list(event.places) });
    case "renumbered":
      return words.renumbered({ from: event.from || t.text.noLabel });
    case "renamed":
      return words.renamed({ from: event.from });
    case "reworded":
      return words.reworded({ substance: event.substance, unclassified: event.unclassified });
    case "told":
      return words.told({ substance: event.substance });
    case "returned": {
      const draft = evolution.drafts[event.draft]!;
      // Successive drafts often bear one title: their days tell them apart.
      return words.returned({
        draft: draft.date === null ? draftName(evolution, event.draft) : draftFacts(draft, voice),
      });
    }
    case "perhaps":
      return words.perhaps({ places: list(event.places), percent: event.percent });
    case "sure":
      return words.sure({ percent: event.percent });
    default:
      return words[event.code];
  }
}

/** What a provision is in one draft, in lines: its name there, then what happened to it. */
export function stageLines(evolution: Evolution, life: Life, draft: number, voice: EvolutionVoice): readonly string[] {
  const point = pointIn(life, draft);
  const events = eventsOf(evolution, life, draft).map((event) => eventWords(event, evolution, voice));
  return [...(point === null ? [] : [pointName(point)]), events.join("; ")];
}

const QUIET: ReadonlySet<EvolutionEvent["code"]> = new Set([
  "first",
  "same",
  "sure",
  "absent",
  "not-yet",
  "unread",
  "other-language",
]);

/** Whether anything happened to a provision in any draft. */
function hasChanged(evolution: Evolution, life: Life): boolean {
  return evolution.drafts.some((_, at) =>
    eventsOf(evolution, life, at).some(
      (event) => !QUIET.has(event.code) && !(event.code === "told" && event.substance === 0),
    ),
  );
}

/** The lives that a reader asked for; what is no part of the agreement in any draft is not shown. */
export function livesShown(
  evolution: Evolution,
  { level, changed }: { readonly level: "all" | "top"; readonly changed: boolean },
): readonly Life[] {
  return evolution.lives.filter(
    (life) =>
      life.stages.some((_, at) => pointIn(life, at)?.outside === false) &&
      (level === "all" || life.stages.some((_, at) => pointIn(life, at)?.depth === 0)) &&
      (!changed || hasChanged(evolution, life)),
  );
}
