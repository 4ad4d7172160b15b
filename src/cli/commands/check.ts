import { said } from "../../core/common/said.ts";
import { checkAgreement, checksWords, questionsOf } from "../../core/commitments/index.ts";
import { writeCheckTableDocx, type ToldFinding } from "../../formats/commitments-docx.ts";
import type { Question } from "../../core/commitments/index.ts";
import { en } from "../../words/english.ts";
import { speakerOf, told } from "../../words/words.ts";
import { readAgreement } from "../agreements.ts";
import { UsageError, type Command, type Terminal } from "../command.ts";
import { spokenIn } from "../export-frame.ts";
import { readInput, formatOf, writeWhole } from "../files.ts";

/** `parley check`: what a text leaves open, contradicts or hides. */
export const checkCommand: Command = {
  help: ({ options, help }) => [
    ["--all", options.everyPlace],
    ["-o FILE.docx", options.checkTable],
    ["--text DRAFT", options.checkText],
    ["--ours DRAFT", options.ours],
    ["--us NAME", options.us],
    "",
    help.check,
  ],
  options: {
    all: { type: "boolean" },
    output: { type: "string", short: "o" },
    ours: { type: "string" },
    text: { type: "string" },
    us: { type: "string" },
  },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const output = args.value("output");
    const format = output === undefined ? null : formatOf(output, ["docx", "json"]);
    const own = await readAgreement(file, terminal);
    const textFile = args.value("text");
    const input = textFile === undefined ? own : { ...own, draft: (await readInput(textFile, {}, terminal)).draft };
    if (input.draft !== undefined && !checksWords(input.draft)) terminal.note(terminal.t.commitments.checks.notByWords);
    const found = checkAgreement(input);
    // JSON stays in English, whoever runs this.
    const findings = told(en, found);
    if (output !== undefined && format === "json") await writeWhole(output, json(findings));
    if (output !== undefined && format === "docx") {
      const oursFile = args.value("ours");
      const ours = oursFile === undefined ? undefined : (await readInput(oursFile, {}, terminal)).draft;
      const us = args.value("us");
      const t = await spokenIn(input.draft === undefined ? [] : [input.draft], terminal);
      const bytes = writeCheckTableDocx(told(t, found), input, {
        ...speakerOf(t),
        today: terminal.today,
        version: terminal.version,
        title: t.commitments.tableTitle({ title: input.agreement.title }),
        words: { ...t.commitments.table, kinds: t.commitments.kinds },
        ...(ours === undefined ? {} : { ours }),
        ...(us === undefined ? {} : { us }),
      });
      await writeWhole(output, bytes);
    }
    if (args.has("json")) terminal.out(json(findings));
    else if (output === undefined)
      for (const question of questionsOf(found))
        for (const line of asked(question, args.has("all"), terminal)) terminal.out(line);
    else terminal.note(`${output}: ${terminal.t.cli.findings({ count: findings.length })}`);
    return findings.some((finding) => finding.severity !== "info") ? 1 : 0;
  },
};

/** How many places of a question are shown where not all are asked for. */
const SHOWN = 3;

/** A question once, with the places that it opens to. */
function asked({ code, severity, findings }: Question, all: boolean, terminal: Terminal): readonly string[] {
  const { cli, commitments } = terminal.t;
  const list = told(terminal.t, all ? findings : findings.slice(0, SHOWN));
  const titles: Readonly<Record<string, string>> = commitments.codes;
  const title = `${cli.severities[severity].padEnd(8)}${titles[code] ?? code}: ${cli.places({ n: findings.length })} (${code})`;
  const [first] = list;
  const rest = findings.length - list.length;
  return [
    title,
    ...list.map(({ place, message }) => `        ${place}: ${message}`),
    ...(rest > 0
      ? [
          `        +${rest}: ${findings
            .slice(SHOWN)
            .map(({ place }) => place)
            .join(", ")}`,
        ]
      : []),
    ...(first === undefined ? [] : [`        → ${first.suggestion}`]),
  ];
}

function json(findings: readonly ToldFinding[]): string {
  return JSON.stringify({ findings }, null, 1);
}
