import { literal } from "../../common/literal.ts";
import { bareWords } from "../act-words.ts";
import { walkPoints, type Draft } from "../../text/draft.ts";
import type { Body, Commitment, Monitor, Party } from "../model.ts";
import type { Cast } from "./cast/cast.ts";
import { decidingOf } from "./deciding.ts";
import { articlesIn, OVERSEES, WHOLE_TEXT } from "./oversight.ts";

/** Who sits in a body, where the text says so: "composed of …", "a task force of …", "… take part". */
function membersOf(draft: Draft, cast: Cast, body: Party): Body["members"] {
  const names = [body.name, ...(body.aliases ?? [])].map(literal).join("|");
  const found: string[] = [];
  for (const { point } of walkPoints(draft.points)) {
    if (point.deleted || !new RegExp(`\\b(?:${names})\\b`, "iu").test(point.text)) continue;
    const parts = [
      new RegExp(
        `\\b(?:${names})\\b[^.;]{0,40}?\\b(?:composed of|consist(?:s|ing) of|made up of|with members from|comprising) ([^.;]+)`,
        "iu",
      ).exec(point.text)?.[1],
      new RegExp(
        `\\b(?:${names}) of ((?:the )?\\p{Lu}[^.;]+?)(?= (?:promotes|monitors|shall|is|are|oversees)\\b|[.;])`,
        "u",
      ).exec(point.text)?.[1],
      /(?:^|[.;] )([^.;]+?) (?:take part|participate|are members|are represented)\b/u.exec(point.text)?.[1],
    ];
    for (const part of parts)
      if (part !== undefined)
        found.push(
          ...cast
            .mentions(part)
            .filter((mention) => !mention.adjective)
            .flatMap((mention) => mention.ids),
        );
  }
  return [...new Set(found)]
    .filter((id) => id !== body.id && id !== "all-parties")
    .map((party) => ({ party, weight: 1 }));
}

/** Signs beside a name that tell what it does there. */
const BESIDE = 80;

/** A named supervisor: "under the agency's supervision", "with the agency supervising", "monitored by …". */
export function monitorIn(text: string, debtor: readonly string[], cast: Cast): Monitor | null {
  for (const mention of cast.mentions(text)) {
    const before = text.slice(Math.max(0, mention.from - BESIDE), mention.from);
    const after = text.slice(mention.to, mention.to + BESIDE);
    const watches =
      /\b(?:monitored|verified|supervised|observed|certified) by (?:the )?$/iu.test(before) ||
      /\bunder (?:the )?(?:\p{L}+ )?(?:supervision|control|monitoring|verification|observation) of (?:the )?$/iu.test(
        before,
      ) ||
      (/\bunder (?:the )?$/iu.test(before) && /^(?:'s)? (?:supervision|control|monitoring)/iu.test(after)) ||
      /^ (?:supervising|as supervisor|monitoring|verifying)\b/iu.test(after);
    const [body] = mention.ids;
    if (watches && body !== undefined && !debtor.includes(body))
      return { body, method: /supervis/iu.test(text) ? "supervision" : "monitoring" };
  }
  return null;
}

/** Bodies with what the text says of them: general oversight, membership, mandate. */
export function bodiesOf(draft: Draft, cast: Cast, commitments: readonly Commitment[]): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  for (const party of cast.parties) {
    if (party.kind !== "body") continue;
    const own = commitments.filter((each) => each.debtor.includes(party.id));
    const general = own.some(
      ({ act: { words } }) =>
        OVERSEES.test(bareWords(words)) && WHOLE_TEXT.test(bareWords(words)) && articlesIn(words) === null,
    );
    bodies.set(party.id, {
      ...party,
      kind: "body",
      members: membersOf(draft, cast, party),
      ...decidingOf(draft, party),
      ...(own.length > 0 ? { mandate: own.map((each) => each.act.words) } : {}),
      ...(general ? { general: true as const } : {}),
    });
  }
  return bodies;
}
