import type { Said } from "../../../common/said.ts";
import {
  flag,
  group,
  line,
  list,
  name,
  oneOf,
  optional,
  partly,
  text,
  type Of,
  type Shape,
} from "../../../common/shape.ts";
import { ids, textAnchor } from "../../terms.ts";
import type { Party } from "../../model.ts";

/** What somebody named by a text can be; `group`: several by one name; `place`: only somewhere, and owes nothing. */
export const castKinds = [
  "state",
  "armedGroup",
  "organisation",
  "body",
  "person",
  "forces",
  "territory",
  "group",
  "unnamed",
  "place",
] as const;
/** One of them. */
export type CastKind = (typeof castKinds)[number];

const fields = {
  id: name,
  name: line,
  kind: optional(oneOf(castKinds)),
  signs: optional(flag),
  aliases: optional(list(line)),
  adjectives: optional(list(line)),
  /** Ids of those whom a group's name means. */
  members: optional(ids),
  roles: optional(list(text)),
  anchors: optional(list(textAnchor)),
};
/** One of a cast on record. */
export const keptMember = group(fields);
/** One of a cast in a file. */
export type WrittenMember = Of<typeof keptMember>;
/** One of a cast, as a person writes or confirms it; other fields are let be. */
export const castMemberShape = partly(fields) as unknown as Shape<WrittenMember>;

/** Somebody whom a text names, as a person may confirm or change it. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly kind: CastKind;
  /** Bound by signing; false: named by the text, but not one of its parties. */
  readonly signs: boolean;
  readonly aliases: readonly string[];
  /** Adjectives that stand for it before a noun that acts: "Northlandic forces". */
  readonly adjectives?: readonly string[] | undefined;
  /** Ids of those whom a group's name means. */
  readonly members?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  /** First words that name it. */
  readonly anchors: readonly TextAnchorOf[];
  /** Why it is proposed. */
  readonly why: Said;
}
type TextAnchorOf = Of<typeof textAnchor>;

/** The kind of party that one of a cast is. */
export function partyKind(kind: CastKind): Party["kind"] {
  if (kind === "forces" || kind === "territory") return "organisation";
  return kind === "group" || kind === "place" ? "unnamed" : kind;
}
