import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { NewEntry } from "../entry.ts";
import { ACTING_OFFICE } from "../acting.ts";
import { isRoom } from "../permissions.ts";

/** Fields that hold what people tell things apart by, in any kind and at any depth. */
const NAMES: ReadonlySet<string> = new Set([
  "id",
  "name",
  "title",
  "shortTitle",
  "party",
  "holder",
  "declaredBy",
  "saidBy",
  "publisher",
  "label",
]);
/** Fields that hold addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(["url"]);

/** Kinds that put words before others as those of a text, and the fields that hold them; what they quote stands there already. */
const TEXTS: ReadonlySet<string> = new Set(["draft", "composite", "proposal", "edit"]);
const WORDS: ReadonlySet<string> = new Set(["text", "heading", "insert"]);

/** Characters that turn the order of what follows: with them one name can be shown as another. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;

/** Invisible marks of right-to-left words, which among others only move signs and numbers. */
const RIGHT_MARK = /[\u061C\u200F]/u;
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Names that would be shown as others, addresses that are no pages. Judged of what is written from now on; what stands on record
 * stays readable.
 */
export function namesProblem({ id, kind, party, body }: NewEntry): Result<never> | null {
  if (TURNING.test(id) || TURNING.test(party ?? "")) return turned("id");
  const named = body["id"];
  for (const [place, name] of [
    ["id", id],
    ["body.id", named],
  ] as const)
    if (typeof name === "string" && isDisguised(name)) return failed(said("disguised-name"), { place });
  if (kind === "party" && body["id"] === ACTING_OFFICE)
    return failed(said("name-taken.office", { office: ACTING_OFFICE }), { place: "body.id" });
  return within(body, "body", TEXTS.has(kind));
}

/** Looks like another name, or like the address of a text of a room: `room#id`. */
function isDisguised(name: string): boolean {
  const at = name.indexOf("#");
  return /[\p{Cf}\p{Zl}\p{Zp}]/u.test(name) || name !== name.normalize("NFC") || (at > 0 && isRoom(name.slice(0, at)));
}

function within(value: unknown, place: string, isText: boolean): Result<never> | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`;
    const problem = typeof inner === "string" ? textProblem(key, inner, at, isText) : within(inner, at, isText);
    if (problem !== null) return problem;
  }
  return null;
}

function textProblem(key: string, text: string, place: string, isText: boolean): Result<never> | null {
  if (NAMES.has(key) && TURNING.test(text)) return turned(place);
  if (isText && WORDS.has(key) && isTurned(text)) return failed(said("turned-words"), { place });
  if (!ADDRESSES.has(key) || /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text)) return null;
  return failed(said("wrong-address"), { place });
}

/** Whether words would be read in another order than they stand in: those shown would not be those agreed. */
function isTurned(text: string): boolean {
  return TURNING.test(text) || (RIGHT_MARK.test(text) && !RIGHT_TO_LEFT.test(text));
}

function turned(place: string): Result<never> {
  return failed(said("turned-name"), { place });
}
