import type { JsonObject } from "../common/json.ts";
import { named, Shelf } from "./folding/shelf.ts";
import type { EntryKind } from "./kind.ts";
import type { PlannedEntry, RecordPart } from "./part.ts";
import type { ProcessState } from "./state.ts";
import type { TalksState } from "./talks.ts";

/** What a plain list of named things needs: each is the body of one entry, and the same id again renews it. */
export interface ListPart<V extends { readonly id: string }> {
  readonly kind: EntryKind;
  /** The things in a state; the field is left out where there are none. */
  readonly listOf: (state: ProcessState) => readonly V[] | undefined;
  readonly fieldsOf: (list: readonly V[]) => Partial<TalksState>;
  /** The day on which a thing happened; absent = the first day of the process. */
  readonly dayOf?: (value: V) => string;
  /** How a body becomes the thing and back; absent = it is the thing. */
  readonly read?: (body: JsonObject) => V;
  readonly write?: (value: V) => object;
}

/** A part that is a plain list, such as positions, claims or commitments. */
export function listPart<V extends { readonly id: string }>(list: ListPart<V>): RecordPart {
  const { kind, listOf, fieldsOf, dayOf, read, write } = list;
  return {
    name: kind.name,
    kinds: [kind],
    start: () => {
      const shelf = new Shelf<V>((live, slot, id) => {
        if (read === undefined) return named<V>(live, slot, id);
        const value = read(live.body);
        return value.id === id ? value : { ...value, id };
      });
      return {
        takes: new Map([
          [
            kind.name,
            (live) => {
              const { id } = live.body;
              shelf.put(typeof id === "string" ? id : live.entry.id, live);
            },
          ],
        ]),
        state: () => {
          const values = shelf.list();
          return values.length === 0 ? {} : fieldsOf(values);
        },
      };
    },
    entriesOf: (state, first) =>
      (listOf(state) ?? []).map((value): PlannedEntry => {
        const on = dayOf?.(value) ?? first;
        return { id: value.id, kind: kind.name, on, known: on, body: write?.(value) ?? value };
      }),
  };
}
