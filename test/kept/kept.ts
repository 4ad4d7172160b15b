import type { Entry } from "../../src/core/record/entry.ts";
import { fold } from "../../src/core/record/fold.ts";
import { canRead, type Audience } from "../../src/core/record/permissions.ts";
import { members } from "./acts.ts";

/** What a version said of its database: of each process, what `parley verify --json` printed and the state of each audience. */
export interface Kept {
  readonly verified: Record<string, string>;
  readonly states: Record<string, Readonly<Record<string, unknown>>>;
}

/** Everybody, and what they read. */
export const audiences: Readonly<Record<string, Audience>> = { ...members, sole: { member: "me", capacity: "sole" } };

/** The folded state of each audience, as JSON, and that of a day in the past. */
export function statesOf(entries: readonly Entry[], process: string): Readonly<Record<string, unknown>> {
  const states: Record<string, unknown> = {};
  for (const [who, audience] of Object.entries(audiences)) {
    // A process of one room says the same to everybody.
    if (process !== "kept" && who !== "sole") continue;
    states[who] = json(
      fold(
        entries.filter(({ room }) => canRead(audience, room)),
        { process },
      ),
    );
  }
  states["asOf"] = json(fold(entries, { process, asOf: "2031-05-01" }));
  return states;
}

/** As a file holds it. */
export function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
