import { en, told } from "../../words/words.ts";
import { checkAgreement } from "../../core/commitments/index.ts";
import { writeCheckTableDocx, type ToldFinding } from "../../formats/commitments-docx.ts";
import { readAgreement } from "../agreements.ts";
import { UsageError, type Command } from "../command.ts";
import { readInput, formatOf, writeWhole } from "../files.ts";

/** `parley check`: what a text leaves open, contradicts or hides. */
export const checkCommand: Command = {
  name: "check",
  usage: "check AGREEMENT|DRAFT [--text DRAFT] [--ours DRAFT] [--us NAME] [-o table.docx|findings.json]",
  summary: "Gaps, traps and contradictions of a text, each with its words and a suggested drafting",
  help: [
    "  AGREEMENT is JSON or the readable text form; from a draft, commitments are proposed first (English).",
    "  -o FILE.docx     a table: clause, ours, theirs, effect, duty on us, proposed reply, fallback",
    "  --text DRAFT     the text on which the commitments of AGREEMENT rest, for checks of the whole text",
    "  --ours DRAFT     our own draft, whose corresponding clauses stand beside",
    "  --us NAME        the party whose duties the table names",
    "  Exit code 1 where a finding is an error or a warning.",
  ],
  options: {
    output: { type: "string", short: "o" },
    ours: { type: "string" },
    text: { type: "string" },
    us: { type: "string" },
  },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    const output = args.value("output");
    const format = output === undefined ? null : formatOf(output, ["docx", "json"]);
    const own = await readAgreement(file, terminal);
    const textFile = args.value("text");
    const input = textFile === undefined ? own : { ...own, draft: (await readInput(textFile, {}, terminal)).draft };
    const findings = told(en, checkAgreement(input));
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
    else if (output === undefined) for (const finding of findings) terminal.out(lines(finding));
    else terminal.note(`${output}: ${findings.length} findings.`);
    return findings.some((finding) => finding.severity !== "info") ? 1 : 0;
  },
};

function json(findings: readonly ToldFinding[]): string {
  return JSON.stringify({ findings }, null, 1);
}

function lines(finding: ToldFinding): string {
  return `${finding.severity.padEnd(8)}${finding.place}: ${finding.message} (${finding.code})\n        ${finding.suggestion}`;
}
