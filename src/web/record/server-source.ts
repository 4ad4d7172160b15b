import type { ProcessSource } from "../processes.ts";
import { ask } from "./api.ts";
import { openFeed } from "./feed.ts";
import type { Session } from "./session.ts";

/** The processes that a session may see. */
export function serverSource(session: Session): ProcessSource {
  return {
    list: () => ask("processes"),
    open: (id) => ({
      feed: openFeed(id, session.capacities.find(({ process }) => process === id)?.member ?? session.account?.id ?? ""),
    }),
  };
}
