import { randomBytes } from "node:crypto";
import { dayIn } from "../../core/common/zone.ts";
import { knownZone } from "../../core/common/zones.ts";
import { noticeTopics, type Notice, type NoticeTopic } from "../../core/record/notices.ts";
import type { NewMessage, NoticeAddress, NoticeCount } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import { audienceAs } from "../http/pipeline.ts";
import type { Notices } from "./notices.ts";

/** The hour from which on the message of a day is sent. */
const MORNING = 6 * 3_600_000;

/** What of a context the telling needs. */
export type Telling = Pick<ServerContext, "store" | "now">;

/** A fresh id of a message or an address. */
export function newId(): string {
  return randomBytes(12).toString("hex");
}

/**
 * Looks at what there is to tell at an address, and keeps a message of it where there is anything new. All that it looks at is what
 * its owner may read; it looks when the clock says so, never because somebody wrote.
 */
export async function tell({ store, now }: Telling, notices: Notices, address: NoticeAddress): Promise<void> {
  const at = now();
  if (address.pace === "daily" && !isMorningAfter(address, at)) return;
  const known = new Set(address.known);
  const standing: string[] = [];
  const counts: NoticeCount[] = [];
  for (const member of await store.membershipsOf(address.account)) {
    const all = await notices.of(member.process, audienceAs(member), at);
    const told = (all ?? []).filter(({ topic }) => address.topics.includes(topic));
    standing.push(...told.map(({ key }) => key));
    if (told.some(({ key }) => !known.has(key))) counts.push({ process: member.process, ...countOf(told) });
  }
  const message: NewMessage | null =
    counts.length === 0 ? null : { id: newId(), address: address.id, kind: "notice", counts, made: at };
  standing.sort();
  // Nothing came and nothing went: nothing is written.
  if (message === null && address.pace === "once" && standing.join() === address.known.join()) return;
  await store.toldAt(address, standing, at, message);
}

function countOf(notices: readonly Notice[]): Record<NoticeTopic, number> {
  const of = (topic: NoticeTopic) => notices.filter((notice) => notice.topic === topic).length;
  return Object.fromEntries(noticeTopics.map((topic) => [topic, of(topic)])) as Record<NoticeTopic, number>;
}

/** Whether a morning has come, where the reader is, since the last look. */
function isMorningAfter({ zone, told }: NoticeAddress, now: string): boolean {
  const found = knownZone(zone);
  const day = (at: string) => {
    const moment = new Date(Date.parse(at) - MORNING).toISOString();
    return found === undefined ? moment.slice(0, 10) : dayIn(found, moment);
  };
  return day(now) > day(told);
}
