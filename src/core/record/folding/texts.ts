import { isFiled } from "../acting.ts";
import type { LiveEntry } from "../part.ts";
import type { RoomId } from "../room.ts";
import type { DraftCorrections, TabledDraft } from "../state.ts";
import type { AlignmentBody, CompositeBody, DraftBody, EditBody, FrontBody } from "../../things/texts.ts";
import type { MisplacedEdit, TalksText, TextVersion } from "../talks.ts";
import { compareMoments } from "./clocks.ts";
import { editedBody } from "./edited.ts";
import { isLater, withdrawalOf, type Slot } from "./names.ts";
import type { Recorder } from "./recorded.ts";
import { plain, Shelf } from "./shelf.ts";
import { pointsOf, wordsSince } from "./words.ts";

/** Drafts, composites and corrected alignments. */
export class Texts {
  readonly drafts: Shelf<TabledDraft>;
  readonly composites: Shelf<TalksText>;
  readonly #alignments = new Shelf<DraftCorrections>((live) => plain<AlignmentBody>(live));
  readonly #versions = new WeakMap<LiveEntry, TextVersion>();
  /** The edits from which versions were made. */
  readonly #edits = new WeakMap<LiveEntry, EditBody>();
  readonly #misplaced = new Map<Slot, MisplacedEdit[]>();
  readonly #fronts = new Map<Slot, LiveEntry>();
  #texts: readonly TalksText[] | null = null;
  /** Entry ids of adopted proposals by room, with the version that took each in. */
  readonly adopted = new Map<string, LiveEntry>();

  constructor(private readonly recorder: Recorder) {
    this.drafts = new Shelf((live, slot, id) => (withdrawalOf(slot) === null ? tabled(live, slot, id) : null));
    this.composites = new Shelf((_live, slot, id) => this.#text("composite", slot, id));
  }

  draft(live: LiveEntry): Slot {
    const { id } = plain<DraftBody>(live);
    return this.#put(this.drafts, id, live);
  }

  composite(live: LiveEntry): Slot {
    return this.#put(this.composites, plain<CompositeBody>(live).id, live);
  }

  /** The next version of a text of the same room: its base with the edit put in. One that does not fit is told and makes none. */
  edit(live: LiveEntry): Slot | undefined {
    const edit = plain<EditBody>(live);
    const slot = this.#own(live.entry.room, edit);
    if (slot === undefined) return undefined;
    const base = slot.versions.findLast(({ entry }) => entry.id === edit.base);
    const body = editedBody(edit, base?.body);
    if (body.ok && base !== undefined) {
      // It comes after what it changes, whichever day it names.
      const on = compareMoments(live.on, base.on) < 0 ? base.on : live.on;
      const version: LiveEntry = { entry: live.entry, body: body.value, on, order: live.order };
      this.#edits.set(version, edit);
      slot.renew(version);
      this.#adopts(version);
    } else if (!body.ok) {
      const list = this.#misplaced.get(slot) ?? [];
      this.#misplaced.set(slot, list);
      list.push({ ...this.recorder.of(live), edit, why: body.why });
    }
    this.changed();
    return slot;
  }

  /** A text is accepted as the basis. */
  front(live: LiveEntry): void {
    const slot = this.#own(live.entry.room, plain<FrontBody>(live));
    const before = slot === undefined ? undefined : this.#fronts.get(slot);
    if (slot === undefined || (before !== undefined && isLater(before, live))) return;
    this.#fronts.set(slot, live);
    this.changed();
  }

  #own(room: RoomId, { draft, composite }: { readonly draft?: string; readonly composite?: string }): Slot | undefined {
    const { names } = draft === undefined ? this.composites : this.drafts;
    return names.within(room, draft ?? composite ?? "");
  }

  alignment(live: LiveEntry): void {
    const { from, to } = plain<AlignmentBody>(live);
    this.#alignments.put(`${from} ${to}`, live);
  }

  changed(): void {
    this.drafts.changed();
    this.composites.changed();
    this.#texts = null;
  }

  /** The text of a place, as seen from a room. */
  find(room: RoomId, place: { readonly draft?: string; readonly composite?: string }): Slot | undefined {
    if (place.draft !== undefined) return this.drafts.names.find(room, place.draft);
    return place.composite === undefined ? undefined : this.composites.names.find(room, place.composite);
  }

  corrections(): readonly DraftCorrections[] {
    return this.#alignments.list();
  }

  list(): readonly TalksText[] {
    if (this.#texts === null) {
      const drafts: TalksText[] = [];
      const { names } = this.drafts;
      for (const slot of names.shown()) drafts.push(this.#text("draft", slot, names.idOf(slot)));
      this.#texts = [...drafts, ...this.composites.list()];
    }
    return this.#texts;
  }

  #put(shelf: Shelf<TabledDraft> | Shelf<TalksText>, id: string, live: LiveEntry): Slot {
    this.#texts = null;
    this.#adopts(live);
    const slot = shelf.put(id, live);
    // It may be what another was released as.
    shelf.changed();
    return slot;
  }

  #adopts(version: LiveEntry): void {
    for (const proposal of plain<DraftBody>(version).adopts ?? [])
      this.adopted.set(`${version.entry.room}\n${proposal}`, version);
  }

  #text(kind: TalksText["kind"], slot: Slot, id: string): TalksText {
    const versions = slot.versions.map((live) => this.#version(live));
    const withdrawn = withdrawalOf(slot);
    const [front, misplaced] = [this.#fronts.get(slot), this.#misplaced.get(slot)];
    return {
      kind,
      id,
      room: slot.room,
      versions,
      ...(withdrawn === null ? {} : { withdrawn: this.recorder.withdrawn(withdrawn) }),
      ...(plain<DraftBody>(slot.live).chair === true ? { chair: true } : {}),
      ...(front === undefined ? {} : { front: this.recorder.of(front) }),
      ...(misplaced === undefined ? {} : { misplaced: [...misplaced] }),
    };
  }

  #version(live: LiveEntry): TextVersion {
    let version = this.#versions.get(live);
    if (version === undefined) {
      const {
        draft,
        composite,
        drafts,
        adopts = [],
        title,
        note,
        received,
      } = plain<Partial<DraftBody & CompositeBody>>(live);
      const edit = this.#edits.get(live);
      version = {
        ...this.recorder.of(live),
        ...(draft === undefined ? {} : { draft }),
        ...(composite === undefined ? {} : { composite }),
        ...(drafts === undefined ? {} : { drafts }),
        adopts,
        title: draft?.title ?? title ?? "",
        ...(note === undefined ? {} : { note }),
        ...(received === undefined ? {} : { received }),
        ...(edit === undefined ? {} : { edit }),
      };
      this.#versions.set(live, version);
    }
    return version;
  }
}

function tabled(live: LiveEntry, slot: Slot, id: string): TabledDraft {
  const { party, draft, reported } = plain<DraftBody>(live);
  const since = slot.versions.length < 2 ? [] : pointsOf(live).map((point) => [point, wordsSince(slot, live, point)]);
  const later = since.filter(([, on]) => on !== null);
  return {
    id,
    party,
    draft,
    ...(reported === undefined ? {} : { reported }),
    ...(later.length === 0 ? {} : { wordsSince: Object.fromEntries(later) as Readonly<Record<string, string>> }),
    ...(isFiled(live.entry) ? { filed: true } : {}),
  };
}
