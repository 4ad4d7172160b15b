import { basename } from "node:path";
import { said } from "../../core/common/said.ts";
import { extractCommitments, plainCommitment, type Extraction } from "../../core/commitments/index.ts";
import { readCastJson } from "../../formats/cast-json.ts";
import { say } from "../../words/words.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { readBytes, readInput, writeWhole } from "../files.ts";

/** `parley duties`: who a draft names, what its words oblige to, and the sentences from which nothing was read. */
export const dutiesCommand: Command = {
  help: ({ options, help }) => [["--cast CAST.json", options.cast], ["-o FILE", options.dutiesFile], "", help.duties],
  options: { cast: { type: "string" }, output: { type: "string", short: "o" } },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const { draft } = await readInput(file, {}, terminal);
    const castFile = args.value("cast");
    const cast = castFile === undefined ? undefined : await castIn(castFile);
    const found = extractCommitments(draft, { draft: nameOf(file), ...(cast === undefined ? {} : { cast }) });
    const json = JSON.stringify({ cast: found.cast, agreement: found.agreement, uncovered: found.uncovered }, null, 1);
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, `${json}\n`);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) for (const each of lines(found, terminal)) terminal.out(each);
    return 0;
  },
};

async function castIn(path: string) {
  const read = readCastJson(new TextDecoder().decode(await readBytes(path)));
  if (!read.ok) throw new CommandFailure(read.failure, path);
  return read.value;
}

function nameOf(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/u, "")
    .replace(/[^\p{L}\p{N}_.~/-]+/gu, "-");
  return name === "" ? "draft" : name;
}

function lines({ cast, agreement, uncovered }: Extraction, { t }: Terminal): readonly string[] {
  const { duties } = t.cli;
  const named = cast.map(({ name, kind, signs, aliases, why }) => {
    const also = aliases.length === 0 ? "" : ` (${aliases.join("; ")})`;
    return `  ${name}${also}\n      ${t.commitments.castKinds[kind]}${signs ? `, ${duties.signs}` : ""}: ${say(t, why)}`;
  });
  const read = agreement.commitments.map((commitment) => {
    const words = commitment.anchors.map(({ quote }) => `“${quote}”`).join(" ");
    return `  ${commitment.id}  ${plainCommitment(agreement, commitment)
      .map((each) => say(t, each))
      .join(" ")}\n      ${words}`;
  });
  const open = uncovered
    .filter(({ normative }) => normative === true)
    .map(({ point, quote }) => `  ${point}  “${quote}”`);
  return [
    duties.cast({ n: cast.length }),
    ...named,
    "",
    duties.duties({ n: read.length }),
    ...read,
    "",
    duties.uncovered({ n: open.length }),
    ...open,
  ];
}
