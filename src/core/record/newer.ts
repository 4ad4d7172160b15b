import type { JsonObject, Json } from "../common/json.ts";

/**
 * What the version before today's could not say of a kind. An entry that says none of it is written in that version, so that an
 * older Parley goes on reading it; of one that does, it says that a newer Parley is needed, not that the entry is spoilt.
 */
export type SaysMore = (body: JsonObject) => boolean;

/** What came, with no day said: until then a receipt had one. */
export const undatedReceipt: SaysMore = ({ received }) => isObject(received) && received["on"] === undefined;

/** One of these fields, which came with the version, or an undated receipt. */
export function fields(...names: readonly string[]): SaysMore {
  return (body) => names.some((name) => body[name] !== undefined) || undatedReceipt(body);
}

const bracketing = fields("until", "range", "reservation", "placeholder", "silence");

/** That a party can live with words, an answer to a text as a whole, one without the reason that was asked for, or of other words than the whole point. */
export const freerAnswer: SaysMore = (body) =>
  bracketing(body) ||
  body["answer"] === "can-live-with" ||
  (body["proposal"] === undefined && body["point"] === undefined) ||
  ((body["answer"] === "oppose" || body["answer"] === "reserve") && !isSaid(body["reason"]));

/** A silence on proposals, or on a text as a whole. */
export const widerSilence: SaysMore = (body) => body["points"] === undefined || body["proposals"] !== undefined;

const OLDER_OPERATIONS: ReadonlySet<Json | undefined> = new Set(["insert", "delete"]);

/** Points that move, come apart or are joined. */
export const pointsMoved: SaysMore = (body) =>
  undatedReceipt(body) ||
  (Array.isArray(body["points"]) &&
    body["points"].some((each: Json) => isObject(each) && !OLDER_OPERATIONS.has(each["op"])));

/** An option of an issue with the day on which it was first named. */
export const datedOption: SaysMore = ({ options }) =>
  Array.isArray(options) && options.some((each: Json) => isObject(each) && each["on"] !== undefined);

function isSaid(value: Json | undefined): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
