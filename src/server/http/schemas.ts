import { z } from "@hono/zod-openapi";
import { isDay } from "../../core/common/day.ts";
import { kinds } from "../../core/record/parts.ts";
import { isRoom } from "../../core/record/permissions.ts";
import type { JsonObject } from "../../core/common/json.ts";
import type { RoomId } from "../../core/record/room.ts";

/** Id of a process. */
export const processId = z.string().min(1).max(200).openapi({ description: "Id of a process", example: "lake-irrin" });

/** A room; which of them exist or are open is not checked here. */
export const roomId = z
  .custom<RoomId>((value) => typeof value === "string" && isRoom(value), { message: "a room was expected" })
  .openapi({ type: "string", description: "public, table, secretariat, channel/A+B, confidence/A, caucus/A" });

const sequence = z.number().int().min(0);

/** How far one has read: sequence numbers by room. */
export const vector = z
  .record(z.string(), sequence)
  .openapi({ description: "Sequence numbers by room", example: { public: 12, table: 40 } });

/** A day that there is: 31 February is refused, not taken for another. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, { message: "a day of the calendar was expected: YYYY-MM-DD" });

/** SHA-256, hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, "64 hexadecimal digits were expected");

const object = z.custom<JsonObject>((value) => typeof value === "object" && value !== null && !Array.isArray(value), {
  message: "named fields were expected",
});

/** Where the schema of the body of a kind of entry stands in the description: `#/components/schemas/body.claim`. */
function bodySchemaPath(kind: string): string {
  return `#/components/schemas/body.${kind}`;
}

/** An entry as a writer hands it in. Its body is judged by the schema of its kind. */
export const newEntry = z
  .strictObject({
    v: z.number().int().min(1),
    id: z.string().min(1).max(200),
    kind: z.string().min(1).max(200),
    on: z.string().max(40),
    known: z.string().max(40),
    party: z.string().max(200).optional(),
    as: z.string().max(200).optional(),
    body: object.openapi({ type: "object", anyOf: [...kinds.keys()].map((kind) => ({ $ref: bodySchemaPath(kind) })) }),
    salt: z.string().regex(/^[0-9a-f]{32}$/u, "32 hexadecimal digits were expected"),
  })
  .openapi("NewEntry");

/** An entry as it stands in the record. */
export const entry = z
  .object({
    v: z.number().int(),
    process: z.string(),
    room: z.string(),
    seq: sequence,
    id: z.string(),
    kind: z.string(),
    on: z.string(),
    known: z.string(),
    at: z.string(),
    by: z.string(),
    party: z.string().optional(),
    as: z.string().optional(),
    body: object.nullable().openapi({ type: "object" }),
    salt: z.string().nullable(),
    content: z.string(),
    prev: z.string(),
    hash: z.string(),
  })
  .openapi("Entry");

/** The last entry of a room. */
export const head = z.object({ room: z.string(), seq: sequence, hash: z.string() }).openapi("Head");

/** What a refusal looks like. */
export const refusalSchema = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      place: z.string().optional(),
      said: z
        .object({ code: z.string(), facts: z.record(z.string(), z.unknown()) })
        .optional()
        .openapi({ description: "The same without words, for a reader of another language" }),
    }),
  })
  .openapi("Refusal");

/** What a member is. */
export const capacity = z.enum(["secretariat", "delegate", "observer"]);

/** What the browser knows of itself. */
export const session = z
  .object({
    mode: z.enum(["alone", "accounts"]),
    trial: z.boolean().openapi({ description: "Accounts are tried out on loopback, over plain http" }),
    signedIn: z.boolean(),
    account: z.object({ id: z.string() }).nullable(),
    passkeys: z.boolean(),
    provider: z
      .string()
      .optional()
      .openapi({ description: "What the identity provider is called, where there is one" }),
    typedKey: z
      .string()
      .optional()
      .openapi({ description: "64 hex digits: what is typed and not recorded yet is kept under it in the browser" }),
    damaged: z.literal(true).optional().openapi({ description: "The database failed its own check and is only read" }),
    reads: z
      .object({ office: z.boolean(), recognition: z.boolean() })
      .optional()
      .openapi({ description: "Whether odt, rtf and doc are read here, and pages that are pictures" }),
    capacities: z.array(
      z.object({
        process: z.string(),
        member: z.string(),
        name: z.string(),
        capacity: z.enum(["secretariat", "delegate", "observer", "sole"]),
        party: z.string().optional(),
      }),
    ),
  })
  .openapi("Session");
