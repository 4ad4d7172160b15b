import { basename } from "node:path";
import { said } from "../../core/common/said.ts";
import { extractCommitments, plainCommitment, readsDuties, type Extraction } from "../../core/commitments/index.ts";
import type { Draft } from "../../core/text/draft.ts";
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
    else if (output === undefined) for (const each of lines(found, draft, terminal)) terminal.out(each);
    return 0;
  },
};

async function castIn(path: string) {
  const read = readCastJson(new TextDecoder().decode(await readBytes(path)));
  if (!read.ok) throw new CommandFailure(read.failure, path);
  return read.value;
}

function languageName(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: "language", fallback: "code" }).of(language) ?? language;
  } catch {
    return language;
  }
}

function nameOf(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/u, "")
    .replace(/[^\p{L}\p{N}_.~/-]+/gu, "-");
  return name === "" ? "draft" : name;
}

function lines({ cast, agreement, uncovered }: Extraction, draft: Draft, { t }: Terminal): readonly string[] {
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
  const reads = readsDuties(draft);
  const language = languageName(draft.language, t.locale.tag);
  if (reads === "none") return [duties.unread({ language, n: uncovered.length })];
  // Of a language read only in part each sentence left over is shown: no word tells which of them bind.
  const shown = reads === "basic" ? uncovered : uncovered.filter(({ normative }) => normative === true);
  const open = shown.map(({ point, quote }) => `  ${point}  “${quote}”`);
  const others = uncovered.length - shown.length;
  return [
    duties.cast({ n: cast.length }),
    ...named,
    "",
    duties.duties({ n: read.length }),
    ...read,
    "",
    reads === "basic" ? duties.basic({ language, n: open.length }) : duties.uncovered({ n: open.length }),
    ...open,
    ...(others === 0 ? [] : [duties.rest({ n: others })]),
  ];
}
