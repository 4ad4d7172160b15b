import type { z } from "@hono/zod-openapi";
import { lines, said } from "../../core/common/said.ts";
import type { Audience, Member } from "../../store/contract.ts";
import { SOLE, type ServerContext } from "../context.ts";
import { bearerOf, programOf } from "../sign-in/access.ts";
import type { Caller } from "../sign-in/session.ts";
import { notFound, refusal, signedOut, type Answer } from "./answer.ts";
import { readBody, sizeSaid } from "./body.ts";
import { allowances, type Allowance } from "./limits.ts";
import type { Route } from "./route.ts";

/** Most bytes of a JSON body where a route does not say otherwise. */
const SMALL = 64 * 1024;

/**
 * The one way through a route: rate limit → who is it → read and check what is asked → member of the process? → the route
 * itself, whose answer is the only way out.
 */
export async function follow(route: Route, request: Request, address: string, server: ServerContext): Promise<Answer> {
  const caller = await callerOf(request, server);
  const wait = waitFor(route, caller, address, server);
  if (wait > 0) return tooMany(wait);
  const given = await answerOf(route, request, { address, caller }, server);
  if (given.status >= 400) giveBack(route, caller, server);
  return given;
}

async function answerOf(
  route: Route,
  request: Request,
  { address, caller }: { readonly address: string; readonly caller: Caller | null },
  server: ServerContext,
): Promise<Answer> {
  if (caller === null && (route.access !== "anyone" || bearerOf(request) !== null)) return signedOut;
  if (caller?.access !== undefined && route.programs !== true) return notForPrograms;
  const asked = await readAsked(route, request);
  if ("refused" in asked) return asked.refused;
  const common = { ...asked, request, address, caller };
  if (route.access !== "member") return route.handle(common as never, server);
  const process = processNamed(asked.query) ?? processNamed(asked.body) ?? "";
  const audience = caller === null ? null : await audienceOf(server, caller, process);
  if (audience === null) return notFound;
  return route.handle({ ...common, process, audience } as never, server);
}

const notForPrograms = refusal(403, said("no-access-here"));

/** The answer to who asks too often. */
export function tooMany(seconds: number): Answer {
  // Who is to wait for long is told in minutes.
  const minutes = seconds < 120 ? 0 : Math.ceil(seconds / 60);
  return { ...refusal(429, said("too-many", { seconds, minutes })), headers: { "Retry-After": String(seconds) } };
}

/** As whom an account asks in a process; null where it has no capacity there, or the process does not exist. */
export async function audienceOf(server: ServerContext, caller: Caller, process: string): Promise<Audience | null> {
  const { access } = caller;
  if (access !== undefined && access.process !== process) return null;
  const confined = access === undefined ? {} : { confined: { rooms: access.rooms, kinds: access.kinds } };
  if (server.mode.kind === "alone") {
    const open = access === undefined || (await server.store.processes(null)).includes(process);
    return open ? { member: SOLE, capacity: "sole", ...confined } : null;
  }
  const memberships = await server.store.membershipsOf(caller.account);
  const found = memberships.find((member) => member.process === process && member.removed === undefined);
  if (found === undefined || (access !== undefined && access.member !== found.id)) return null;
  return { ...audienceAs(found), ...confined };
}

/** The processes that are open to a caller, each with the capacity in which it is. */
export async function openTo(
  { mode, store }: Pick<ServerContext, "mode" | "store">,
  caller: Caller,
): Promise<readonly { readonly process: string; readonly audience: Audience }[]> {
  if (mode.kind === "alone")
    return (await store.processes(null)).map((process) => ({ process, audience: { member: SOLE, capacity: "sole" } }));
  return (await store.membershipsOf(caller.account)).map((member) => ({
    process: member.process,
    audience: audienceAs(member),
  }));
}

/** As whom a member reads. */
export function audienceAs({ id, capacity, party }: Member): Audience {
  return { member: id, capacity, ...(party === undefined ? {} : { party }) };
}

/** The caller, in this mode: a session of the machine alone is none where accounts are asked for, and the other way round. */
async function callerOf(request: Request, server: ServerContext): Promise<Caller | null> {
  const { mode, sessions } = server;
  const token = bearerOf(request);
  // A program says who it is by its token alone: no cookie stands in for one that has ended.
  const caller = token === null ? await sessions.callerOf(request) : await programOf(token, server);
  return caller === null || (caller.account === SOLE) !== (mode.kind === "alone") ? null : caller;
}

/** Seconds to wait where that is too many: as any request, and as one that is heavier than most. */
function waitFor(route: Route, caller: Caller | null, address: string, { mode, limiter }: ServerContext): number {
  // One person alone may be as quick as they like.
  if (mode.kind === "alone") return 0;
  const wait = limiter.take(...countedAs(route, caller, address));
  const { allowance } = route;
  if (wait > 0 || caller === null || allowance === undefined) return wait;
  return limiter.take(`${allowance} ${countedFor(caller)}`, allowances[allowance]);
}

/** A request that was refused is no use of what only counts where it is done. */
function giveBack({ allowance }: Route, caller: Caller | null, { mode, limiter }: ServerContext): void {
  if (mode.kind === "alone" || caller === null || allowance === undefined) return;
  const limit: Allowance = allowances[allowance];
  if (limit.ifDone === true) limiter.giveBack(`${allowance} ${countedFor(caller)}`);
}

function countedAs(route: Route, caller: Caller | null, address: string): [string, Allowance] {
  if (caller === null) return [`anonymous ${address}`, allowances.anonymous];
  return route.method === "GET" || route.path === "entries.list"
    ? [`reads ${countedFor(caller)}`, allowances.reads]
    : [`writes ${countedFor(caller)}`, allowances.writes];
}

/** Programs of an account are counted together, beside the person: neither keeps the other out. */
function countedFor({ account, access }: Caller): string {
  return access === undefined ? account : `programs ${account}`;
}

type Read =
  | { readonly query: unknown; readonly body: unknown; readonly bytes: Uint8Array }
  | { readonly refused: Answer };

async function readAsked(route: Route, request: Request): Promise<Read> {
  const query = route.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (query?.success === false) return { refused: unfit(query.error, "address") };
  if (route.method === "GET") return { query: query?.data, body: undefined, bytes: new Uint8Array() };
  const limit = route.limit ?? SMALL;
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (route.takes === undefined && type !== "application/json")
    return { refused: refusal(415, said("not-json.header")) };
  const bytes = await readBody(request, limit);
  if (bytes === null) {
    const large = refusal(413, said("too-large.body", { size: sizeSaid(limit) }));
    return { refused: { ...large, headers: { Connection: "close" } } };
  }
  if (route.takes !== undefined) return { query: query?.data, body: undefined, bytes };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { refused: refusal(400, said("not-json.body")) };
  }
  const body = route.body?.safeParse(json);
  if (body?.success === false) return { refused: unfit(body.error, "body") };
  return { query: query?.data, body: body?.data, bytes };
}

/** What does not fit, by the field; the values sent are not repeated. */
function unfit(error: z.ZodError, where: string): Answer {
  const told = error.issues
    .slice(0, 8)
    .map(({ path, message }) => said("wrong-field", { field: [where, ...path].join("."), problem: message }));
  return refusal(400, said("bad-request", { problems: lines(told) }));
}

function processNamed(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("process" in value)) return null;
  return typeof value.process === "string" ? value.process : null;
}
