import type { FoundChoices, FoundTrace, TrackedPassage } from "../../../core/text/found.ts";
import { Authors, standsIn, type TrackedChange } from "../changes.ts";
import type { NoteWords } from "./words.ts";

/** What all parts of one file share while they are gone through: the choices, and what is found. */
export class Cleansing {
  readonly choices: FoundChoices;
  /** Those who commented and changed, as they would travel. */
  readonly authors: Authors;
  /** Hidden words, passage by passage. */
  readonly hidden: string[] = [];
  readonly tracked: TrackedPassage[] = [];
  /** Notes that the copy still refers to, and those that the file refers to, as `footnote/3`. */
  readonly keptNotes = new Set<string>();
  readonly referredNotes = new Set<string>();
  /** Above zero where words come a second time, so that they are told once. */
  quiet = 0;
  private readonly traces = new Map<string, FoundTrace>();
  private passageOpen: { readonly key: string; readonly change: TrackedChange; text: string } | null = null;
  private hiddenOpen = false;

  readonly noteWords: NoteWords;

  /** The words of fields and links of the file, which refer to places in it. */
  readonly references: ReadonlySet<string>;

  constructor(choices: FoundChoices, noteWords: NoteWords, references: ReadonlySet<string> = new Set()) {
    this.references = references;
    this.choices = choices;
    this.noteWords = noteWords;
    this.authors = new Authors(choices.names === "keep");
  }

  get names(): readonly FoundTrace[] {
    return [...this.traces.values()];
  }

  /** Whether tracked changes end in one text. */
  get settled(): boolean {
    return this.choices.tracked !== "both";
  }

  stands(changes: readonly TrackedChange[]): boolean {
    const { tracked } = this.choices;
    return tracked === "both" || standsIn(tracked, changes);
  }

  trace(kind: FoundTrace["kind"], text: string): void {
    if (text.trim() !== "") this.traces.set(`${kind}\n${text}`, { kind, text: text.trim() });
  }

  /** Words in a tracked change; what touches and has one author and date is one passage, as Word shows it. */
  passage(change: TrackedChange, text: string): void {
    if (this.quiet > 0) return;
    const key = `${change.kind}\n${change.author}\n${change.date ?? ""}`;
    if (this.passageOpen?.key !== key) {
      this.endPassage();
      this.passageOpen = { key, change, text: "" };
    }
    this.passageOpen.text += text;
  }

  endPassage(): void {
    const open = this.passageOpen;
    this.passageOpen = null;
    // What a move put in its new place is the same words again.
    if (open === null || open.change.kind === "moveTo" || open.text === "") return;
    const { kind, author, date } = open.change;
    this.tracked.push({ kind: kind === "moveFrom" ? "move" : kind, author, date, text: open.text });
  }

  hide(words: string): void {
    if (this.quiet > 0) return;
    if (this.hiddenOpen) this.hidden[this.hidden.length - 1] += words;
    else this.hidden.push(words);
    this.hiddenOpen = true;
  }

  endHidden(): void {
    this.hiddenOpen = false;
  }
}
