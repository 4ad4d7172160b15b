import { noticeTopics } from "../../core/record/notices.ts";
import type { NoticeAddress, NoticeCount, OutboxMessage } from "../../store/contract.ts";
import type { Words } from "../../words/types.ts";
import { linkToken } from "./links.ts";
import type { Mail } from "./mail.ts";

/** A process of a message: how much there is, and what its reader may call it. */
export interface Told extends NoticeCount {
  readonly title: string;
}

/** The page of a process. */
function processLink(origin: string, process: string): string {
  return `${origin}/?process=${encodeURIComponent(process)}`;
}

/** An e-mail that asks whether this address is to be told. */
export function confirmationMail(t: Words, origin: string, address: NoticeAddress, id: string): Mail {
  const { messages: words } = t;
  const link = `${origin}/#confirm=${address.id}.${linkToken(address, "confirm")}`;
  const text = [words.confirm({ origin }), link, words.notYou].join("\n\n");
  return { ...common(origin, address, id), subject: words.confirmSubject, text: `${text}\n`, headers: {} };
}

/** An e-mail that tells how much there is and where. */
export function noticeMail(t: Words, origin: string, address: NoticeAddress, id: string, told: readonly Told[]): Mail {
  const { messages: words } = t;
  const token = linkToken(address, "stop");
  const parts = told.map((one) => {
    const counts = noticeTopics.flatMap((topic) => (one[topic] === 0 ? [] : [words[topic]({ n: one[topic] })]));
    const title = one.title === "" ? words.untitled : one.title;
    return [title, ...counts, processLink(origin, one.process)].join("\n");
  });
  const text = [...parts, words.why, `${words.stop}\n${origin}/#stop=${address.id}.${token}`].join("\n\n");
  const oneClick = `${origin}/api/messages.stop?id=${address.id}&token=${token}`;
  return {
    ...common(origin, address, id),
    subject: words.subject({ n: told.length }),
    text: `${text}\n`,
    // RFC 8058: mail programs offer to stop it.
    headers: { "List-Unsubscribe": `<${oneClick}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}

function common(origin: string, { address }: NoticeAddress, id: string): Pick<Mail, "to" | "messageId"> {
  return { to: address, messageId: `<${id}@${new URL(origin).hostname}>` };
}

/** The body of a call: numbers and places. */
export function callBody(origin: string, { made, counts }: OutboxMessage): string {
  const processes = counts.map((count) => ({ ...count, url: processLink(origin, count.process) }));
  return JSON.stringify({ type: "parley.waiting", timestamp: made, data: { processes } });
}
