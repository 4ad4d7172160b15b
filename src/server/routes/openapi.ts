import { answer } from "../http/answer.ts";
import { openRoute } from "../http/route.ts";
import { z } from "@hono/zod-openapi";

/** The description of this interface; `describe` is given by who knows all routes. */
export function openapiRoute(describe: (version: string) => object) {
  // Always the same, and some work to make.
  let text: string | null = null;
  return openRoute({
    method: "GET",
    path: "openapi.json",
    summary: "This description (OpenAPI 3.1)",
    answers: { 200: { description: "OpenAPI 3.1", schema: z.object({}) } },
    handle(_asked, { version }) {
      text ??= JSON.stringify(describe(version));
      return answer(text);
    },
  });
}
