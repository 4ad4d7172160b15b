import type { Agreement, Commitment, Id, Moment, Pattern, When } from "./model.ts";
import { anchorsOf } from "./time/moments.ts";

/**
 * The event that sets a moment: the one that it names; else, where nothing says when it is, a report of the moment itself, by
 * its name. Null: the moment follows from its day or from others alone.
 */
export function eventSetting({ id, on, first }: Moment): Pattern | null {
  if (first !== undefined) return first;
  return on === undefined ? { type: id } : null;
}

/** How extraction calls the moments with which a text begins to bind, the one that decides first. */
const BEGINNINGS: readonly Id[] = ["entry-into-force", "signature"];

/**
 * With what commitments without a trigger begin: what the agreement says, else its entry into force or its signature where it
 * names them; null: it names nothing with which it begins.
 */
export function startOf({ inForce, moments }: Pick<Agreement, "inForce" | "moments">): When | null {
  if (inForce !== undefined) return inForce;
  const anchor = BEGINNINGS.find((id) => moments.some((each) => each.id === id));
  return anchor === undefined ? null : { anchor };
}

/** Kinds of events that say when an agreement began that names nothing with which it begins, the one that decides first. */
export function startTypes(agreement: Pick<Agreement, "inForce" | "moments">): readonly Id[] {
  return startOf(agreement) === null ? BEGINNINGS : [];
}

/** Moments that terms of an agreement count from, also through each other, with how many terms do. */
export function momentsCounted({
  moments,
  commitments,
}: Agreement): readonly { readonly moment: Moment; readonly terms: number }[] {
  const terms = new Map<Id, number>();
  for (const commitment of commitments)
    for (const id of anchorsOfTerms(commitment)) terms.set(id, (terms.get(id) ?? 0) + 1);
  const through = new Map(terms);
  for (const moment of moments.filter(({ id }) => terms.has(id)))
    for (const id of anchorsThrough(moment, moments))
      through.set(id, (through.get(id) ?? 0) + (terms.get(moment.id) ?? 0));
  return moments.flatMap((moment) => {
    const n = through.get(moment.id);
    return n === undefined ? [] : [{ moment, terms: n }];
  });
}

/** Moments that the terms of a commitment name. */
function anchorsOfTerms({ window }: Pick<Commitment, "window">): ReadonlySet<Id> {
  return new Set([window?.opens, window?.due].flatMap((when) => (when === undefined ? [] : anchorsOf(when))));
}

/** The moments that the terms of a commitment count from, also through each other, and the kinds of events that set them. */
export function countedFrom(moments: ReadonlyMap<Id, Moment>, commitment: Pick<Commitment, "window">): ReadonlySet<Id> {
  const types: Id[] = [];
  const seen = new Set<Id>(anchorsOfTerms(commitment));
  for (const id of seen) {
    const moment = moments.get(id);
    if (moment === undefined) continue;
    const sets = eventSetting(moment);
    if (sets !== null) types.push(sets.type);
    for (const other of moment.on === undefined ? [] : anchorsOf(moment.on)) seen.add(other);
  }
  return new Set([...seen, ...types]);
}

/** The moments that a moment follows from, step by step. */
export function anchorsThrough({ on }: Moment, moments: readonly Moment[], seen: readonly Id[] = []): readonly Id[] {
  if (on === undefined) return [];
  return anchorsOf(on)
    .filter((id) => !seen.includes(id))
    .flatMap((id) => {
      const next = moments.find((each) => each.id === id);
      return [id, ...(next === undefined ? [] : anchorsThrough(next, moments, [...seen, id]))];
    });
}
