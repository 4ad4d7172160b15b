import { nameOf } from "../comparing/renumbered.ts";
import type { CompositeDraft } from "../composite.ts";
import { pathIn, samePath } from "./number-paths.ts";

/** A point of a draft as its own words call it, and what the composite calls it. */
export interface OwnPlace {
  /** The word that its label begins with, shortened; "" where it is a number alone. */
  readonly name: string;
  readonly path: readonly string[];
  /** Its label in the composite. */
  readonly now: string;
  /** The nearest point above that has a number. */
  readonly parent: OwnPlace | null;
  /** Points whose nearest numbered point above this is, by the number they bear; null where two bear it. */
  readonly below: Map<string, OwnPlace | null>;
}

/** The points of one draft, by what they are called there. */
export interface OwnPlaces {
  /** Those under no number. */
  readonly top: ReadonlyMap<string, OwnPlace | null>;
  readonly byId: ReadonlyMap<string, OwnPlace>;
  /** The nearest point with a number over each point that has none, by id. */
  readonly over: ReadonlyMap<string, OwnPlace>;
  /** By the whole of what a label says, where one point alone bears it. */
  readonly byLabel: ReadonlyMap<string, OwnPlace | null>;
  /** The words that labels begin with. */
  readonly names: ReadonlySet<string>;
}

/** Key of a number behind a word. */
export function placeKey(name: string, path: readonly string[]): string {
  return `${name} ${path.join(".")}`;
}

/** Reads what the points of a draft are called, with what the composite calls them; `labels` by the id of its points. */
export function ownPlaces(draft: CompositeDraft, labels: ReadonlyMap<string, string>): OwnPlaces {
  const top = new Map<string, OwnPlace | null>();
  const byId = new Map<string, OwnPlace>();
  const over = new Map<string, OwnPlace>();
  const byLabel = new Map<string, OwnPlace | null>();
  const names = new Set<string>();
  const open: (OwnPlace | null)[] = [];
  for (const { id, label, depth, pieces } of draft.points) {
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1) ?? null;
    const [name, path] = [nameOf(label), pathIn(label)];
    const now = labels.get(pieces[0] ?? "")?.replace(/\.$/u, "") ?? "";
    const place = path.length === 0 ? null : { name, path, now, parent, below: new Map<string, OwnPlace | null>() };
    open.push(place ?? parent);
    if (place === null) {
      if (parent !== null) over.set(id, parent);
      continue;
    }
    const key = placeKey(name, path);
    const beside = parent?.below ?? top;
    beside.set(key, beside.has(key) ? null : place);
    byLabel.set(key, byLabel.has(key) ? null : place);
    byId.set(id, place);
    if (name !== "") names.add(name);
  }
  return { top, byId, over, byLabel, names };
}

/** Whether the composite calls no point otherwise than its draft does, in whatever words. */
export function keepsNumbers({ byId }: OwnPlaces): boolean {
  return [...byId.values()].every(({ path, now, parent }) => {
    const whole = pathIn(now);
    const own = parent === null || path.length > 1 ? path : [...parent.path.slice(-1), ...path];
    return now === "" || samePath(parent === null ? whole : whole.slice(-own.length), own);
  });
}
