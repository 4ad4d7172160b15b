import { Hono } from "hono";
import type { HttpBindings } from "@hono/node-server";
import { remembered } from "../core/common/remembered.ts";
import { failureOf } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { StoreFailure } from "../store/failures.ts";
import { isTrial, type ServerContext } from "./context.ts";
import { refusal, refused, type Answer } from "./http/answer.ts";
import { apiHeaders, documentHeaders, fileHeaders, securityHeaders } from "./http/headers.ts";
import { packed } from "./http/packing.ts";
import { foreign } from "./http/origin.ts";
import { follow } from "./http/pipeline.ts";
import { failureLine } from "./log.ts";
import { routes } from "./routes/index.ts";
import { fileAnswer, type StaticFiles } from "./static-files.ts";
import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";

const unknownAddress = refusal(404, said("unknown-address"));
/** The address is known, and asked in another way: programs go by the status. */
function otherMethod(method: string): Answer {
  return { ...unknownAddress, status: 405, headers: { Allow: method } };
}
const noFile = refusal(404, said("not-found.file"));
/** What a person reads who opens such an address. */
const nothingThere: Answer = {
  status: 404,
  body: failureWords(en, failureOf(said("unknown-address"))),
  headers: { "Content-Type": "text/plain; charset=utf-8" },
};
const broken = refusal(500, said("internal"));

/** The HTTP interface and the workbench's own files, as a web-standard handler. */
export function createApp(server: ServerContext, files: StaticFiles): Hono<{ Bindings: Partial<HttpBindings> }> {
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  const everywhere = securityHeaders(server.mode.kind === "accounts" && !isTrial(server.mode));
  const secure = { ...everywhere, ...documentHeaders };

  for (const route of routes) {
    app.on(route.method, `/api/${route.path}`, async (context) => {
      const started = performance.now();
      const request = context.req.raw;
      const address = server.addressOf(request, context.env?.incoming?.socket.remoteAddress);
      // Whoever watches over servers asks by address, not by name.
      const open = route.path === "health" || route.path === "ready";
      const answered =
        (open ? null : foreign(request, server.addresses, route.fromAnywhere)) ??
        (await follow(route, request, address, server).catch((error: unknown) => failed(error, server)));
      const ms = Math.round(performance.now() - started);
      if (!open) server.log({ event: "request", method: route.method, route: route.path, status: answered.status, ms });
      return respond(await packed(answered, request.headers), { ...secure, ...apiHeaders });
    });
  }
  app.all("/api/*", (context) => {
    const known = routes.find(({ path }) => context.req.path === `/api/${path}`);
    const answered = known === undefined ? unknownAddress : otherMethod(known.method);
    return respond(foreign(context.req.raw, server.addresses) ?? answered, { ...secure, ...apiHeaders });
  });
  const sent = remembered(({ headers }: Answer) => ({
    ...fileHeaders(everywhere, headers?.["Content-Type"] ?? ""),
    ...headers,
  }));
  // One handler for all methods: a second one that also fits would make each answer wait for a chain of promises.
  app.all("*", (context) => {
    const { method } = context.req;
    if (method !== "GET" && method !== "HEAD") return respond(unknownAddress, secure);
    const refusedHost = foreign(context.req.raw, server.addresses);
    if (refusedHost !== null) return respond(refusedHost, secure);
    const file = files.read(new URL(context.req.url).pathname);
    if (file === null)
      return respond(context.req.header("Accept")?.includes("text/html") ? nothingThere : noFile, secure);
    const answer = fileAnswer(file, context.req.raw.headers);
    return new Response(answer.body ?? null, { status: answer.status, headers: sent(answer) });
  });
  app.onError((error) => respond(failed(error, server), { ...secure, ...apiHeaders }));
  return app;
}

/** The database may be away; anything else is a fault of ours, of which nobody outside learns more. */
function failed(error: unknown, server: ServerContext): Answer {
  server.log(failureLine(error));
  return error instanceof StoreFailure ? refused(error.failure) : broken;
}

function respond({ status, body, headers }: Answer, common: Readonly<Record<string, string>>): Response {
  const bytes = body instanceof Uint8Array || body instanceof ReadableStream;
  // Plain names and values: a set of headers would be read out into such again for each answer.
  const all = { ...common, ...(body === undefined || bytes ? {} : { "Content-Type": "application/json" }), ...headers };
  if (body === undefined) return new Response(null, { status, headers: all });
  if (bytes) return new Response(body as BodyInit, { status, headers: all });
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: all });
}
