import { randomBytes } from "node:crypto";
import type { Capacity } from "../../core/record/room.ts";
import { withLetters } from "../../server/sign-in/account-name.ts";
import { newToken, tokenHash } from "../../server/sign-in/tokens.ts";
import type { Store } from "../../store/index.ts";
import { CommandFailure, UsageError, type Arguments, type Command } from "../command.ts";
import { demand, SOLE, withStore } from "../stored.ts";

const capacities: readonly Capacity[] = ["secretariat", "delegate", "observer"];
const dayMilliseconds = 86_400_000;

/** `parley invite`: a one-use link, on the console of the machine that holds the database. */
export const inviteCommand: Command = {
  name: "invite",
  usage: "invite --role secretariat|delegate|observer [--party P] [--process ID] …",
  summary: "Print a one-use link that makes a person a member of a process",
  help: [
    "  --role ROLE      what the person is in the process; the first secretary is invited here, others from the workbench",
    "  --party P        the party that a delegate acts for",
    "  --process ID     the process; may be left out where there is only one",
    "  --title TITLE    opens the process first, where there is none of that ID",
    "  --name NAME      the person's name, as members see it (default: the role, or the party)",
    "  --days N         days until the link expires, 1 to 30 (default 7)",
    "  --origin URL     public address of the workbench (default: PARLEY_ORIGIN)",
    "",
    "Only a hash of the link is kept: it cannot be shown again. Hand it over by a way that you trust.",
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
    if (args.words.length > 0) throw new UsageError("it takes options only.");
    const { capacity, party } = roleOf(args);
    const days = daysOf(args.value("days"));
    const origin = originOf(args.value("origin") ?? process.env["PARLEY_ORIGIN"]);
    const token = newToken();
    const now = new Date();
    const expires = new Date(now.getTime() + days * dayMilliseconds).toISOString();
    const name = args.value("name")?.trim() ?? party ?? capacity;
    const member = withLetters(name, randomBytes(6));
    const id = await withStore(async (store) => {
      const found = await processOf(store, args, now.toISOString());
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
    terminal.out(url ?? `#invitation=${token}`);
    if (url === null) terminal.note("Put the workbench's address before it (or name it by --origin).");
    terminal.note(`Makes one person ${describe(capacity, party)} in ${id}, once, until ${expires}.`);
    return 0;
  },
};

function describe(capacity: Capacity, party: string | undefined): string {
  if (capacity === "delegate") return `a delegate of ${party ?? ""}`;
  return capacity === "observer" ? "an observer" : "a member of the secretariat";
}

function roleOf(args: Arguments): { readonly capacity: Capacity; readonly party: string | undefined } {
  const role = args.value("role");
  const capacity = capacities.find((each) => each === role);
  const party = args.value("party");
  if (capacity === undefined) throw new UsageError(`--role must be one of ${capacities.join(", ")}.`);
  if (capacity === "delegate" && party === undefined) throw new UsageError("name the delegate's party by --party.");
  if (capacity !== "delegate" && party !== undefined) throw new UsageError("only a delegate acts for a party.");
  return { capacity, party };
}

function daysOf(text: string | undefined): number {
  const days = Number(text ?? "7");
  if (!Number.isInteger(days) || days < 1 || days > 30)
    throw new UsageError(`--days ${text ?? ""}: it must be a whole number from 1 to 30.`);
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
  throw new UsageError(`${text} is no address such as https://parley.example.org.`);
}

/** The process that was named, or the only one there is; opened where a title was given. */
async function processOf(store: Store, args: Arguments, at: string): Promise<string> {
  const all = await store.processes(null);
  const named = args.value("process");
  const title = args.value("title")?.trim();
  const [only] = all;
  const id = named ?? (all.length === 1 ? only : undefined);
  if (id === undefined)
    throw new UsageError(
      all.length === 0
        ? "there is no process yet: import one, or name one by --process and --title."
        : `name one of the processes by --process: ${all.join(", ")}.`,
    );
  if (all.includes(id)) return id;
  if (title === undefined || title === "")
    throw new CommandFailure(
      `There is no process "${id}". Give its title by --title to open it, or import it. Nothing was written.`,
    );
  demand(await store.createProcess(id, at));
  const body = { title, shortTitle: title, fictitious: false, notice: "", timeZone: "UTC" };
  const salt = randomBytes(16).toString("hex");
  const entry = { v: 1, id: "process", kind: "process", on: at, known: at, body, salt };
  demand(await store.append(id, SOLE, "table", 0, [entry], at));
  return id;
}
