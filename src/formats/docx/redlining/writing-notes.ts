import { childElements, decodeXml, type XmlElement } from "../../xml.ts";
import { NOTE_KINDS, type Context } from "./context.ts";
import { tagsOf } from "./file.ts";
import { PartPair } from "./parts.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A note as it is written: its start tag apart, which has its number. */
interface Note {
  readonly id: string;
  /** It is a line that separates notes from the text. */
  readonly special: boolean;
  /** What the part has before it. */
  readonly before: string;
  readonly open: string;
  readonly rest: string;
}

/** Notes of the new draft with what became of their words, and those that only the old draft has. */
export function writeNotes(context: Context, kind: (typeof NOTE_KINDS)[number]): void {
  const [ours, theirs] = [context.a.related(`${kind}s`), context.b.related(`${kind}s`)];
  const carried = [...context.imports.notes].filter(([key]) => key.startsWith(`${kind} `));
  if (theirs === null && (ours === null || carried.length === 0)) return;
  const target = theirs?.name ?? addedNotes(context, kind);
  const pair = new PartPair(context, ours, theirs, target);
  const { source } = (theirs ?? ours)!;
  const numbered = (root: XmlElement | undefined) =>
    new Map(childElements(root, `w:${kind}`).map((note) => [note.attributes["w:id"] ?? "", note]));
  const old = numbered(ours?.source.root);
  const { from, to, inner } = source.span(source.root);
  const written: Note[] = [];
  let at = inner[0];
  for (const [id, note] of numbered(source.root)) {
    const span = source.span(note);
    const mate = context.notes.get(`${kind} ${id}`);
    const special = (note.attributes["w:type"] ?? "normal") !== "normal";
    const before = source.text.slice(at, theirs === null ? at : span.from);
    at = span.to;
    if (theirs !== null && mate !== undefined && !special) {
      const [open, close] = tagsOf(source, note);
      written.push({
        id,
        special,
        before,
        open,
        rest: pair.story(mate === null ? null : (old.get(mate) ?? null), note) + close,
      });
    } else if (theirs !== null || special) {
      const open = source.text.slice(span.from, span.inner[0]);
      written.push({ id, special, before, open, rest: source.text.slice(span.inner[0], span.to) });
    }
  }
  for (const [key, id] of carried) {
    const note = old.get(key.slice(kind.length + 1));
    const words = note === undefined ? "<w:p/>" : pair.story(note, null);
    written.push({ id, special: false, before: "", open: `<w:${kind} w:id="${id}">`, rest: `${words}</w:${kind}>` });
  }
  const notes = carried.length === 0 ? written : inOrder(context, kind, written);
  const content =
    notes.map(({ before, open, rest }) => before + open + rest).join("") +
    (theirs === null ? "" : source.text.slice(at, inner[1]));
  if (theirs !== null && content === source.text.slice(...inner)) return;
  const close = tagsOf(source, source.root)[1];
  const text = source.text.slice(0, from) + context.opened(target, source) + content + close + source.text.slice(to);
  context.output.write(target, source.encode(text));
}

/**
 * The notes in the order in which the text refers to them, numbered in that order: LibreOffice finds the words of a note
 * by its place among all, whatever its number, and would show those of another where one that went comes back among them.
 */
function inOrder(context: Context, kind: string, notes: readonly Note[]): readonly Note[] {
  const main = context.b.parts.main;
  const bytes = context.output.written(main);
  const read = bytes === null ? null : decodeXml(bytes);
  if (read?.ok !== true) return notes;
  const reference = new RegExp(
    `(<(?:[\\w.-]+:)?${kind}Reference\\b[^>]*?\\s(?:[\\w.-]+:)?id\\s*=\\s*["'])(-?\\d+)`,
    "gu",
  );
  const places = new Map<string, number>();
  for (const [, , id] of read.value.matchAll(reference)) if (!places.has(id!)) places.set(id!, places.size);
  const [special, own] = [notes.filter((each) => each.special), notes.filter((each) => !each.special)];
  const place = ({ id }: Note): number => places.get(id) ?? places.size;
  const first = special.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0) + 1;
  const ordered = own.toSorted((one, other) => place(one) - place(other));
  const ids = new Map(ordered.map(({ id }, at) => [id, String(first + at)]));
  const text = read.value.replace(reference, (_, before: string, id: string) => before + (ids.get(id) ?? id));
  context.output.write(main, new TextEncoder().encode(text));
  const renumbered = ordered.map((note) => {
    const open = note.open.replace(
      /(\s(?:[\w.-]+:)?id\s*=\s*["'])-?\d+/u,
      (_, before: string) => before + ids.get(note.id)!,
    );
    return { ...note, open };
  });
  return [...special, ...renumbered];
}

function addedNotes(context: Context, kind: string): string {
  const name = context.output.add("word/", `${kind}s`, ".xml", new Uint8Array(), `${TYPE}.${kind}s+xml`);
  context.output.relate(context.b.parts.main, `${kind}s`, name, false);
  return name;
}
