import { typesWithin, eventTypes } from "./event-types.ts";
import type { Agreement, Id } from "./model.ts";
import { titleIn } from "./spoken.ts";
import { countedFrom } from "./starting.ts";

/** A kind of event with the name that tells it from all others of its agreement. */
export interface NamedEvent {
  readonly type: Id;
  readonly name: string;
}

/** What words for an event mean: one kind, one of several that are called so, or none that the agreement knows. */
export type EventCalled =
  | { readonly one: Id }
  | { readonly several: readonly NamedEvent[] }
  | { readonly unknown: string };

const plain = (words: string): string =>
  words
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, " ");

/** A kind of event in words: the dashes of its name are blanks. */
export function typeWords(type: string): string {
  return type.replaceAll("-", " ");
}

/**
 * The names of all kinds of events and moments that an agreement knows, no two alike. Where the text calls two by the same words, each name
 * says besides which duty counts from it; else which of them it is, in the order of the agreement.
 */
export function eventNames(agreement: Agreement): ReadonlyMap<Id, string> {
  const { called, looks } = readIn(agreement);
  const types = [...called.keys()];
  const first = new Map<Id, Id>();
  for (const [duty, of] of looks) for (const type of of) if (!first.has(type)) first.set(type, duty);
  const alone = sharing(called.values());
  const numbered = new Map<string, number>();
  // Of which no duty tells one from the other: by its place among those of its name, never by its id.
  const nth = (name: string): number => {
    const n = (numbered.get(plain(name)) ?? 0) + 1;
    numbered.set(plain(name), n);
    return n;
  };
  const told = new Map(
    [...called].map(([type, name]): [Id, string] => {
      const of = first.get(type);
      if (alone(name)) return [type, name];
      return [type, of === undefined ? `${name} (${nth(name)})` : `${name}: ${titleIn(agreement, of)}`];
    }),
  );
  const enough = sharing(told.values());
  return new Map(
    types.map((type) => {
      const name = told.get(type) ?? type;
      return [type, enough(name) ? name : `${name} [${type}]`];
    }),
  );
}

/** How the text calls each kind of event and moment, a moment by its title; and by duty, at which of them it looks. */
function readIn(agreement: Agreement) {
  const moments = new Map(agreement.moments.map((each) => [each.id, each]));
  return {
    called: new Map(
      [...new Set([...eventTypes(agreement), ...moments.keys()])].map((type) => [
        type,
        moments.get(type)?.title ?? typeWords(type),
      ]),
    ),
    looks: new Map(
      agreement.commitments.map((each) => [each.id, new Set([...typesWithin([each]), ...countedFrom(moments, each)])]),
    ),
  };
}

/** Whether a name belongs to one of the kinds alone. */
function sharing(names: Iterable<string>): (name: string) => boolean {
  const times = new Map<string, number>();
  for (const name of [...names].map(plain)) times.set(name, (times.get(name) ?? 0) + 1);
  return (name) => (times.get(plain(name)) ?? 0) < 2;
}

/**
 * The kind of event that words mean: by its full name, its id, or what the text calls it. Where several are called so, the one that
 * the named duties look at; where that leaves more than one, nobody is guessed.
 */
export function eventCalling(agreement: Agreement | null): (words: string, duties?: readonly Id[]) => EventCalled {
  const all = agreement === null ? new Map<Id, string>() : eventNames(agreement);
  const names = new Map(
    (agreement === null ? [] : eventTypes(agreement)).map((type) => [type, all.get(type) ?? type] as const),
  );
  const { called, looks } = agreement === null ? { called: all, looks: new Map<Id, Set<Id>>() } : readIn(agreement);
  const exact = new Map([...names].map(([type, name]) => [name, type]));
  const loose = new Map<string, Set<Id>>();
  for (const [type, name] of names)
    for (const words of [type, name, called.get(type) ?? type].map(plain))
      loose.set(words, (loose.get(words) ?? new Set()).add(type));
  return (words, duties = []) => {
    const whole = exact.get(words.trim());
    if (whole !== undefined) return { one: whole };
    const found = [...(loose.get(plain(words)) ?? [])];
    const [first, ...others] = found;
    if (first === undefined) return { unknown: words.trim().toLowerCase().replaceAll(/\s+/gu, "-") };
    if (others.length === 0) return { one: first };
    const meant = found.filter((type) => duties.some((id) => looks.get(id)?.has(type)));
    if (meant.length === 1 && meant[0] !== undefined) return { one: meant[0] };
    return { several: found.map((type) => ({ type, name: names.get(type) ?? type })) };
  };
}
