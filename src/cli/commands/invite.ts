import { randomBytes } from "node:crypto";
import { partyKnown } from "../../core/record/readers.ts";
import type { Capacity } from "../../core/record/room.ts";
import { withLetters } from "../../server/sign-in/account-name.ts";
import { newToken, tokenHash } from "../../server/sign-in/tokens.ts";
import type { Store } from "../../store/index.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type CliWords } from "../command.ts";
import { demand, readEntries, SOLE, withStore } from "../stored.ts";

const capacities: readonly Capacity[] = ["secretariat", "delegate", "observer"];
const dayMilliseconds = 86_400_000;

/** `parley invite`: a one-use link, on the console of the machine that holds the database. */
export const inviteCommand: Command = {
  help: ({ options, help }) => [
    ["--role ROLE", options.role],
    ["--party P", options.party],
    ["--process ID", options.inviteProcess],
    ["--title TITLE", options.inviteTitle],
    ["--name NAME", options.inviteName],
    ["--days N", options.inviteDays],
    ["--origin URL", options.inviteOrigin],
    "",
    help.invite,
  ],
  options: {
    role: { type: "string" },
    party: { type: "string" },
    process: { type: "string" },
    title: { type: "string" },
    name: { type: "string" },
    days: { type: "string" },
    origin: { type: "string" },
  },
  async run(args, terminal) {
    if (args.words.length > 0) throw new UsageError(said("options-only"));
    const { capacity, party } = roleOf(args);
    const days = daysOf(args.value("days"));
    const origin = originOf(args.value("origin") ?? process.env["PARLEY_ORIGIN"]);
    const token = newToken();
    const now = new Date();
    const expires = new Date(now.getTime() + days * dayMilliseconds).toISOString();
    const name = args.value("name")?.trim() ?? party ?? capacity;
    const member = withLetters(name, randomBytes(6));
    const id = await withStore(terminal, async (store) => {
      const found = await processOf(store, args, now.toISOString());
      if (party !== undefined) demand(partyKnown(party, (await readEntries(store, found, SOLE)) ?? []));
      const role = party === undefined ? { capacity } : { capacity, party };
      demand(await store.invite({ tokenHash: tokenHash(token), process: found, member, name, ...role, expires }));
      return found;
    });
    const url = origin === null ? null : `${origin}/#invitation=${token}`;
    if (args.has("json")) {
      terminal.out(
        JSON.stringify({
          process: id,
          member,
          capacity,
          ...(party === undefined ? {} : { party }),
          token,
          url,
          expires,
        }),
      );
      return 0;
    }
    const { cli } = terminal.t;
    terminal.out(url ?? `#invitation=${token}`);
    if (url === null) terminal.note(cli.putBefore);
    terminal.note(cli.invited({ what: described(capacity, party, cli), process: id, expires }));
    return 0;
  },
};

function described(capacity: Capacity, party: string | undefined, cli: CliWords): string {
  if (capacity === "delegate") return cli.delegateOf({ party: party ?? "" });
  return capacity === "observer" ? cli.observer : cli.secretary;
}

function roleOf(args: Arguments): { readonly capacity: Capacity; readonly party: string | undefined } {
  const role = args.value("role");
  const capacity = capacities.find((each) => each === role);
  const party = args.value("party");
  if (capacity === undefined) throw new UsageError(said("role-option", { roles: capacities.join(", ") }));
  if (capacity === "delegate" && party === undefined) throw new UsageError(said("role-party"));
  if (capacity !== "delegate" && party !== undefined) throw new UsageError(said("role-no-party"));
  return { capacity, party };
}

function daysOf(text: string | undefined): number {
  const days = Number(text ?? "7");
  if (!Number.isInteger(days) || days < 1 || days > 30)
    throw new UsageError(
      said("choice-option", {
        option: "days",
        given: text ?? "",
        choices: said("choices.whole-between", { least: 1, most: 30 }),
      }),
    );
  return days;
}

function originOf(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  try {
    const url = new URL(text);
    if (url.protocol === "https:" || url.protocol === "http:") return url.origin;
  } catch {
    // Told below.
  }
  throw new UsageError(said("address-option", { given: text }));
}

/** The process that was named, or the only one there is; opened where a title was given. */
async function processOf(store: Store, args: Arguments, at: string): Promise<string> {
  const all = await store.processes(null);
  const named = args.value("process");
  const title = args.value("title")?.trim();
  const [only] = all;
  const id = named ?? (all.length === 1 ? only : undefined);
  if (id === undefined)
    throw new UsageError(all.length === 0 ? said("invite-none") : said("invite-which", { processes: all.join(", ") }));
  if (all.includes(id)) return id;
  if (title === undefined || title === "") throw new CommandFailure(said("invite-unknown", { process: id }));
  demand(await store.createProcess(id, at));
  const body = { title, shortTitle: title, fictitious: false, notice: "", timeZone: "UTC" };
  const salt = randomBytes(16).toString("hex");
  const entry = { v: 1, id: "process", kind: "process", on: at, known: at, body, salt };
  demand(await store.append(id, SOLE, "table", 0, [entry], at));
  return id;
}
