import { createHmac } from "node:crypto";
import { request as secure } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress, publicLookup } from "./private-address.ts";

/** A signed call. */
export interface Call {
  readonly url: string;
  readonly id: string;
  readonly secret: string;
  readonly body: string;
  /** Instant at which it is made, which the signature covers: receivers refuse what is minutes old. */
  readonly at: string;
}

/** What became of an attempt: `gone` = nobody wants it any more. */
export type Attempt = "done" | "failed" | "gone";

/** Brings signed calls to where they go. */
export type Caller = (call: Call) => Promise<Attempt>;

/** Milliseconds that a receiver has to answer. */
const PATIENCE = 10_000;

/** The URL of a webhook as it is kept; null where it may not be one: https to a public name or address, without credentials. */
export function webhookUrl(text: string, hosts: readonly string[]): string | null {
  if (text.length > 500 || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  return isOpenHost(url, hosts) ? url.href : null;
}

/** Names are judged by what they resolve to, once they are called; an address is judged at once. */
function isOpenHost({ hostname }: URL, hosts: readonly string[]): boolean {
  if (hosts.includes(hostname)) return true;
  const bare = hostname.replace(/^\[|\]$/gu, "");
  if (isIP(bare) > 0) return isPublicAddress(bare);
  return hostname.includes(".") && !/(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/u.test(hostname);
}

/** The headers of Standard Webhooks: who, when, and a signature of both with the body. */
function signedHeaders({ id, secret, body, at }: Omit<Call, "url">): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/u, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}

/** Calls over https; follows no redirection, and reads no more of an answer than its status. `hosts` may be private. */
export function callerTo(hosts: readonly string[], ca?: string): Caller {
  return (call) =>
    new Promise((resolve) => {
      const url = new URL(call.url);
      if (!isOpenHost(url, hosts)) return resolve("failed");
      const bytes = Buffer.from(call.body);
      const asked = secure(
        url,
        {
          method: "POST",
          timeout: PATIENCE,
          signal: AbortSignal.timeout(PATIENCE),
          agent: false,
          ...(ca === undefined ? {} : { ca }),
          ...(hosts.includes(url.hostname) ? {} : { lookup: publicLookup() }),
          headers: {
            "Content-Type": "application/json",
            "Content-Length": bytes.length,
            "User-Agent": "Parley-Webhooks",
            ...signedHeaders(call),
          },
        },
        (answer) => {
          answer.destroy();
          const { statusCode = 0 } = answer;
          resolve(statusCode >= 200 && statusCode < 300 ? "done" : statusCode === 410 ? "gone" : "failed");
        },
      );
      asked.on("timeout", () => asked.destroy());
      // Why is told to nobody: it would map the network around this server.
      asked.on("error", () => resolve("failed"));
      asked.end(bytes);
    });
}
