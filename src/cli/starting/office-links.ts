import { randomBytes } from "node:crypto";
import { withLetters } from "../../server/sign-in/account-name.ts";
import { newToken, tokenHash } from "../../server/sign-in/tokens.ts";
import type { Store } from "../../store/index.ts";
import { demand } from "../stored.ts";

const day = 86_400_000;

/** A link that makes one person the mediator's office of a process, once, within a day. */
export interface OfficeLink {
  readonly process: string;
  readonly url: string;
}

/** Such a link for every process that has no office yet. */
export async function officeLinks(store: Store, origin: string, now: number): Promise<readonly OfficeLink[]> {
  const links: OfficeLink[] = [];
  for (const process of await store.processes(null)) {
    const members = await store.members(process);
    if (members.some(({ capacity, removed }) => capacity === "secretariat" && removed === undefined)) continue;
    const token = newToken();
    const name = "Mediation office";
    const member = withLetters(name, randomBytes(6));
    const expires = new Date(now + day).toISOString();
    const invitation = { tokenHash: tokenHash(token), process, member, name, expires };
    demand(await store.invite({ ...invitation, capacity: "secretariat" }));
    links.push({ process, url: `${origin}/#invitation=${token}` });
  }
  return links;
}
