import { migratePostgres, openStore, storePlace } from "../../store/index.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command } from "../command.ts";
import { demand } from "../stored.ts";

/** `parley migrate`: the database brought up to date by its owner. */
export const migrateCommand: Command = {
  help: ({ options, help }) => [["--role ROLE", options.migrateRole], "", help.migrate],
  options: { role: { type: "string" } },
  async run(args, terminal) {
    if (args.words.length > 0) throw new UsageError(said("no-words.command"));
    const { cli } = terminal.t;
    const owner = process.env["DATABASE_OWNER_URL"];
    const place = storePlace(process.env);
    if (owner === undefined || owner === "") {
      if ("postgres" in place) throw new CommandFailure(said("owner-missing"));
      const store = demand(await openStore(place));
      await store.close();
      if (args.has("json")) terminal.out(JSON.stringify({ folder: place.sqlite }));
      else terminal.out(cli.upToDate({ folder: place.sqlite }));
      return 0;
    }
    const role = args.value("role") ?? ("postgres" in place ? userOf(place.postgres) : "");
    if (role === "") throw new UsageError(said("role-missing"));
    const { from, to } = demand(await migratePostgres(owner, role));
    if (args.has("json")) terminal.out(JSON.stringify({ from, to, role }));
    else
      terminal.out(
        from === to
          ? cli.migrated({ to, role })
          : from === 0
            ? cli.migratedFromNone({ to, role })
            : cli.migratedFrom({ from, to, role }),
      );
    return 0;
  },
};

function userOf(url: string): string {
  const user = /^[a-z]+:\/\/([^:@/?]+)[:@]/u.exec(url)?.[1] ?? "";
  try {
    return decodeURIComponent(user);
  } catch {
    throw new CommandFailure(said("user-unreadable"));
  }
}
