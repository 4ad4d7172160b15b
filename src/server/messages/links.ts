import { createHmac, randomBytes } from "node:crypto";
import type { NoticeAddress } from "../../store/contract.ts";
import { sameText } from "../sign-in/tokens.ts";

/** What a link in a message does. */
export type LinkPurpose = "confirm" | "stop";

/** Days in which an address is to be confirmed. */
const CONFIRM_DAYS = 3;

/** A secret of an address, in the form of Standard Webhooks. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/** The instant before which an address that nobody confirmed is too old. */
export function confirmedSince(now: string): string {
  return new Date(Date.parse(now) - CONFIRM_DAYS * 86_400_000).toISOString();
}

/** What a link to an address's own purpose carries: made of its secret, so that nobody can make it who was not sent it. */
export function linkToken({ id, secret }: Pick<NoticeAddress, "id" | "secret">, purpose: LinkPurpose): string {
  return createHmac("sha256", secret).update(`${purpose} ${id}`).digest("base64url");
}

/** Whether a token is the one that was sent for this purpose. */
export function isLinkToken(address: NoticeAddress, purpose: LinkPurpose, token: string): boolean {
  return sameText(linkToken(address, purpose), token);
}
