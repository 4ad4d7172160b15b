import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { z } from "@hono/zod-openapi";
import { mcpServer } from "../../mcp/server.ts";
import type { Source } from "../../mcp/source.ts";
import type { Audience } from "../../store/contract.ts";
import { en } from "../../words/english.ts";
import type { ServerContext } from "../context.ts";
import { notFound, signedOut, type Answer } from "../http/answer.ts";
import { audienceOf } from "../http/pipeline.ts";
import { accountRoute } from "../http/route.ts";
import { writeProposal } from "../record/proposing.ts";

/** Most bytes of one message: an article to be checked may be long. */
const LARGEST_MESSAGE = 512 * 1024;

/** The tools of Parley for an assistant, by a token: each request stands for itself. */
export const mcpRoute = accountRoute({
  method: "POST",
  path: "mcp",
  summary: "Model Context Protocol (streamable HTTP, without sessions), for an assistant with an access of its own",
  body: z.unknown(),
  limit: LARGEST_MESSAGE,
  allowance: "assistants",
  programs: true,
  answers: {
    200: { description: "A JSON-RPC answer" },
    202: { description: "A notification was taken" },
    406: { description: "The header Accept does not name application/json and text/event-stream" },
  },
  async handle({ caller, body, request }, server): Promise<Answer> {
    const { access } = caller;
    if (access === undefined) return signedOut;
    const audience = await audienceOf(server, caller, access.process);
    if (audience === null) return notFound;
    const assistant = mcpServer(sourceFor(server, access, audience));
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await assistant.connect(transport);
    const answered = await transport.handleRequest(request, { parsedBody: body });
    const text = await answered.text();
    await assistant.close();
    return { status: answered.status, ...(text === "" ? {} : { body: text }) };
  },
});

/** What the assistant of an access may ask of: its own process, as its owner confined it. */
function sourceFor(
  server: ServerContext,
  { id, process }: { readonly id: string; readonly process: string },
  audience: Audience,
): Source {
  return {
    processes: [process],
    words: en,
    version: server.version,
    now: () => performance.now(),
    view: (named, day) => server.views.of(named, audience, day),
    async propose(_view, proposal) {
      const written = await writeProposal(server, process, audience, proposal);
      if (written.ok) await server.store.seeAccess(id, server.now(), 1).catch(() => false);
      return written;
    },
  };
}
