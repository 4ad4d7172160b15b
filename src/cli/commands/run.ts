import { en, say, told, type Told } from "../../words/words.ts";
import { readEventLines } from "../../formats/commitments-json.ts";
import { checkMoment, runAgreement, type RunAnswer } from "../../core/commitments/index.ts";
import { readOwnAgreement } from "../agreements.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { failureLine, readBytes, writeWhole } from "../files.ts";

/** `parley run`: where each commitment stands on a day, as known on a day. */
export const runCommand: Command = {
  name: "run",
  usage: "run AGREEMENT EVENTS.jsonl [--as-of T] [--known-at T] [--explain ID]",
  summary: "Where each commitment stands after a course of events, what is due, and when to look next",
  help: [
    '  EVENTS.jsonl holds one event a line: {"id","type","on","known","actor","grade",…}.',
    "  --as-of T      a day (its end) or an instant; default: the day of the last event",
    "  --known-at T   only what was known by then",
    "  --explain ID   why the states of ID changed (may be repeated; `all`)",
  ],
  options: {
    "as-of": { type: "string" },
    "known-at": { type: "string" },
    explain: { type: "string", multiple: true },
    output: { type: "string", short: "o" },
  },
  async run(args, terminal) {
    const [file, eventsFile, ...others] = args.words;
    if (file === undefined || eventsFile === undefined || others.length > 0)
      throw new UsageError("name an agreement and a file of events.");
    const agreement = await readOwnAgreement(file);
    const events = readEventLines(new TextDecoder().decode(await readBytes(eventsFile)));
    if (!events.ok) throw new CommandFailure(failureLine(events.failure, eventsFile));
    const asOf = args.value("as-of");
    const knownAt = args.value("known-at");
    for (const [option, moment] of [
      ["--as-of", asOf],
      ["--known-at", knownAt],
    ] as const) {
      const problem = moment === undefined ? null : checkMoment(agreement, moment);
      if (problem !== null) throw new UsageError(`${option}: ${say(en, problem)}`);
    }
    const explain = args.values("explain");
    const run = runAgreement(agreement, events.value, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(explain.length === 0 ? {} : { explain: explain.includes("all") ? "all" : explain }),
    });
    const { answer, explanations } = told(en, run);
    for (const note of answer.notes) terminal.note(`${note.id}: ${note.message} (${note.code})`);
    const output = args.value("output");
    const json = JSON.stringify(explain.length === 0 ? answer : { ...answer, explanations }, null, 1);
    if (output !== undefined) await writeWhole(output, json);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) {
      print(answer, (line) => terminal.out(line));
      for (const each of explanations) terminal.out(`${each.at}  ${each.sentence}`);
    }
    return 0;
  },
};

function print(answer: Told<RunAnswer>, out: (line: string) => void): void {
  out(`As of ${answer.asOf}${answer.knownAt === null ? "" : `, as known at ${answer.knownAt}`}`);
  for (const state of answer.commitments) {
    const due = state.due === null ? "" : `, due ${state.due}`;
    const late = state.daysLate === null ? "" : `, ${state.daysLate} days late`;
    const unknown = state.unknown.length === 0 ? "" : ` (not known: ${state.unknown.join(", ")})`;
    out(`  ${state.id}: ${state.status}${state.since === null ? "" : ` since ${state.since}`}${due}${late}${unknown}`);
  }
  out(answer.next === null ? "Nothing is due." : `Next: ${answer.next}`);
}
