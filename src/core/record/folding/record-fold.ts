import { lastDayOf } from "../../common/day.ts";
import { remembered } from "../../common/remembered.ts";
import type { ReleaseBody } from "../../things/mending.ts";
import type { FoldContext, LateFields, LiveEntry, PartFold, Takes } from "../part.ts";
import type { TabledDraft } from "../state.ts";
import type { TalksState } from "../talks.ts";
import { Facts } from "./facts.ts";
import { Recorder } from "./recorded.ts";
import { plain } from "./shelf.ts";
import { Table } from "./table.ts";
import { Texts } from "./texts.ts";

/** Kinds whose corrections cost nothing of what is there until somebody asks for what they change. */
export const QUIET: ReadonlySet<string> = new Set([
  "note",
  "reason",
  "mark",
  "stance",
  "silence",
  "confirmation",
  "proposal",
]);

/** Drafts in the order of their dates, the undated last; of one day in that of the record. The list itself where it is in order. */
const inOrderOfDates = remembered((drafts: readonly TabledDraft[]): readonly TabledDraft[] => {
  const dayOf = ({ draft: { date } }: TabledDraft) => (date === null ? "9999" : lastDayOf(date));
  const sorted = drafts.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return sorted.every((draft, at) => draft === drafts[at]) ? drafts : sorted;
});

/** Gathers the record's own kinds: the frame, texts, the table and what is reported. */
export class RecordFold implements PartFold {
  readonly #facts: Facts;
  readonly #texts: Texts;
  readonly #table: Table;
  readonly takes: Takes;
  readonly #ways: Takes;

  constructor(private readonly context: FoldContext) {
    const recorder = new Recorder(context.zone);
    this.#facts = new Facts(recorder);
    this.#texts = new Texts(recorder);
    this.#table = new Table(this.#texts, recorder, context);
    const table = this.#table;
    this.#ways = new Map<string, (live: LiveEntry) => void>([
      ...Object.entries(this.#facts.takes),
      ["draft", (live) => table.textChanged(this.#texts.draft(live))],
      ["composite", (live) => table.textChanged(this.#texts.composite(live))],
      ["edit", (live) => this.#edit(live)],
      ["front", (live) => this.#texts.front(live)],
      ["alignment", (live) => this.#texts.alignment(live)],
      ["proposal", (live) => table.proposal(live)],
      ["stance", (live) => table.stance(live)],
      ["mark", (live) => table.mark(live)],
      ["silence", (live) => table.silence(live)],
      ["reason", (live) => table.reason(live)],
      ["note", (live) => table.note(live)],
      ["credential", (live) => table.credential(live)],
      ["confirmation", (live) => table.confirmation(live)],
      ["count", (live) => this.#count(live)],
      ["withdrawal", (live) => this.#withdrawal(live)],
      ["release", (live) => this.#release(live)],
      // They stand in what they mend: entries come here as corrected, and without what is erased.
      ["correction", () => undefined],
      ["erasure", () => undefined],
    ]);
    this.takes = new Map([...this.#ways.keys()].map((kind) => [kind, (live) => this.apply(live)]));
  }

  apply(live: LiveEntry): void {
    this.#ways.get(live.entry.kind)?.(live);
  }

  state(): Partial<TalksState> {
    return {
      ...this.#facts.state(this.context.process),
      rule: this.#facts.frame?.rule ?? null,
      credentials: this.#table.credentials,
      drafts: inOrderOfDates(this.#texts.drafts.list()),
      texts: this.#texts.list(),
    };
  }

  readonly quiet = QUIET;

  late(): LateFields {
    const { parties, frame } = this.#facts;
    // The order of the fields is that of process.yaml.
    return { ...this.#table.late(parties, frame), corrections: () => this.#texts.corrections() };
  }

  #edit(live: LiveEntry): void {
    const text = this.#texts.edit(live);
    if (text !== undefined) this.#table.textChanged(text);
  }

  #count(live: LiveEntry): void {
    this.#facts.takes["count"]?.(live);
    this.#table.count(live);
  }

  #withdrawal(live: LiveEntry): void {
    this.#facts.withdrawal(live);
    this.#table.withdrawal(live);
  }

  #release(live: LiveEntry): void {
    const { entry, to, as } = plain<ReleaseBody>(live);
    const { room } = live.entry;
    for (const { names } of [this.#texts.drafts, this.#texts.composites]) {
      for (const slot of names.slots) {
        if (slot.room === room && slot.versions.some((version) => version.entry.id === entry))
          slot.released = { to, as };
      }
    }
    this.#table.release(room, entry, to, as);
  }
}
