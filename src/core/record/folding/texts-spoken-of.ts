import type { LiveEntry } from "../part.ts";
import type { PointStatus, Stance } from "../talks.ts";
import { ledgerOf, stancesOf, type LedgerContext } from "./ledger.ts";
import type { Slot } from "./names.ts";
import { Points, type PointEntries } from "./points.ts";
import type { Texts } from "./texts.ts";
import { pointsOf, versionFor, wholeFallenSince } from "./words.ts";

/** What something is said about. */
export interface SpokenPlace {
  readonly draft?: string;
  readonly composite?: string;
  readonly point?: string;
}

/** The points of one text with what was said about each, and about the whole. */
interface TextEntries {
  readonly kind: "draft" | "composite";
  readonly points: Points;
  /** Answers to the text as a whole, and all that object to something in it. */
  readonly answers: Slot[];
  readonly objections: Slot[];
  /** Whether a silence was opened on the whole. */
  silenced: boolean;
  /** The name of the text in links: another room may come to hold one of the same name. */
  id: string;
  status: readonly PointStatus[] | null;
}

/** The texts that anything was said about, each with what was said about its points and about the whole. */
export class TextsSpokenOf {
  readonly #said = new Map<Slot, TextEntries>();

  constructor(private readonly texts: Texts) {}

  /** Files what is said about a place; `version` is the one that it names itself. */
  at(live: LiveEntry, place: SpokenPlace, put: (point: PointEntries) => void, version?: string): void {
    const text = this.texts.find(live.entry.room, place);
    if (text === undefined || place.point === undefined) return;
    this.of(text, place).points.file(live, place.point, put, version);
  }

  /** What was said about a text, to which more is about to be filed. */
  of(text: Slot, place: SpokenPlace): TextEntries {
    let entries = this.#said.get(text);
    if (entries === undefined) {
      const kind = place.draft === undefined ? "composite" : "draft";
      entries = { kind, points: new Points(text), answers: [], objections: [], silenced: false, id: "", status: null };
      this.#said.set(text, entries);
    }
    entries.status = null;
    return entries;
  }

  /** The points of the version that stood when a silence was opened on a text as a whole. */
  allPoints(live: LiveEntry, place: SpokenPlace): readonly string[] {
    const text = this.texts.find(live.entry.room, place);
    if (text === undefined) return [];
    this.of(text, place).silenced = true;
    return pointsOf(versionFor(text, live, undefined));
  }

  /** The words of a text have changed. */
  moved(text: Slot): void {
    const entries = this.#said.get(text);
    if (entries === undefined) return;
    entries.status = null;
    entries.points.moved();
  }

  /** Something said about a point is to be looked at again. */
  touched(text: Slot, live: LiveEntry, point: string): void {
    const entries = this.#said.get(text);
    if (entries === undefined) return;
    entries.status = null;
    entries.points.touched(live, point);
  }

  /** All that was said is to be looked at again. */
  changed(): void {
    for (const entries of this.#said.values()) {
      entries.status = null;
      entries.points.changed();
    }
  }

  /** The status of each point that anything is known about, text by text. */
  ledger(context: LedgerContext): readonly PointStatus[] {
    const all: (readonly PointStatus[])[] = [];
    for (const [text, entries] of this.#said) {
      if (text.released !== null) continue;
      const id = this.#idOf(text, entries);
      if (id !== entries.id) {
        entries.id = id;
        entries.status = null;
        entries.points.changed();
      }
      entries.status ??= ledgerOf(entries, text, id, context);
      all.push(entries.status);
    }
    return all.length === 1 ? (all[0] ?? []) : all.flat();
  }

  /** Answers to texts as a whole. */
  wholeAnswers(context: Pick<LedgerContext, "recorder" | "confirmed">): readonly Stance[] {
    return [...this.#said].flatMap(([text, entries]) => {
      const id = this.#idOf(text, entries);
      const stances = stancesOf(entries.answers, context, (live) => wholeFallenSince(text, live));
      return stances.map((each) => ({ ...each, [entries.kind]: id }));
    });
  }

  #idOf(text: Slot, { kind }: TextEntries): string {
    return (kind === "draft" ? this.texts.drafts : this.texts.composites).names.idOf(text);
  }
}
