import type {
  ChangesOfParty,
  ReturnedChange,
  ReturnedEdits,
  ReturnedItem,
  ReturnedPart,
  Unplaced,
} from "./returned.ts";
import { cellsIn } from "../table.ts";
import { together } from "./hands.ts";
import { Hunk, reads } from "./hunk.ts";
import { withoutRetyped } from "./retyped.ts";
import type { PointOperation, Span, TextEdit } from "./span.ts";

/**
 * What came back, read as the changes of one party: its own words and the common ones are counted in its reading, the words of
 * others in theirs. `first` is the point that new points before all others are filed under.
 */
export function changesOf(edits: ReturnedEdits, party: string, first: string): ChangesOfParty {
  const changes: ReturnedChange[] = [];
  const unplaced: Unplaced[] = [...edits.unplaced];
  for (const part of edits.parts) {
    const read = new PartReader(part, party, edits.named === true);
    changes.push(...read.changes);
    unplaced.push(...read.unplaced);
  }
  const nothing = { before: "", after: "" };
  for (const { point, label, slot, text, by } of edits.options) {
    const held = endOfReading(edits.parts, point, party);
    const insert = held > 0 ? `\n${text}` : text;
    const span: Span = { point, in: "text", as: party, from: held, to: held, quote: "", insert, slot };
    const own = { point, label, kind: "words" as const, in: "text" as const, from: "", to: text };
    changes.push({ ...own, edit: { spans: [span], points: [] }, context: nothing, alternative: [party], by });
  }
  for (const { label, at, points, by } of edits.inserted) {
    const operations = points.map((point, index): PointOperation => {
      const before = points[index - 1];
      return { op: "insert", at: before === undefined ? at : { after: before.id }, point };
    });
    const to = points.map((point) =>
      [point.label, point.heading, point.text].filter((words) => words !== "").join(" "),
    );
    const own = {
      point: ("after" in at ? at.after : at.under) ?? first,
      label,
      kind: "insert" as const,
      in: "text" as const,
      from: "",
      to: to.join("\n"),
    };
    changes.push({ ...own, edit: { spans: [], points: operations }, context: nothing, alternative: null, by });
  }
  for (const { point, label, at, to, by } of edits.moved ?? []) {
    const own = { point, label, kind: "move" as const, in: "text" as const, from: "", to };
    changes.push({
      ...own,
      edit: { spans: [], points: [{ op: "move", point, at }] },
      context: nothing,
      alternative: null,
      by,
    });
  }
  for (const { point, label, words, by } of edits.deleted) {
    const own = { point, label, kind: "delete" as const, in: "text" as const, from: words, to: "" };
    const edit: TextEdit = { spans: [], points: [{ op: "delete", point }] };
    changes.push({ ...own, edit, context: nothing, alternative: null, by });
  }
  return { changes, unplaced };
}

function endOfReading(parts: readonly ReturnedPart[], point: string, party: string): number {
  const text = parts.find((part) => part.point === point && part.in === "text");
  return (text?.paragraphs.flat() ?? [])
    .filter((item) => item.op !== "insert" && item.role === "words" && reads(item, party))
    .reduce((length, item) => length + item.text.length, 0);
}

/** The first party that reads words that the sender does not. */
function readerOf(item: ReturnedItem): string | undefined {
  return item.holders.at(-1)?.find((party) => reads(item, party));
}

/** Whether rows of a table have more or fewer cells than they had. */
function hasOtherColumns(hunk: readonly ReturnedItem[]): boolean {
  const [before, now] = (["insert", "delete"] as const).map((without) => {
    const text = hunk.map((item) => (item.op === without ? "" : item.text)).join("");
    const counts = text.split("\n").map((line) => cellsIn(line)?.length ?? 0);
    return counts.reduce((most, each) => Math.max(most, each), 0);
  });
  return before! > 0 && now! > 0 && before !== now;
}

/** An alternative by its slot and holders. */
function pathOf({ slots, holders }: ReturnedItem, depth = slots.length): string {
  return JSON.stringify([slots.slice(0, depth), holders.slice(0, depth)]);
}

interface AlternativeFate {
  readonly slot: string;
  readonly parties: readonly string[];
  brackets: number;
  bracketsGone: number;
  words: number;
  wordsGone: number;
  came: number;
}

/** Reads the hunks of one part as spans. */
class PartReader {
  readonly changes: ReturnedChange[] = [];
  readonly unplaced: Unplaced[] = [];
  readonly #fates = new Map<string, AlternativeFate>();
  readonly #part: ReturnedPart;
  readonly #party: string;
  readonly #named: boolean;

  constructor(part: ReturnedPart, party: string, named: boolean) {
    this.#named = named;
    this.#part = part;
    this.#party = party;
    const paragraphs = part.paragraphs.map(withoutRetyped);
    for (const item of paragraphs.flat()) this.#follow(item);
    /** How much of each party's reading stands before the next item. */
    const at = new Map<string, number>();
    for (const paragraph of paragraphs) this.#paragraph(paragraph, at);
  }

  #follow(item: ReturnedItem): void {
    for (let depth = 1; depth <= item.slots.length; depth++) {
      const path = pathOf(item, depth);
      let fate = this.#fates.get(path);
      if (fate === undefined) {
        const [slot, parties] = [item.slots[depth - 1] ?? "", item.holders[depth - 1] ?? []];
        fate = { slot, parties, brackets: 0, bracketsGone: 0, words: 0, wordsGone: 0, came: 0 };
        this.#fates.set(path, fate);
      }
      const gone = item.op === "delete" ? 1 : 0;
      if (item.op === "insert") fate.came++;
      else if (item.role === "words") [fate.words, fate.wordsGone] = [fate.words + 1, fate.wordsGone + gone];
      else if (isEdge(item) && depth === item.slots.length)
        [fate.brackets, fate.bracketsGone] = [fate.brackets + 1, fate.bracketsGone + gone];
    }
  }

  /** The brackets of an alternative went, and with them all of its words, or not. */
  #isGone(fate: AlternativeFate | undefined): boolean {
    return fate !== undefined && fate.brackets > 0 && fate.bracketsGone === fate.brackets;
  }

  #isWhollyGone(fate: AlternativeFate | undefined): boolean {
    return fate !== undefined && this.#isGone(fate) && fate.wordsGone === fate.words && fate.came === 0;
  }

  #isLifted(fate: AlternativeFate | undefined): boolean {
    return fate !== undefined && this.#isGone(fate) && !this.#isWhollyGone(fate);
  }

  #paragraph(items: readonly ReturnedItem[], at: Map<string, number>): void {
    let hunk: { item: ReturnedItem; index: number }[] = [];
    const places: Map<string, number>[] = [];
    const parties = new Set<string>([this.#party]);
    for (const item of items) for (const holders of item.holders) for (const each of holders) parties.add(each);
    const flush = (): void => {
      if (hunk.length > 0) this.#hunk(hunk, items, places);
      hunk = [];
    };
    for (const [index, item] of items.entries()) {
      places[index] = new Map([...parties].map((each) => [each, at.get(each) ?? 0]));
      if (item.text === "") continue;
      const lifted = item.op === "keep" && item.role === "words" && this.#lifting(item) !== undefined;
      if (item.op === "keep" && !lifted) flush();
      else hunk.push({ item, index });
      if (item.op !== "insert" && item.role === "words")
        for (const each of parties) if (reads(item, each)) at.set(each, (at.get(each) ?? 0) + item.text.length);
    }
    flush();
  }

  /** The alternative around words from which the brackets were lifted. */
  #lifting(item: ReturnedItem): AlternativeFate | undefined {
    for (let depth = item.slots.length; depth > 0; depth--) {
      const fate = this.#fates.get(pathOf(item, depth));
      if (this.#isLifted(fate)) return fate;
    }
    return undefined;
  }

  #hunk(
    hunk: readonly { readonly item: ReturnedItem; readonly index: number }[],
    items: readonly ReturnedItem[],
    places: readonly ReadonlyMap<string, number>[],
  ): void {
    const all = hunk.map(({ item }) => item);
    const torn = this.#torn(all);
    if (torn !== null) return this.#tell(torn, all);
    const found = new Hunk(places);
    for (const { item, index } of hunk) {
      if (item.by !== undefined) found.by.push(item.by);
      if (item.role === "words") this.#words(found, item, index, all);
      else this.#structure(item, all);
    }
    const { point, label } = this.#part;
    const spans = found.edit(point, this.#part.in);
    if (spans.length === 0) return;
    const { from, to, by, alternatives } = found;
    if (all.some(({ holders }) => holders.some((parties) => parties.length === 0))) {
      this.unplaced.push({ code: "anonymous", point, label, from, to, by: together(by) });
      return;
    }
    const [only] = alternatives.size === 1 ? alternatives : [];
    const [start, end] = [hunk[0]?.index ?? 0, hunk.at(-1)?.index ?? 0];
    this.changes.push({
      point,
      label,
      kind: "words",
      in: this.#part.in,
      edit: { spans, points: [] },
      from,
      to: to === "" ? (spans[0]?.insert ?? "") : to,
      context: { before: shownBefore(items, start), after: shownAfter(items, end) },
      alternative: only === undefined ? null : (JSON.parse(only) as readonly string[] | null),
      by: together(by),
    });
  }

  /**
   * Why the words of a hunk say nothing without what the composite adds: with them a bracket went whose alternative stays, or names
   * of holders were typed. Nothing of it is proposed then: half of it would be words that nobody wrote.
   */
  #torn(hunk: readonly ReturnedItem[]): Unplaced["code"] | null {
    // In which cell a bracket would stand then, nobody said.
    if (hunk.some(({ slots }) => slots.length > 0) && hasOtherColumns(hunk)) return "columns";
    if (this.#named && hunk.some(({ op, text }) => op === "insert" && this.#namesHolders(text))) return "holders";
    if (!hunk.some(({ op, role }) => op !== "keep" && role === "words")) return null;
    const part = hunk.find((item) => item.role !== "label" && this.#isLoose(item, hunk));
    return part === undefined ? null : part.role === "bracket" ? "brackets" : "holders";
  }

  /** Whether names of holders were typed; what stands in braces in the words of the text itself is none. */
  #namesHolders(text: string): boolean {
    const own = this.#part.paragraphs
      .flat()
      .flatMap((item) => (item.op !== "insert" && item.role === "words" ? [item.text] : []));
    return (text.match(new RegExp(HOLDERS, "gu")) ?? []).some((name) => !own.join("").includes(name));
  }

  #tell(code: Unplaced["code"], hunk: readonly ReturnedItem[]): void {
    const words = (without: ReturnedItem["op"]): string =>
      hunk.map(({ op, text }) => (op === without ? "" : text)).join("");
    const by = together(hunk.flatMap((item) => item.by ?? []));
    const { point, label } = this.#part;
    this.unplaced.push({ code, point, label, from: words("insert"), to: words("delete"), by });
  }

  /** Takes words of a hunk into the spans of those who read them. */
  #words(found: Hunk, item: ReturnedItem, index: number, hunk: readonly ReturnedItem[]): void {
    const as = reads(item, this.#party) ? this.#party : (readerOf(item) ?? this.#party);
    const lifting = this.#lifting(item);
    if (item.op === "keep" || lifting !== undefined) {
      // Words whose brackets were lifted come to stand for those whose own alternative went.
      for (const other of this.#gainers(lifting)) {
        if (item.op === "delete" || other === as) continue;
        const span = found.spanOf(other, index);
        span.insert += item.text;
        if (lifting !== undefined) span.slot = lifting.slot;
      }
      if (item.op === "keep") return found.keep(item);
    }
    found.alternatives.add(JSON.stringify(item.holders.at(-1) ?? null));
    const span = found.spanOf(as, index);
    if (item.op === "delete") {
      span.quote += item.text;
      found.shows(item, "from");
      return;
    }
    span.insert += item.text;
    found.shows(item, "to");
    const slot = item.slots.at(-1) ?? this.#slotLeft(hunk);
    if (slot !== undefined) span.slot = slot;
    else if (item.past !== undefined) span.past = item.past;
  }

  /** Whoever reads words from which the brackets were lifted, and did not before: whose own alternative in the slot went, and the sender. */
  #gainers(lifted: AlternativeFate | undefined): readonly string[] {
    if (lifted === undefined) return [];
    const gone = [...this.#fates.values()].filter((fate) => fate.slot === lifted.slot && this.#isWhollyGone(fate));
    const others = gone.flatMap(({ parties }) => (parties.includes(this.#party) ? [] : parties.slice(0, 1)));
    return lifted.parties.includes(this.#party) ? others : [this.#party, ...others];
  }

  /** The slot of which some alternatives went whole in this hunk and others stay: new words in their place are an alternative too. */
  #slotLeft(hunk: readonly ReturnedItem[]): string | undefined {
    for (const item of hunk) {
      const fate = this.#fates.get(pathOf(item));
      if (item.slots.length !== 1 || !this.#isWhollyGone(fate)) continue;
      const others = [...this.#fates.values()].filter(({ slot }) => slot === fate?.slot);
      if (others.some((other) => !this.#isWhollyGone(other))) return fate?.slot;
    }
    return undefined;
  }

  /** A change of what the composite adds that is of no use: no whole alternative goes or is lifted with it. */
  #isLoose(item: ReturnedItem, hunk: readonly ReturnedItem[]): boolean {
    if (item.op === "keep" || item.role === "words") return false;
    for (let depth = item.slots.length; depth > 0; depth--)
      if (this.#isGone(this.#fates.get(pathOf(item, depth)))) return false;
    // What says that there is no text gives way to words.
    return !(item.op === "delete" && item.role === "nothing" && hunk.some((each) => each.op === "insert"));
  }

  /** What is loose has no place. */
  #structure(item: ReturnedItem, hunk: readonly ReturnedItem[]): void {
    if (!this.#isLoose(item, hunk)) return;
    const code = item.role === "label" ? "label" : item.role === "bracket" ? "brackets" : "holders";
    const { point, label } = this.#part;
    const last = this.unplaced.at(-1);
    const joins = last?.code === code && hunk.some(({ by }) => by !== undefined && by === last.by);
    const before = joins ? this.unplaced.pop() : undefined;
    const from = (before?.from ?? "") + (item.op === "insert" ? "" : item.text);
    const to = (before?.to ?? "") + (item.op === "insert" ? item.text : "");
    this.unplaced.push({ code, point, label, from, to, ...(item.by === undefined ? {} : { by: item.by }) });
  }
}

/** Names in the manner of holders: words of a draft have none. */
export const HOLDERS = /\{[^{}\n]{1,200}\}/u;

/** What marks where an alternative begins and ends: its brackets, or the lead of an option. */
function isEdge({ role }: ReturnedItem): boolean {
  return role === "bracket" || role === "lead";
}

function shownBefore(items: readonly ReturnedItem[], end: number): string {
  return shown(items.slice(0, end)).slice(-40);
}

function shownAfter(items: readonly ReturnedItem[], start: number): string {
  return shown(items.slice(start + 1)).slice(0, 40);
}

function shown(items: readonly ReturnedItem[]): string {
  return items.map(({ op, text }) => (op === "insert" ? "" : text)).join("");
}
