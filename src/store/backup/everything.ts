import type { Scope } from "../database.ts";

/** All rooms of a process, for who runs the machine; `member`: with what that member has added. */
export function everything(process: string, member = "me"): Scope {
  return { process, audience: { member, capacity: "sole" } };
}
