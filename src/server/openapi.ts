import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { kinds } from "../core/record/parts.ts";
import { schemaOf } from "../core/things/schema.ts";
import type { AnswerSchema, Route } from "./http/route.ts";
import { refusalSchema } from "./http/schemas.ts";

/** Refusals that a route of each access can answer with, beside its own. */
const shared: Readonly<Record<Route["access"], Readonly<Record<number, string>>>> = {
  anyone: { 400: "It does not fit", 403: "From another site's page", 429: "Too often" },
  account: { 400: "It does not fit", 401: "Not signed in", 403: "From another site's page", 429: "Too often" },
  member: {
    400: "It does not fit",
    401: "Not signed in",
    403: "From another site's page",
    404: "Absent, or not open to the caller: one answer for both",
    429: "Too often",
  },
};

/** The interface as OpenAPI 3.1. */
export function describeRoutes(routes: readonly Route[], version: string): object {
  const app = new OpenAPIHono();
  for (const route of routes) {
    const { body, query } = route;
    app.openAPIRegistry.registerPath({
      method: route.method === "GET" ? "get" : "post",
      path: `/api/${route.path}`,
      operationId: route.path,
      summary: route.summary,
      ...(route.access === "anyone"
        ? {}
        : { security: [{ session: [] }, ...(route.programs === true ? [{ access: [] }] : [])] }),
      request: {
        ...(query === undefined ? {} : { query: query as z.ZodObject }),
        ...(body === undefined ? {} : { body: { required: true, content: { "application/json": { schema: body } } } }),
        ...(route.takes === undefined
          ? {}
          : { body: { required: true, content: { [route.takes]: { schema: { type: "string", format: "binary" } } } } }),
      },
      responses: responsesOf(route),
    });
  }
  for (const { name, body } of kinds.values())
    app.openAPIRegistry.registerComponent("schemas", `body.${name}`, schemaOf(body));
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "__Host-parley",
    description:
      "On loopback the cookie is named parley-PORT. Writes need the header Origin of the workbench's own page.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "access", {
    type: "http",
    scheme: "bearer",
    description: "A token that a member made for a program, confined to rooms, kinds and days; it needs no Origin.",
  });
  const described = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Parley",
      version,
      description: "A workbench for peace agreements. Absent and forbidden are one answer. Nothing is cached.",
    },
  });
  return JSON.parse(JSON.stringify(described), plainPattern) as object;
}

/** The generator leaves the closing stroke and flags of an expression behind its pattern, where a reader would ask for them. */
function plainPattern(key: string, value: unknown): unknown {
  return key === "pattern" && typeof value === "string" ? value.replace(/(?<!\\)\/[a-z]+$/u, "") : value;
}

function responsesOf(route: Route) {
  const common: readonly (readonly [string, AnswerSchema])[] = Object.entries(shared[route.access]).map(
    ([status, description]) => [status, { description, schema: refusalSchema }],
  );
  const own = Object.entries(route.answers).map(([status, said]): readonly [string, AnswerSchema] => [
    status,
    Number(status) >= 400 && said.schema === undefined ? { ...said, schema: refusalSchema } : said,
  ]);
  return Object.fromEntries(
    [...new Map([...common, ...own])].map(([status, { description, schema, type }]) => [
      status,
      schema === undefined && type === undefined
        ? { description }
        : { description, content: { [type ?? "application/json"]: { schema: schema ?? { type: "string" } } } },
    ]),
  );
}
