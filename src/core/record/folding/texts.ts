import { isFiled } from "../acting.ts";
import type { LiveEntry } from "../part.ts";
import type { RoomId } from "../room.ts";
import type { DraftCorrections, TabledDraft } from "../state.ts";
import type { AlignmentBody, CompositeBody, DraftBody } from "../../things/texts.ts";
import type { TalksText, TextVersion } from "../talks.ts";
import { withdrawalOf, type Slot } from "./names.ts";
import type { Recorder } from "./recorded.ts";
import { plain, Shelf } from "./shelf.ts";

/** Drafts, composites and corrected alignments. */
export class Texts {
  readonly drafts: Shelf<TabledDraft>;
  readonly composites: Shelf<TalksText>;
  readonly #alignments = new Shelf<DraftCorrections>((live) => plain<AlignmentBody>(live));
  readonly #versions = new WeakMap<LiveEntry, TextVersion>();
  #texts: readonly TalksText[] | null = null;
  /** Entry ids of adopted proposals by room, with the version that took each in. */
  readonly adopted = new Map<string, LiveEntry>();

  constructor(private readonly recorder: Recorder) {
    this.drafts = new Shelf((live, slot, id) => (withdrawalOf(slot) === null ? tabled(live, id) : null));
    this.composites = new Shelf((_live, slot, id) => this.#text("composite", slot, id));
  }

  draft(live: LiveEntry): Slot {
    const { id } = plain<DraftBody>(live);
    return this.#put(this.drafts, id, live);
  }

  composite(live: LiveEntry): Slot {
    return this.#put(this.composites, plain<CompositeBody>(live).id, live);
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
    for (const proposal of plain<DraftBody>(live).adopts ?? [])
      this.adopted.set(`${live.entry.room}\n${proposal}`, live);
    const slot = shelf.put(id, live);
    // It may be what another was released as.
    shelf.changed();
    return slot;
  }

  #text(kind: TalksText["kind"], slot: Slot, id: string): TalksText {
    const versions = slot.versions.map((live) => this.#version(live));
    const withdrawn = withdrawalOf(slot);
    const text = { kind, id, room: slot.room, versions };
    return withdrawn === null ? text : { ...text, withdrawn: this.recorder.withdrawn(withdrawn) };
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
      version = {
        ...this.recorder.of(live),
        ...(draft === undefined ? {} : { draft }),
        ...(composite === undefined ? {} : { composite }),
        ...(drafts === undefined ? {} : { drafts }),
        adopts,
        title: draft?.title ?? title ?? "",
        ...(note === undefined ? {} : { note }),
        ...(received === undefined ? {} : { received }),
      };
      this.#versions.set(live, version);
    }
    return version;
  }
}

function tabled(live: LiveEntry, id: string): TabledDraft {
  const { party, draft, reported } = plain<DraftBody>(live);
  return {
    id,
    party,
    draft,
    ...(reported === undefined ? {} : { reported }),
    ...(isFiled(live.entry) ? { filed: true } : {}),
  };
}
