import { ok, type Result } from "../../core/common/result.ts";
import { withOwnSlots } from "../../core/record/receiving.ts";
import { withoutHolders } from "../../core/text/apart.ts";
import { calledPoint } from "../../core/text/called.ts";
import type { Composite } from "../../core/text/composite.ts";
import { plain } from "../../core/text/note-place.ts";
import { reading } from "../../core/text/reading.ts";
import {
  changesOf,
  findPoint,
  movedAway,
  movedWords,
  onStanding,
  wholePoint,
  type OnStanding,
  type ReturnedChange,
} from "../../core/text/spans.ts";
import {
  readCompositeDocx,
  receiveComposite,
  receiveOwnDraft,
  type CarriedComposite,
  type Received,
} from "../../formats/docx/index.ts";
import { said, type Said } from "../../core/common/said.ts";
import { say } from "../../words/words.ts";
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
    sent: { type: "string", multiple: true },
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
    const given = args.values("sent");
    const keepNames = args.has("keep-names");
    const received = args.has("own")
      ? await ownDocument(file, { party: from, given, keepNames }, terminal)
      : await returnedComposite(file, { given, keepNames }, terminal);
    if (!received.ok) {
      const { failure } = received;
      // A file of no composite may be one that another program saved, or the party's own.
      const isOther = failure.code === "not-composite" && given.length === 0;
      throw isOther ? new CommandFailure(said("not-composite.returned"), file) : new CommandFailure(failure, file);
    }
    const { edits, comments, sent, older, doubts = [] } = received.value;
    refuseStrangers(sent, from, given.at(-1) ?? file);
    const { changes, unplaced: strange } = changesOf(edits, from, sent?.composite.points[0]?.id ?? "");
    // The file may show brackets around what only some hold; proposals count without these, as the composite itself does.
    const composite = sent === undefined ? undefined : withoutHolders(sent.composite);
    const own = changes.map((each) =>
      sent === undefined || composite === undefined ? each : withOwnSlots(each, sent.composite, composite),
    );
    const { fitting, gone, there } = placedOn(own, composite, older);
    const unplaced = [...strange, ...gone.map(movedAway)];
    const standing = older?.standing ?? composite;
    const proposals = grouped(fitting, args.has("each")).map((group) => proposalOf(group, standing));
    const kept = {
      ...(args.has("comments") ? { comments } : {}),
      ...(older === undefined ? {} : { older: { sent: older.sent, standing: older.file } }),
      ...(there === 0 ? {} : { there }),
      ...(doubts.length === 0 ? {} : { doubts }),
    };
    const json = `${JSON.stringify({ from, proposals, unplaced, ...kept }, null, 1)}\n`;
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    const { cli } = terminal.t;
    for (const doubt of doubts) terminal.note(cli.aloneWarning({ what: say(terminal.t, doubt) }));
    for (const one of unplaced) {
      const { code, from: old, to, since } = one;
      const label = nameOf(one, sent?.composite);
      const reason = cli.unplaced[code];
      const why = since === undefined ? reason : cli.madeSince({ reason, since: terminal.t.own.received.since(since) });
      const lost = { from: shown(old), to: shown(to), why };
      terminal.note(cli.aloneWarning({ what: label === "" ? cli.noPlace(lost) : cli.noPlaceAt({ ...lost, label }) }));
    }
    if (comments.length > 0 && !args.has("comments"))
      terminal.note(cli.aloneNote({ what: cli.commentsLeft({ count: comments.length }) }));
    if (older !== undefined)
      terminal.note(
        cli.aloneNote({ what: cli.ownMadeOn({ file, party: from, sent: older.sent, standing: older.file }) }),
      );
    if (args.has("own") && changes.length + unplaced.length === 0)
      terminal.note(
        cli.aloneNote({ what: cli.ownSame({ file, party: from, sent: older?.sent ?? given.at(-1) ?? "" }) }),
      );
    if (there > 0) terminal.note(cli.aloneNote({ what: cli.standAlready({ count: there }) }));
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) {
      const moved = movedWords(fitting);
      for (const change of fitting) {
        const line = lineOf({ ...change, label: nameOf(change, sent?.composite) }, terminal);
        const other = moved.get(change);
        const way = plain(change.to) === "" ? "to" : "from";
        terminal.out(
          other === undefined ? line : cli.movedWords({ change: line, way, label: nameOf(other, sent?.composite) }),
        );
      }
      for (const { label, quote, text } of args.has("comments") ? comments : [])
        terminal.out(cli.commentOn({ label, words: shown(quote), text }));
      terminal.out(
        cli.received({
          changes: fitting.length,
          party: from,
          proposals: proposals.length,
          unplaced: unplaced.length,
        }),
      );
    }
    return 0;
  },
};

/** What came back, and of which revision it is where that does not stand any more. */
interface CameBack extends Received {
  /** Of an own document: what makes it doubtful that it is one of this text. */
  readonly doubts?: readonly Said[];
  readonly older?: OlderRevision;
}

/** The file of the revision that a document was made from, and the one that stands. */
interface OlderRevision {
  readonly sent: string;
  readonly file: string;
  readonly standing: Composite;
}

/** The composite that came back, held against what it carries, else against the one given. */
async function returnedComposite(
  file: string,
  { given, keepNames }: { readonly given: readonly string[]; readonly keepNames: boolean },
  terminal: Terminal,
): Promise<Result<CameBack>> {
  if (given.length > 1) throw new UsageError(said("sent-several"));
  const [kept] = given;
  const bytes = await readable(file, terminal);
  const sent = kept === undefined ? undefined : await sentComposite(kept, terminal);
  if (kept !== undefined && readCompositeDocx(bytes).ok) {
    const { cli } = terminal.t;
    terminal.note(cli.aloneNote({ what: cli.sentUnused({ file, sent: kept }) }));
  }
  return receiveComposite(bytes, { keepNames, ...(sent === undefined ? {} : { sent }) });
}

/** What a party changed in its own document, held against what it reads in the revision that the document was made from. */
async function ownDocument(
  file: string,
  {
    party,
    given,
    keepNames,
  }: { readonly party: string; readonly given: readonly string[]; readonly keepNames: boolean },
  terminal: Terminal,
): Promise<Result<CameBack>> {
  const standing = given.at(-1);
  if (standing === undefined) throw new UsageError(said("own-without-sent"));
  const revisions: CarriedComposite[] = [];
  for (const each of given) revisions.push(await sentComposite(each, terminal));
  const composites = revisions.map(({ composite }) => composite);
  const read = reading(composites.at(-1)!, party);
  if (!read.ok) throw new CommandFailure({ ...read.failure, file: standing });
  // What is told of its reading, such as page headers and pictures, is held against nothing: the composite has none of it.
  const now = await readInput(file, { party, keepNames }, terminal);
  if (now.composite !== undefined) throw new CommandFailure(said("not-returned.composite"), file);
  const received = receiveOwnDraft(composites, party, now.draft, now.bytes);
  if (!received.ok) return received;
  const { at, ...own } = received.value;
  const older = { sent: given[at]!, file: standing, standing: withoutHolders(composites.at(-1)!) };
  return ok({ ...own, sent: revisions[at]!, ...(at === given.length - 1 ? {} : { older }) });
}

/** Changes as they are counted in the text that stands; `gone`: those that have no place there. */
function placedOn(
  changes: readonly ReturnedChange[],
  from: Composite | undefined,
  older: OlderRevision | undefined,
): { readonly fitting: readonly ReturnedChange[]; readonly gone: readonly ReturnedChange[]; readonly there: number } {
  if (from === undefined || older === undefined) return { fitting: changes, gone: [], there: 0 };
  const placed = changes.map(onStanding(from, older.standing, true));
  const of = (where: OnStanding["where"]): readonly ReturnedChange[] =>
    placed.flatMap((each) => (each.where === where ? [each.change] : []));
  return { fitting: of("fits"), gone: of("gone"), there: of("there").length };
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
