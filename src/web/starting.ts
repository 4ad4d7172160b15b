import { dayIn, utc } from "../core/common/zone.ts";
import { knownZone } from "../core/common/zones.ts";
import { fold } from "../core/record/fold.ts";
import type { TalksState } from "../core/record/index.ts";
import type { Framework } from "../views/starting.ts";

/** What is shown where no process is open. */
export const noProcess: TalksState = fold([], { process: "" });

/** What another negotiation may take over of a process. */
export function frameworkIn({ parties, timeZone, rule, names }: TalksState): Framework {
  return { parties, timeZone, rule, names };
}

/** The present day on the reader's clock. */
export function ownDay(): string {
  return dayIn(knownZone(ownZone()) ?? utc, new Date().toISOString());
}

/** The zone of the reader's clock, where it has a name that days can be counted by. */
export function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return knownZone(zone) === undefined ? "UTC" : zone;
}
