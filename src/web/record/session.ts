import { ok, type Result } from "../../core/common/result.ts";
import type { Capacity } from "../../core/record/room.ts";
import type { ServerReads } from "../../views/own-files.ts";
import { ask, tell, type ApiAnswer } from "./api.ts";
import { tellSignedOut } from "./leaving.ts";

/** What the signed-in person is in one process. */
export interface SessionCapacity {
  readonly process: string;
  readonly member: string;
  readonly name: string;
  readonly capacity: Capacity | "sole";
  readonly party?: string;
}

/** Who is at this browser, as the server knows it. */
export interface Session {
  /** `alone`: one person on this machine; `accounts`: people sign in. */
  readonly mode: "alone" | "accounts";
  /** Accounts are only tried out, over plain http on this machine. */
  readonly trial: boolean;
  readonly signedIn: boolean;
  readonly account: { readonly id: string } | null;
  readonly capacities: readonly SessionCapacity[];
  readonly passkeys: boolean;
  /** What the identity provider is called; absent where there is none. */
  readonly provider?: string;
  /** What programs beside the server read: files of other word processors, pages that are pictures. */
  readonly reads?: ServerReads;
  /** 64 hex digits: what is typed and not recorded yet is kept under it; absent right after signing in. */
  readonly typedKey?: string;
  /** The database failed its own check and is only read; absent where it did not. */
  readonly damaged?: true;
}

/** What an opened link brought along, once; it stands in no address and no history afterwards. */
export interface BroughtAlong {
  readonly token: string | null;
  readonly invitation: string | null;
  /** Out of an e-mail. */
  readonly message: MessageLink | null;
  /** Why the identity provider's word was not enough. */
  readonly refused: string | null;
}

/** A link in an e-mail: confirms its address, or stops what is sent there. */
export interface MessageLink {
  readonly purpose: "confirm" | "stop";
  readonly id: string;
  readonly token: string;
}

function messageLinkOf(fragment: URLSearchParams): MessageLink | null {
  const purpose = fragment.has("confirm") ? "confirm" : "stop";
  const [id = "", token = ""] = (fragment.get(purpose) ?? "").split(".");
  return id === "" ? null : { purpose, id, token };
}

/** Takes the one-time words out of the address. */
function takeBroughtAlong(): BroughtAlong {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const brought = {
    token: fragment.get("token"),
    invitation: fragment.get("invitation"),
    message: messageLinkOf(fragment),
    refused: fragment.get("refused"),
  };
  if (Object.values(brought).some((value) => value !== null))
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  return brought;
}

/** The session of this browser; a one-time token is exchanged first. */
export async function openSession({ token }: Pick<BroughtAlong, "token">): Promise<ApiAnswer<Session>> {
  if (token !== null) await tell<Session>("session.exchange", { token });
  return ask<Session>("session");
}

/** A session that is being opened: asked for before there is a page to show who is there. */
export interface Opening {
  readonly session: Promise<ApiAnswer<Session>>;
  readonly invitation: string | null;
  readonly message: MessageLink | null;
  readonly refused: string | null;
}

/** Goes to the identity provider, and from there comes back; an answer is why not. */
export async function goElsewhere(errand: {
  readonly invitation?: string;
  readonly bind?: true;
}): Promise<Result<void>> {
  const answer = await tell<{ readonly url: string }>("oidc.start", errand);
  if (!answer.ok) return answer;
  window.location.assign(answer.value.url);
  return ok(undefined);
}

/** Opens the session with what the link brought along. */
export function beginSession(): Opening {
  const brought = takeBroughtAlong();
  const { invitation, message, refused } = brought;
  return { session: openSession(brought), invitation, message, refused };
}

/** Signs out: the server forgets the session and the browser what it kept; then the way in is shown, in every tab. */
export function signOut(): void {
  void tell<void>("session.signOut", {}).finally(() => {
    tellSignedOut();
    window.location.assign(window.location.pathname);
  });
}
