import type { CompositeText, Slot } from "../composite.ts";
import { readingText } from "../reading.ts";
import { wordsBeside } from "./anchors.ts";
import type { Span } from "./span.ts";

/** A slot of a bracketed text, where a party reads it: `from` = `to` where the party has no words in it. */
interface PlacedSlot {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The slots that a stretch of a reading has to do with, outer ones before inner ones. */
interface Around {
  /** It lies in these. */
  readonly inside: readonly PlacedSlot[];
  /** It, or a word right beside it, holds or touches these. */
  readonly beside: readonly PlacedSlot[];
}

/** The brackets that new words stand in or after, as a span names them. */
type Slots = Pick<Span, "slot" | "past">;

/**
 * The brackets of a span in another version of its point, where its words stand at `place` between the same words: slots are
 * counted, and others may have come or gone before them. Null where there are other brackets beside its words or in the words on
 * either side than there were: then nobody can say on which side new words belong, or whose they would be.
 */
export function slotsThere(span: Span, was: CompositeText, is: CompositeText, place: number): Slots | null {
  const { slot, past } = span;
  const [left, right] = wordsBeside(readingText(was, span.as), span.from, span.to);
  const shift = place - span.from;
  const prefix = span.in === "heading" ? "h" : "s";
  const [before, after] = [
    around(slotsOf(was, prefix, span.as), span, [left, right]),
    around(slotsOf(is, prefix, span.as), { from: place, to: place + span.quote.length }, [left + shift, right + shift]),
  ];
  if (before.beside.length !== after.beside.length) return null;
  if (before.beside.some(({ words }, index) => words !== after.beside[index]?.words)) return null;
  const there = (id: string): string | null => {
    const inside = before.inside.findIndex((each) => each.id === id);
    if (inside !== -1 && before.inside.length === after.inside.length) return after.inside[inside]?.id ?? null;
    if (inside !== -1) return inside === before.inside.length - 1 ? (after.inside.at(-1)?.id ?? null) : null;
    return after.beside[before.beside.findIndex((each) => each.id === id)]?.id ?? null;
  };
  if (past !== undefined) {
    const moved = there(past);
    return moved === null || before.inside.length !== after.inside.length ? null : { past: moved };
  }
  if (slot === undefined && before.inside.length > 0) return before.inside.length === after.inside.length ? {} : null;
  // Words that all shared stand in brackets by now, or the other way round: new ones stand where they do.
  const stands = slot === undefined || slot === before.inside.at(-1)?.id ? after.inside.at(-1)?.id : there(slot);
  return stands === null ? null : stands === undefined ? {} : { slot: stands };
}

function around(
  slots: readonly PlacedSlot[],
  { from, to }: Pick<Span, "from" | "to">,
  [left, right]: readonly [number, number],
): Around {
  const holds = (slot: PlacedSlot): boolean =>
    from < to ? slot.from <= from && to <= slot.to : slot.from < from && from < slot.to;
  const near = (slot: PlacedSlot): boolean =>
    (slot.from <= to && from <= slot.to) || (slot.from < right && left < slot.to);
  return { inside: slots.filter(holds), beside: slots.filter((slot) => !holds(slot) && near(slot)) };
}

/** The slots that a party comes by as it reads, counted through all of the text. */
function slotsOf(text: CompositeText, prefix: "h" | "s", party: string): readonly PlacedSlot[] {
  const found: PlacedSlot[] = [];
  let count = 1;
  const walk = (parts: CompositeText, start: number, read: boolean): number => {
    let at = start;
    for (const part of parts) {
      if (typeof part === "string") at += read ? part.length : 0;
      else at = within(part, at, read);
    }
    return at;
  };
  const within = (slot: Slot, start: number, read: boolean): number => {
    const id = `${prefix}${count++}`;
    const index = found.length;
    let end = start;
    for (const { parties, text: held } of slot.alternatives)
      end = Math.max(end, walk(held, start, read && parties.includes(party)));
    if (read) found.splice(index, 0, { id, from: start, to: end, words: JSON.stringify(slot) });
    return end;
  };
  walk(text, 0, true);
  return found;
}
