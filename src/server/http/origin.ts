import { said } from "../../core/common/said.ts";
import { bearerOf } from "../sign-in/access.ts";
import { refusal, type Answer } from "./answer.ts";

/** Where the workbench is reached: host names it answers to and origins that may write. */
export interface Addresses {
  /** Allowed values of the Host header (DNS rebinding). */
  readonly hosts: () => readonly string[];
  /** Allowed values of the Origin header on writes (forged requests). */
  readonly origins: () => readonly string[];
  /** Whether a request that came by way of a proxy is refused: what is for this machine alone is not handed on. */
  readonly direct: boolean;
}

const foreignHost = refusal(421, said("unknown-host"));
const handedOn = refusal(421, said("unknown-host.proxy"));
const foreignOrigin = refusal(403, said("wrong-origin"));

/** Refuses what another site's page, or another name for this address, sends; null where the request may go on. */
export function foreign(
  request: Request,
  { hosts, origins, direct }: Addresses,
  fromAnywhere: boolean = false,
): Answer | null {
  const headers = request.headers;
  if (!hosts().includes(headers.get("host") ?? "")) return foreignHost;
  if (direct && ["forwarded", "via", "x-forwarded-for", "x-forwarded-host"].some((name) => headers.has(name)))
    return handedOn;
  if (fromAnywhere) return null;
  const site = headers.get("sec-fetch-site");
  const byAnother = site !== null && site !== "same-origin" && site !== "none";
  if (byAnother && new URL(request.url).pathname.startsWith("/api/")) return foreignOrigin;
  if (request.method === "GET" || request.method === "HEAD") return null;
  // No page of another site can send this header without asking first, and it is never answered that it may.
  if (site === null && !headers.has("origin") && bearerOf(request) !== null) return null;
  return origins().includes(headers.get("origin") ?? "") && site !== "none" ? null : foreignOrigin;
}
