import type { Composite, CompositePoint, CompositeText } from "../composite.ts";
import { holdersOf } from "../reading.ts";
import type { ReturnedItem } from "./returned.ts";

const held = new WeakMap<Composite, ReadonlyMap<string, readonly string[]>>();

/**
 * The parties whose words a point holds: those that have it in their drafts, and those that its brackets name. Of a composite
 * without drafts, all of its parties.
 */
export function holdersAt(composite: Composite, point: CompositePoint): readonly string[] {
  let holders = held.get(composite);
  if (holders === undefined) {
    holders = holdersOf(composite);
    held.set(composite, holders);
  }
  const known = composite.drafts.length === 0 ? composite.parties : (holders.get(point.id) ?? []);
  return [...new Set([...known, ...namedIn(point.heading), ...namedIn(point.text)])];
}

function namedIn(text: CompositeText): readonly string[] {
  return text.flatMap((part) =>
    typeof part === "string"
      ? []
      : part.alternatives.flatMap(({ parties, text: inside }) => [...parties, ...namedIn(inside)]),
  );
}

/** How far a stretch of a party's reading goes, and the slots that it lies in. */
export interface Stretch extends Pick<ReturnedItem, "slots" | "holders"> {
  readonly to: number;
}

/** The stretches of a party's reading of a text; slots are counted through all of it, an outer one before those inside. */
export function stretchesOf(text: CompositeText, prefix: "h" | "s", party: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let [count, at] = [1, 0];
  const walk = (parts: CompositeText, around: Omit<Stretch, "to">, read: boolean): void => {
    for (const part of parts) {
      if (typeof part === "string") {
        if (read && part !== "") found.push({ ...around, to: (at += part.length) });
        continue;
      }
      const slots = [...around.slots, `${prefix}${count++}`];
      for (const { parties, text: inside } of part.alternatives)
        walk(inside, { slots, holders: [...around.holders, parties] }, read && parties.includes(party));
    }
  };
  walk(text, { slots: [], holders: [] }, true);
  return found;
}

/**
 * The brackets in which a party reads nothing, by the place in its reading at which they stand: what it writes there is not of the
 * words on either side. Of several at one place the first.
 */
export function holesOf(
  text: CompositeText,
  prefix: "h" | "s",
  party: string,
): ReadonlyMap<number, Pick<ReturnedItem, "slots" | "holders">> {
  const found = new Map<number, Pick<ReturnedItem, "slots" | "holders">>();
  let [count, at] = [1, 0];
  const walk = (parts: CompositeText, around: Pick<ReturnedItem, "slots" | "holders">, read: boolean): void => {
    for (const part of parts) {
      if (typeof part === "string") {
        if (read) at += part.length;
        continue;
      }
      const [slots, start] = [[...around.slots, `${prefix}${count++}`], at];
      const own = part.alternatives.find(({ parties }) => parties.includes(party))?.parties ?? [party];
      for (const { parties, text: inside } of part.alternatives)
        walk(inside, { slots, holders: [...around.holders, parties] }, read && parties.includes(party));
      if (read && at === start && !found.has(at)) found.set(at, { slots, holders: [...around.holders, own] });
    }
  };
  walk(text, { slots: [], holders: [] }, true);
  return found;
}
