import { readEventLines } from "../../formats/commitments-json.ts";
import { checkMoment, runAgreement, type RunAnswer } from "../../core/commitments/index.ts";
import { en } from "../../words/english.ts";
import { told, wordOf } from "../../words/words.ts";
import { said, type Told } from "../../core/common/said.ts";
import { readOwnAgreement } from "../agreements.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { readBytes, writeWhole } from "../files.ts";

/** `parley run`: where each commitment stands on a day, as known on a day. */
export const runCommand: Command = {
  help: ({ options, help }) => [
    ["--as-of T", options.runAsOf],
    ["--known-at T", options.knownAt],
    ["--explain ID", options.explain],
    "",
    help.run({ form: '{"id","type","on","known","actor","grade",…}' }),
  ],
  options: {
    "as-of": { type: "string" },
    "known-at": { type: "string" },
    explain: { type: "string", multiple: true },
    output: { type: "string", short: "o" },
  },
  async run(args, terminal) {
    const [file, eventsFile, ...others] = args.words;
    if (file === undefined || eventsFile === undefined || others.length > 0) throw new UsageError(said("run-files"));
    const agreement = await readOwnAgreement(file);
    const events = readEventLines(new TextDecoder().decode(await readBytes(eventsFile)));
    if (!events.ok) throw new CommandFailure(events.failure, eventsFile);
    const asOf = args.value("as-of");
    const knownAt = args.value("known-at");
    for (const [option, moment] of [
      ["--as-of", asOf],
      ["--known-at", knownAt],
    ] as const) {
      const problem = moment === undefined ? null : checkMoment(agreement, moment);
      if (problem !== null) throw new UsageError(said("moment-option", { option, why: problem }));
    }
    const explain = args.values("explain");
    const run = runAgreement(agreement, events.value, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(explain.length === 0 ? {} : { explain: explain.includes("all") ? "all" : explain }),
    });
    // Scripts read JSON, whoever runs them.
    const { answer, explanations } = told(en, run);
    const shown = told(terminal.t, run);
    for (const note of shown.answer.notes) terminal.note(`${note.id}: ${note.message} (${note.code})`);
    const output = args.value("output");
    const json = JSON.stringify(explain.length === 0 ? answer : { ...answer, explanations }, null, 1);
    if (output !== undefined) await writeWhole(output, json);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) {
      print(shown.answer, terminal);
      for (const each of shown.explanations) terminal.out(`${each.at}  ${each.sentence}`);
    }
    return 0;
  },
};

function print(answer: Told<RunAnswer>, terminal: Terminal): void {
  const { cli, commitments } = terminal.t;
  const { asOf: day, knownAt: known, next } = answer;
  terminal.out(known === null ? cli.asOf({ day }) : cli.asOfKnown({ day, known }));
  for (const state of answer.commitments) {
    const since = state.since === null ? "" : ` ${cli.since({ day: state.since })}`;
    const due = state.due === null ? "" : `, ${cli.due({ day: state.due })}`;
    const late = state.daysLate === null ? "" : `, ${cli.late({ days: state.daysLate })}`;
    const unknown = state.unknown.length === 0 ? "" : ` (${cli.unknown({ what: state.unknown.join(", ") })})`;
    terminal.out(
      `  ${state.id}: ${wordOf(commitments.monitoring.statuses, state.status)}${since}${due}${late}${unknown}`,
    );
  }
  terminal.out(next === null ? cli.nothingDue : cli.next({ day: next }));
}
