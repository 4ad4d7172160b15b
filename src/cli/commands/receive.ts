import { basename } from "node:path";
import { receiveComposite } from "../../formats/docx/index.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { failureLine, readBytes, writeWhole } from "../files.ts";

/** `parley receive`: proposals out of a composite that came back with tracked changes. */
export const receiveCommand: Command = {
  name: "receive",
  usage: "receive COMPOSITE.docx --from PARTY [-o PROPOSALS.json]",
  summary: "Turn the tracked changes and comments of a returned composite into proposals",
  help: [
    "  --from PARTY      the party that sent it back",
    "  --keep-names      keep names of persons; by default they become author 1, author 2 …",
    "  -o, --output FILE write the proposals as JSON",
  ],
  options: { from: { type: "string" }, "keep-names": { type: "boolean" }, output: { type: "string", short: "o" } },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    const from = args.value("from");
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    if (from === undefined) throw new UsageError("say who sent it back: --from PARTY.");
    const received = receiveComposite(await readBytes(file), {
      from,
      name: basename(file),
      keepNames: args.has("keep-names"),
    });
    if (!received.ok) throw new CommandFailure(failureLine({ ...received.failure, file }));
    const { proposals, losses } = received.value;
    const json = `${JSON.stringify(received.value, null, 1)}\n`;
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, json);
    for (const loss of losses) terminal.note(`warning: ${loss.message}`);
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) {
      for (const proposal of proposals) {
        const place = [proposal.label, proposal.slot ?? ""].filter((part) => part !== "").join(", ");
        terminal.out(
          `${place}: ${proposal.from || "–"} → ${proposal.to || "–"}${proposal.comment ? `  (${proposal.comment})` : ""}`,
        );
      }
      terminal.out(`${proposals.length} proposals of ${from}, ${losses.length} losses`);
    }
    return 0;
  },
};
