import type { ServerContext } from "../context.ts";
import { failureLine } from "../log.ts";
import { deliver, type Ways } from "./delivering.ts";
import { mailerFor, type MailOptions } from "./mail.ts";
import { noticesIn } from "./notices.ts";
import { tell } from "./telling.ts";
import { callerTo } from "./webhook.ts";

/** How people are told outside of the pages. */
export interface MessageOptions {
  /** Absent: no e-mail is sent. */
  readonly mail?: MailOptions;
  /** Private hosts that webhooks may go to all the same. */
  readonly webhookHosts?: readonly string[];
  /** Stands in for the ways out in tests. */
  readonly ways?: Ways;
}

/** Telling people that something waits. */
export interface Messages {
  /** Whether e-mail is sent. */
  readonly mails: boolean;
  readonly webhookHosts: readonly string[];
  /** Looks once at what there is to tell, and makes the attempts that are due. */
  turn(): Promise<void>;
  /** Takes turns from now on. */
  start(): void;
  stop(): void;
}

/** Milliseconds between turns. They come by the clock alone: when a message is sent tells of nobody's writing. */
const EVERY = 60_000;
/** Attempts of one turn. */
const MOST = 200;

/** Messages of a server. */
export function messagesIn(server: Omit<ServerContext, "messages">, options: MessageOptions): Messages {
  const { store, now, log } = server;
  const { webhookHosts = [], mail } = options;
  const mailer = mail === undefined ? null : mailerFor(mail);
  const ways = options.ways ?? { mailer, call: callerTo(webhookHosts) };
  const notices = noticesIn(store);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  const turn = async () => {
    for (const address of await store.openNoticeAddresses())
      await tell(server, notices, address).catch((error: unknown) => log(failureLine(error)));
    for (const message of await store.dueMessages(now(), MOST))
      await deliver(server, ways, message).catch((error: unknown) => log(failureLine(error)));
  };
  return {
    mails: ways.mailer !== null,
    webhookHosts,
    turn: () =>
      (running ??= turn().finally(() => {
        running = null;
      })),
    start() {
      timer ??= setInterval(() => {
        this.turn().catch((error: unknown) => log(failureLine(error)));
      }, EVERY).unref();
    },
    stop() {
      clearInterval(timer);
      mailer?.close();
    },
  };
}
