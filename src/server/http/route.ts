import type { z } from "@hono/zod-openapi";
import type { Audience } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import type { Caller } from "../sign-in/session.ts";
import type { Answer } from "./answer.ts";
import type { allowances } from "./limits.ts";

/** Who may ask: anybody; who is signed in; who is a member of the process that the request names. */
export type Access = "anyone" | "account" | "member";

/** What a route is asked. */
export interface Asked<Query, Body> {
  readonly query: Query;
  readonly body: Body;
  /** The body as it came, for routes that take bytes. */
  readonly bytes: Uint8Array;
  readonly request: Request;
  /** Network address of the one who asks. */
  readonly address: string;
  /** Who asks, where they are signed in. */
  readonly caller: Caller | null;
}

/** The same by somebody who is signed in. */
export interface AskedByCaller<Query, Body> extends Asked<Query, Body> {
  readonly caller: Caller;
}

/** The same by a member of the process that is named. */
export interface AskedByMember<Query, Body> extends AskedByCaller<Query, Body> {
  readonly process: string;
  readonly audience: Audience;
}

/** What an answer holds, for the description of the interface. */
export interface AnswerSchema {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Media type where it is not JSON. */
  readonly type?: string;
}

interface Described<Query extends z.ZodType, Body extends z.ZodType> {
  readonly method: "GET" | "POST";
  /** Name below /api/. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Query;
  /** A JSON body. */
  readonly body?: Body;
  /** Takes bytes instead of JSON, of this media type. */
  readonly takes?: string;
  /** Most bytes of a body; 64 KB by default. */
  readonly limit?: number;
  /** What one account is allowed of it besides: each time is heavier than most requests. */
  readonly allowance?: keyof typeof allowances;
  /** A program comes here with an access of its own; without it only people do. */
  readonly programs?: true;
  /** What is asked carries its own right and no cookie counts: it may come from anywhere, not from the workbench's page alone. */
  readonly fromAnywhere?: true;
  /** Answers beside the refusals that all routes share. */
  readonly answers: Readonly<Record<number, AnswerSchema>>;
}

/** A route with its types forgotten. */
export interface Route extends Described<z.ZodType, z.ZodType> {
  readonly access: Access;
  readonly handle: (asked: AskedByMember<never, never>, server: ServerContext) => Promise<Answer> | Answer;
}

type Handler<A> = (asked: A, server: ServerContext) => Promise<Answer> | Answer;
type Of<Schema extends z.ZodType> = z.output<Schema>;

/** A route for anybody. */
export function openRoute<Q extends z.ZodType = z.ZodNever, B extends z.ZodType = z.ZodNever>(
  route: Described<Q, B> & { readonly handle: Handler<Asked<Of<Q>, Of<B>>> },
): Route {
  return { ...route, access: "anyone" } as unknown as Route;
}

/** A route for who is signed in. */
export function accountRoute<Q extends z.ZodType = z.ZodNever, B extends z.ZodType = z.ZodNever>(
  route: Described<Q, B> & { readonly handle: Handler<AskedByCaller<Of<Q>, Of<B>>> },
): Route {
  return { ...route, access: "account" } as unknown as Route;
}

/** A route for members of the process that `process` in the query or in the body names. */
export function memberRoute<Q extends z.ZodType = z.ZodNever, B extends z.ZodType = z.ZodNever>(
  route: Described<Q, B> & { readonly handle: Handler<AskedByMember<Of<Q>, Of<B>>> },
): Route {
  return { ...route, access: "member" } as unknown as Route;
}
