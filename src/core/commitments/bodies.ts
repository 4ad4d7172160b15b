import { flag, group, integer, line, list, name, oneOf, optional, text, type Of, type Shape } from "../common/shape.ts";
import { duration, findingKinds, fraction, ids, only } from "./terms.ts";

/** Fields of everybody whom an agreement names. */
const partyFields = {
  /** false: named by the text, but not one of its parties. */
  signs: flag,
  aliases: optional(list(line)),
  actsFor: optional(list(group({ party: name, from: optional(text), to: optional(text) }))),
};

/** Who can owe and be owed. */
const plainParty = group({
  id: name,
  name: line,
  kind: oneOf(["state", "armedGroup", "organisation", "body", "person", "unnamed"]),
  ...partyFields,
});
/** Who can owe and be owed, by an id that commitments name. */
export type Party = Of<typeof plainParty>;

/** How a body decides. */
const votingRule = group({
  threshold: fraction,
  /** More than the threshold, not just as much (a simple majority: more than 1/2). */
  strict: optional(only),
  base: oneOf(["cast", "present", "members"]),
  /** Members (by weight) that must take part. */
  quorum: optional(integer()),
  consensus: optional(only),
  /** Adopted unless somebody objects within this time. */
  silence: optional(duration),
  /** Groups in each of which the threshold must be met. */
  concurrent: optional(list(ids)),
  lapseAfter: optional(duration),
  tie: oneOf(["fails", "chair"]),
});
/** How a body decides: by what share of whom, and what follows of a tie or of silence. */
export type VotingRule = Of<typeof votingRule>;

/** A council, committee, fund or monitor that the agreement creates, with its charter. */
export const bodyShape = group({
  id: name,
  name: line,
  kind: oneOf(["body"]),
  ...partyFields,
  members: list(group({ party: name, weight: integer(), veto: optional(only) })),
  chair: optional(name),
  rule: optional(votingRule),
  mandate: optional(list(text)),
  /** Findings that it may make. */
  finds: optional(list(oneOf(findingKinds))),
  access: optional(text),
  reportEvery: optional(duration),
  deadlock: optional(text),
  /** General oversight of the whole text only. */
  general: optional(only),
});
/** A body that the agreement creates: a party with members and a charter. */
export type Body = Of<typeof bodyShape>;

/** A body is a party with members; one without them is only named. */
export const party: Shape<Party | Body> = {
  check: (value, field, problems) =>
    (typeof value === "object" && value !== null && "members" in value ? bodyShape : plainParty).check(
      value,
      field,
      problems,
    ),
};

/** Whether a party is a body created by the agreement. */
export function isBody(party: Party | Body): party is Body {
  return party.kind === "body" && "members" in party;
}
