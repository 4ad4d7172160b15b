import { changesOf, wholePoint, type ReturnedChange, type Unplaced } from "../../core/text/spans.ts";
import { readCompositeDocx, receiveComposite, type CarriedComposite } from "../../formats/docx/index.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { failureLine, readBytes, writeWhole } from "../files.ts";

/** Why something that came back has no place. */
const REASONS: Readonly<Record<Unplaced["code"], string>> = {
  label: "the number of a point was changed; numbers are not changed by proposal",
  brackets: "a bracket was changed without the words in it",
  holders: "the names of who holds an alternative were changed",
  joined: "the end of a paragraph was deleted, so that two points run together",
  outside: "it is outside the text of any point",
  "point-unknown": "it is not known which point it belongs to",
  "text-missing": "this did not come back, and no tracked change says that it was deleted",
  "composite-missing": "the file no longer carries the composite; give the one that was sent with --sent",
  anonymous: "the file has no names: it does not say whose alternative this is",
  "moved-away": "the text has other words there now",
};

/** `parley receive`: proposals out of a composite that came back with tracked changes. */
export const receiveCommand: Command = {
  name: "receive",
  usage: "receive COMPOSITE.docx --from PARTY [-o PROPOSALS.json]",
  summary: "Turn the tracked changes of a returned composite into proposals, each of just the words that change",
  help: [
    "  --from PARTY      the party that sent it back",
    "  --each            one proposal for each change; by default one for each point",
    "  --sent FILE.docx  the composite as it was sent, where the file no longer carries it",
    "  --comments        keep comments; by default they are counted and left out",
    "  --keep-names      keep names of persons; by default they become author 1, author 2 …",
    "  -o, --output FILE write the proposals as JSON",
  ],
  options: {
    from: { type: "string" },
    each: { type: "boolean" },
    sent: { type: "string" },
    comments: { type: "boolean" },
    "keep-names": { type: "boolean" },
    output: { type: "string", short: "o" },
  },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    const from = args.value("from");
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    if (from === undefined) throw new UsageError("say who sent it back: --from PARTY.");
    const given = args.value("sent");
    const received = receiveComposite(await readBytes(file), {
      keepNames: args.has("keep-names"),
      ...(given === undefined ? {} : { sent: await sentComposite(given) }),
    });
    if (!received.ok) throw new CommandFailure(failureLine({ ...received.failure, file }));
    const { edits, comments, sent } = received.value;
    const { changes, unplaced } = changesOf(edits, from, sent?.composite.points[0]?.id ?? "");
    const proposals = grouped(changes, args.has("each")).map((group) => proposalOf(group, sent));
    const kept = args.has("comments") ? { comments } : {};
    const json = `${JSON.stringify({ from, proposals, unplaced, ...kept }, null, 1)}\n`;
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    for (const { code, label, from: old, to } of unplaced)
      terminal.note(
        `warning: no place for ${shown(old)} → ${shown(to)}${label === "" ? "" : ` at ${label}`}: ${REASONS[code]}`,
      );
    if (comments.length > 0 && !args.has("comments"))
      terminal.note(`note: ${comments.length} comments were left out; keep them with --comments`);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) {
      for (const change of changes) terminal.out(`${change.label}: ${shown(change.from)} → ${shown(change.to)}`);
      for (const { label, quote, text } of "comments" in kept ? comments : [])
        terminal.out(`${label}: comment on ${shown(quote)}: ${text}`);
      terminal.out(
        `${changes.length} changes of ${from} in ${proposals.length} proposals; ${unplaced.length} without a place`,
      );
    }
    return 0;
  },
};

async function sentComposite(file: string): Promise<CarriedComposite> {
  const read = readCompositeDocx(await readBytes(file));
  if (!read.ok) throw new CommandFailure(failureLine({ ...read.failure, file }));
  return read.value;
}

function grouped(changes: readonly ReturnedChange[], each: boolean): readonly (readonly ReturnedChange[])[] {
  if (each) return changes.map((change) => [change]);
  const groups = new Map<string, ReturnedChange[]>();
  for (const change of changes) groups.set(change.point, [...(groups.get(change.point) ?? []), change]);
  return [...groups.values()];
}

/** The edit, with the whole point before and after as they follow from it. */
function proposalOf(group: readonly ReturnedChange[], sent: CarriedComposite | undefined) {
  const spans = group.flatMap(({ edit }) => edit.spans);
  const points = group.flatMap(({ edit }) => edit.points);
  const { point = "", label = "" } = group[0] ?? {};
  const whole = sent === undefined ? null : wholePoint(sent, point, spans);
  return {
    point,
    label,
    ...(spans.length === 0 ? {} : { spans, ...(whole?.ok === true ? whole.value : {}) }),
    ...(points.length === 0 ? {} : { points }),
    authors: [...new Set(group.map(({ by }) => by.author))].filter((author) => author !== ""),
    tracked: group.every(({ by }) => by.tracked),
  };
}

function shown(words: string): string {
  return words === "" ? "–" : `“${words}”`;
}
