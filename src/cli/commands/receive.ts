import { ok, type Result } from "../../core/common/result.ts";
import { withOwnSlots } from "../../core/record/receiving.ts";
import { withoutHolders } from "../../core/text/apart.ts";
import { calledPoint } from "../../core/text/called.ts";
import type { Composite } from "../../core/text/composite.ts";
import { plain } from "../../core/text/note-place.ts";
import { reading } from "../../core/text/reading.ts";
import { changesOf, findPoint, movedWords, wholePoint, type ReturnedChange } from "../../core/text/spans.ts";
import {
  readCompositeDocx,
  receiveComposite,
  receiveOwnDraft,
  type CarriedComposite,
  type Received,
} from "../../formats/docx/index.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { readable, readInput, writeWhole } from "../files.ts";

/** `parley receive`: proposals out of a composite that came back with tracked changes. */
export const receiveCommand: Command = {
  help: ({ options }) => [
    ["--from PARTY", options.returnedFrom],
    ["--each", options.each],
    ["--sent FILE.docx", options.sent],
    ["--own", options.ownDocument],
    ["--comments", options.returnedComments],
    ["--keep-names", options.keepNames],
    ["-o, --output FILE", options.proposalsFile],
  ],
  options: {
    from: { type: "string" },
    each: { type: "boolean" },
    sent: { type: "string" },
    own: { type: "boolean" },
    comments: { type: "boolean" },
    "keep-names": { type: "boolean" },
    output: { type: "string", short: "o" },
  },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    const from = args.value("from");
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    if (from === undefined) throw new UsageError(said("sent-by"));
    const given = args.value("sent");
    const received = args.has("own")
      ? await ownDocument(file, from, given, args.has("keep-names"), terminal)
      : receiveComposite(await readable(file, terminal), {
          keepNames: args.has("keep-names"),
          ...(given === undefined ? {} : { sent: await sentComposite(given, terminal) }),
        });
    if (!received.ok) {
      const { failure } = received;
      // A file of no composite may be one that another program saved, or the party's own.
      const isOther = failure.code === "not-composite" && given === undefined;
      throw isOther ? new CommandFailure(said("not-composite.returned"), file) : new CommandFailure(failure, file);
    }
    const { edits, comments, sent } = received.value;
    refuseStrangers(sent, from, given ?? file);
    const { changes, unplaced } = changesOf(edits, from, sent?.composite.points[0]?.id ?? "");
    // The file may show brackets around what only some hold; proposals count without these, as the composite itself does.
    const composite = sent === undefined ? undefined : withoutHolders(sent.composite);
    const own = changes.map((each) =>
      sent === undefined || composite === undefined ? each : withOwnSlots(each, sent.composite, composite),
    );
    const proposals = grouped(own, args.has("each")).map((group) => proposalOf(group, composite));
    const kept = args.has("comments") ? { comments } : {};
    const json = `${JSON.stringify({ from, proposals, unplaced, ...kept }, null, 1)}\n`;
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    const { cli } = terminal.t;
    for (const one of unplaced) {
      const { code, from: old, to } = one;
      const label = nameOf(one, sent?.composite);
      const lost = { from: shown(old), to: shown(to), why: cli.unplaced[code] };
      terminal.note(cli.aloneWarning({ what: label === "" ? cli.noPlace(lost) : cli.noPlaceAt({ ...lost, label }) }));
    }
    if (comments.length > 0 && !args.has("comments"))
      terminal.note(cli.aloneNote({ what: cli.commentsLeft({ count: comments.length }) }));
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) {
      const moved = movedWords(changes);
      for (const change of changes) {
        const line = lineOf({ ...change, label: nameOf(change, sent?.composite) }, terminal);
        const other = moved.get(change);
        const way = plain(change.to) === "" ? "to" : "from";
        terminal.out(
          other === undefined ? line : cli.movedWords({ change: line, way, label: nameOf(other, sent?.composite) }),
        );
      }
      for (const { label, quote, text } of "comments" in kept ? comments : [])
        terminal.out(cli.commentOn({ label, words: shown(quote), text }));
      terminal.out(
        cli.received({
          changes: changes.length,
          party: from,
          proposals: proposals.length,
          unplaced: unplaced.length,
        }),
      );
    }
    return 0;
  },
};

/** What a party changed in its own document, held against what it reads in the composite. */
async function ownDocument(
  file: string,
  party: string,
  sent: string | undefined,
  keepNames: boolean,
  terminal: Terminal,
): Promise<Result<Received>> {
  if (sent === undefined) throw new UsageError(said("own-without-sent"));
  const composite = await sentComposite(sent, terminal);
  const read = reading(composite.composite, party);
  if (!read.ok) throw new CommandFailure({ ...read.failure, file: sent });
  // What is told of its reading, such as page headers and pictures, is held against nothing: the composite has none of it.
  const now = await readInput(file, { party, keepNames }, terminal);
  if (now.composite !== undefined) throw new CommandFailure(said("not-returned.composite"), file);
  const received = receiveOwnDraft(composite.composite, party, now.draft, now.bytes);
  return received.ok ? ok({ ...received.value, sent: composite }) : received;
}

/** Only a party of the composite can have changed it; whoever has no draft in it may be one. */
function refuseStrangers(
  sent: Pick<CarriedComposite, "composite" | "title"> | undefined,
  party: string,
  file: string,
): void {
  if (sent === undefined || sent.composite.parties.includes(party)) return;
  const read = reading(sent.composite, party);
  if (!read.ok) throw new CommandFailure({ ...read.failure, file });
}

async function sentComposite(file: string, terminal: Terminal): Promise<CarriedComposite> {
  const read = readCompositeDocx(await readable(file, terminal));
  if (!read.ok) throw new CommandFailure({ ...read.failure, file });
  return read.value;
}

function grouped(changes: readonly ReturnedChange[], each: boolean): readonly (readonly ReturnedChange[])[] {
  if (each) return changes.map((change) => [change]);
  const groups = new Map<string, ReturnedChange[]>();
  for (const change of changes) groups.set(change.point, [...(groups.get(change.point) ?? []), change]);
  return [...groups.values()];
}

/** The edit, with the whole point before and after as they follow from it. */
function proposalOf(group: readonly ReturnedChange[], composite: Composite | undefined) {
  const spans = group.flatMap(({ edit }) => edit.spans);
  const points = group.flatMap(({ edit }) => edit.points);
  const { point = "", label = "" } = group[0] ?? {};
  const whole = composite === undefined ? null : wholePoint({ composite }, point, spans);
  return {
    point,
    label,
    ...(spans.length === 0 ? {} : { spans, ...(whole?.ok === true ? whole.value : {}) }),
    ...(points.length === 0 ? {} : { points }),
    authors: [...new Set(group.map(({ by }) => by.author))].filter((author) => author !== ""),
    tracked: group.every(({ by }) => by.tracked),
  };
}

/** What a point is called: its number in the composite, else its first words; front lines have no number. */
function nameOf(
  { point, label }: { readonly point?: string | null; readonly label: string },
  composite: Composite | undefined,
): string {
  const found = point === undefined || point === null ? undefined : findPoint(composite?.points ?? [], point);
  return found === undefined || (found.label === "" && label !== "") ? label : calledPoint(found);
}

function lineOf({ label, from, to, kind, by, edit }: ReturnedChange, { t: { cli } }: Terminal): string {
  const change =
    kind === "move"
      ? cli.movedTo({ label, spot: to, place: placeOf(edit) })
      : `${label}: ${shown(from)} → ${shown(to)}`;
  return by.byHand === undefined ? change : cli.byHand({ change, hand: by.byHand });
}

/** Where a point was moved: behind another, first under one, or first of all. */
function placeOf({ points: [operation] }: ReturnedChange["edit"]): "first" | "under" | "behind" {
  if (operation?.op !== "move" || "after" in operation.at) return "behind";
  return operation.at.under === null ? "first" : "under";
}

function shown(words: string): string {
  // The break between lines is none of a row's own words.
  return words === "" ? "–" : `“${words.trim() === "" ? words : words.replaceAll(/^\n+|\n+$/gu, "")}”`;
}
