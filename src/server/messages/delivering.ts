import type { NoticeAddress, OutboxMessage } from "../../store/contract.ts";
import { languageOf } from "../../words/locale.ts";
import { loadWords } from "../../words/words.ts";
import type { ServerContext } from "../context.ts";
import { audienceAs } from "../http/pipeline.ts";
import type { Mailer } from "./mail.ts";
import type { Attempt, Caller } from "./webhook.ts";
import { callBody, confirmationMail, noticeMail, type Told } from "./wording.ts";

/** What of a context the delivering needs. */
export type Delivering = Pick<ServerContext, "store" | "now" | "origin" | "summaries" | "log">;

/** How messages leave this server. */
export interface Ways {
  /** Null where no mail server is named. */
  readonly mailer: Mailer | null;
  readonly call: Caller;
}

const MINUTE = 60_000;
/** Minutes until the next attempt, after the first, the second …; then it is given up. */
const WAITS = [1, 5, 30, 120, 300, 600, 840, 1200, 1440];

/** The instant of the attempt after so many, or null where there is none. */
function nextAttempt(now: string, attempts: number): string | null {
  const wait = WAITS[attempts];
  return wait === undefined ? null : new Date(Date.parse(now) + wait * MINUTE).toISOString();
}

/**
 * Makes one attempt to bring a message. It is judged anew whether its reader may still be told: an address that was stopped has none,
 * and a process that is no longer open is left out.
 */
export async function deliver(server: Delivering, ways: Ways, message: OutboxMessage): Promise<void> {
  const { store, now, log } = server;
  const next = nextAttempt(now(), message.attempts);
  // Taken up first: whoever falls over meanwhile has it taken up again once that time has come.
  if (!(await store.takeMessage(message, next ?? nextAttempt(now(), 0) ?? now()))) return;
  const address = await store.noticeAddress(message.address);
  if (address === null) return;
  const open = await openOf(server, address, message);
  if (open === null) return store.endMessage(message, address.failed);
  const attempt = await attemptOf(server, ways, address, open).catch((): Attempt => "failed");
  log({ event: "message", status: attempt === "done" ? 200 : attempt === "gone" ? 410 : 503 });
  if (attempt === "done") return store.endMessage(message, null);
  if (attempt === "gone") return void (await store.dropNoticeAddress(null, address.id));
  if (next === null) await store.endMessage(message, now());
}

/** The message without what its reader may no longer be told of; null where nothing is left to tell. */
async function openOf({ store }: Delivering, address: NoticeAddress, message: OutboxMessage) {
  const members = await store.membershipsOf(address.account);
  if (message.kind === "confirm") return members.length === 0 ? null : message;
  const counts = message.counts.filter(({ process }) => members.some((member) => member.process === process));
  return counts.length === 0 || address.confirmed === null ? null : { ...message, counts };
}

async function attemptOf(server: Delivering, ways: Ways, address: NoticeAddress, message: OutboxMessage) {
  const { id } = message;
  const origin = server.origin();
  if (address.kind === "webhook") {
    const body = callBody(origin, message);
    return ways.call({ url: address.address, id, secret: address.secret, body, at: server.now() });
  }
  if (ways.mailer === null) return "failed";
  const t = await loadWords(languageOf(address.language));
  const mail =
    message.kind === "confirm"
      ? confirmationMail(t, origin, address, id)
      : noticeMail(t, origin, address, id, await toldOf(server, address, message));
  await ways.mailer.send(mail);
  return "done";
}

/** What its reader may call each process of a message. */
async function toldOf({ store, summaries }: Delivering, address: NoticeAddress, { counts }: OutboxMessage) {
  const members = await store.membershipsOf(address.account);
  const told: Told[] = [];
  for (const count of counts) {
    const member = members.find(({ process }) => process === count.process);
    if (member === undefined) continue;
    const { shortTitle } = await summaries.of(count.process, audienceAs(member));
    told.push({ ...count, title: shortTitle.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, " ").slice(0, 200) });
  }
  return told;
}
