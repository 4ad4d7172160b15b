import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { ProcessState } from "../core/record/state.ts";
import type { StaticFiles } from "./static-files.ts";

/** What the server needs: processes to show, the built workbench, and the host names it answers to. */
export interface AppOptions {
  readonly processes: readonly ProcessState[];
  readonly files: StaticFiles;
  /** Allowed values of the Host header; anything else is refused (DNS rebinding). */
  readonly hosts: () => readonly string[];
}

/** The read-only HTTP interface of the workbench as a web-standard handler. */
export function createApp({ processes, files, hosts }: AppOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      xFrameOptions: "DENY",
    }),
  );
  app.use(async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (!hosts().includes(host))
      return context.json(refusal("unknown-host", "This server answers on its own address only."), 421);
    await next();
    return undefined;
  });

  app.get("/api/health", (context) => context.json({ ok: true }));
  app.get("/api/processes", (context) =>
    context.json(
      processes.map(({ id, title, shortTitle, fictitious }) => ({ id, title, shortTitle, fictitious })),
      200,
      { "Cache-Control": "no-store" },
    ),
  );
  app.get("/api/processes/:id", (context) => {
    const found = processes.find((process) => process.id === context.req.param("id"));
    if (!found) return context.json(refusal("unknown-process", "There is no process of that name here."), 404);
    return context.json(found, 200, { "Cache-Control": "no-store" });
  });
  app.all("/api/*", (context) => context.json(refusal("unknown-address", "There is nothing at this address."), 404));

  app.get("*", async (context) => {
    const file = await files.read(new URL(context.req.url).pathname);
    if (!file) return context.json(refusal("not-found", "There is no such file."), 404);
    return context.body(file.bytes, 200, { "Content-Type": file.type, "Cache-Control": file.cache });
  });
  return app;
}

function refusal(code: string, message: string) {
  return { error: { code, message } };
}
