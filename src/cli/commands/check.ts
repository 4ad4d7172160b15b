import { said } from "../../core/common/said.ts";
import { checkAgreement } from "../../core/commitments/index.ts";
import { writeCheckTableDocx, type ToldFinding } from "../../formats/commitments-docx.ts";
import { en, told } from "../../words/words.ts";
import { readAgreement } from "../agreements.ts";
import { UsageError, type Command, type Terminal } from "../command.ts";
import { readInput, formatOf, writeWhole } from "../files.ts";

/** `parley check`: what a text leaves open, contradicts or hides. */
export const checkCommand: Command = {
  name: "check",
  usage: "check AGREEMENT|DRAFT [--text DRAFT] [--ours DRAFT] [--us NAME] [-o table.docx|findings.json]",
  help: ({ options, help }) => [
    ["-o FILE.docx", options.checkTable],
    ["--text DRAFT", options.checkText],
    ["--ours DRAFT", options.ours],
    ["--us NAME", options.us],
    "",
    help.check,
  ],
  options: {
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
    const found = checkAgreement(input);
    // Documents and JSON stay in English, whoever runs this.
    const findings = told(en, found);
    if (output !== undefined && format === "json") await writeWhole(output, json(findings));
    if (output !== undefined && format === "docx") {
      const oursFile = args.value("ours");
      const ours = oursFile === undefined ? undefined : (await readInput(oursFile, {}, terminal)).draft;
      const us = args.value("us");
      const bytes = writeCheckTableDocx(findings, input, {
        today: terminal.today,
        version: terminal.version,
        language: "en",
        title: en.commitments.tableTitle({ title: input.agreement.title }),
        words: { ...en.commitments.table, kinds: en.commitments.kinds },
        ...(ours === undefined ? {} : { ours }),
        ...(us === undefined ? {} : { us }),
      });
      await writeWhole(output, bytes);
    }
    if (args.has("json")) terminal.out(json(findings));
    else if (output === undefined)
      for (const finding of told(terminal.t, found)) terminal.out(lines(finding, terminal));
    else terminal.note(`${output}: ${terminal.t.cli.findings({ count: findings.length })}`);
    return findings.some((finding) => finding.severity !== "info") ? 1 : 0;
  },
};

function json(findings: readonly ToldFinding[]): string {
  return JSON.stringify({ findings }, null, 1);
}

function lines(finding: ToldFinding, { t: { cli } }: Terminal): string {
  return `${cli.severities[finding.severity].padEnd(8)}${finding.place}: ${finding.message} (${finding.code})\n        ${finding.suggestion}`;
}
