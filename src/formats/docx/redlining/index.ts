import { ok, type Result } from "../../../core/common/result.ts";
import { looksLikeZip } from "../../archive.ts";
import { childNamed } from "../../xml.ts";
import { withoutTraces } from "../cleansing/traces.ts";
import { openDocx } from "../parts.ts";
import { Context, NOTE_KINDS, type InPlaceOptions } from "./context.ts";
import { openWordFile, tagsOf } from "./file.ts";
import { PartPair } from "./parts.ts";
import { Planner } from "./plan.ts";
import { withoutPersons } from "./persons.ts";
import { Sections } from "./sections.ts";
import { writeNotes } from "./writing-notes.ts";
import { StoryWriter } from "./writing-story.ts";

export type { InPlaceOptions } from "./context.ts";

/** A redline inside the new draft's own file. */
export interface InPlaceRedline {
  readonly bytes: Uint8Array;
  /** How many things of the old draft alone, such as drawings, could not be carried over. */
  readonly lost: number;
  /** How many paragraphs bear another number, or none: their properties are tracked as changed, asked for or not. */
  readonly renumbered: number;
}

/**
 * The new draft's file with every change from the old draft as a tracked change where it stands: accepting all gives the
 * new draft, rejecting all the old one, in every story. What does not change stays byte for byte, but for names and other
 * traces that are not kept. Earlier tracked insertions of the new draft stay with their authors, named as the options say;
 * all other earlier changes of both files count as accepted.
 */
export function redlineInPlace(a: Uint8Array, b: Uint8Array, options: InPlaceOptions): Result<InPlaceRedline> {
  const { keepNames = false, comments = "keep" } = options;
  // The new draft first: its authors are those that stand in the redline.
  const told = withoutPersons([b, a], { keepNames, comments });
  if (!told.ok) return told;
  const old = openWordFile(told.value[1]!);
  if (!old.ok) return old;
  const draft = openWordFile(told.value[0]!);
  if (!draft.ok) return draft;
  const context = new Context(old.value, draft.value, options);
  writeBody(context);
  for (const kind of NOTE_KINDS) writeNotes(context, kind);
  context.imports.styles.write(context.output, (source) => context.opened("styles", source));
  context.imports.lists.write(context.output, (source) => context.opened("numbering", source));
  const packed = context.output.pack();
  const bytes = packed.ok && !keepNames ? withoutTraces(packed.value) : packed;
  const { lost, renumbered } = context;
  return bytes.ok ? ok({ bytes: bytes.value, lost, renumbered }) : bytes;
}

/** Whether bytes are a Word file as Word has written them since 2007. */
export function isDocx(bytes: Uint8Array): boolean {
  return looksLikeZip(bytes) && openDocx(bytes).ok;
}

function writeBody(context: Context): void {
  const { a, b } = context;
  const [ours, theirs] = [a.source(a.parts.main)!, b.source(b.parts.main)!];
  const sections = new Sections(context);
  const pair = new PartPair(
    context,
    { name: a.parts.main, source: ours },
    { name: b.parts.main, source: theirs },
    b.parts.main,
    sections,
  );
  const [from, to] = [childNamed(ours.root, "w:body"), childNamed(theirs.root, "w:body")];
  if (from === undefined || to === undefined) return;
  const [old, draft] = [pair.read("a", from), pair.read("b", to)];
  const { plan, moves } = new Planner(context.signs).plan(old, draft, context.firstMove);
  context.firstMove += moves;
  context.voteLists(plan);
  const last = [childNamed(from, "w:sectPr") ?? null, childNamed(to, "w:sectPr") ?? null] as const;
  sections.settle(plan, last);
  const written = last[1] === null ? undefined : sections.of(last[1]);
  const place = last[1] === null ? undefined : theirs.span(last[1]);
  const replaced = written === undefined || place === undefined ? [] : [[place.from, place.to, written] as const];
  const content = new StoryWriter(pair).write(draft, plan, replaced) + sections.last;
  const body = theirs.span(to);
  const { from: start, inner } = theirs.span(theirs.root);
  if (content === theirs.text.slice(...body.inner)) return;
  const [open, close] = tagsOf(theirs, to);
  const text =
    theirs.text.slice(0, start) +
    context.opened(b.parts.main, theirs) +
    theirs.text.slice(inner[0], body.from) +
    open +
    content +
    close +
    theirs.text.slice(body.to);
  context.output.write(b.parts.main, theirs.encode(text));
}
