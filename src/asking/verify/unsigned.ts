import { untrueIn } from "../../core/briefing/lint/reading/denied.ts";
import { bearingOf } from "./bearing.ts";
import type { Judgement } from "./judge.ts";
import type { Asserted } from "./statement.ts";
import type { Units } from "./units.ts";

const SIGNS = /^(?:sign|signs|signed|signing)$/u;
const PARTY_TO =
  /\b(?:is|are|was|were)(?:n['’]t| not| no| never) (?:an? |itself )?(?:part(?:y|ies) (?:to|of)|part of|signator(?:y|ies) (?:to|of))\b/iu;

/**
 * That somebody did not sign the text that was signed: borne out by the entry that names who did. Null where a statement says no such
 * thing, or something besides.
 */
export function unsignedBy(asserted: Asserted, units: Units): Judgement | null {
  const { signed, signatories } = units;
  const { parsed, drafts, content, text, days, values } = asserted;
  if (signed === null || drafts.length !== 1 || drafts[0] !== signed || values.length > 0) return null;
  const clauses = parsed.clauses.filter(({ verb }) => SIGNS.test(parsed.tokens[verb]?.lower ?? ""));
  const [clause] = clauses;
  const isPart = PARTY_TO.test(text);
  if (clauses.length !== 1 && !isPart) return null;
  const isDenied = isPart || ((parsed.denials[clause?.verb ?? 0] ?? 0) % 2 === 1) !== untrueIn(text).length > 0;
  const who = clause === undefined ? asserted.parties : clause.agent.flatMap((at) => parsed.parties[at] ?? []);
  const isAll = content.every(
    (at) => SIGNS.test(parsed.tokens[at]?.lower ?? "") || FRAME.test(parsed.tokens[at]?.lower ?? ""),
  );
  if (!isDenied || !isAll || who.length === 0 || who.some((party) => signatories.includes(party))) return null;
  const event = units.all.find(
    ({ kind, draft, text: words }) => kind === "event" && draft === signed && /\bsign/iu.test(words),
  );
  if (event === undefined || !days.every((day) => event.days.includes(day))) return null;
  return {
    verdict: "supported",
    bearings: [{ ...bearingOf(asserted, event, units), unit: event, missing: [], unaccounted: [] }],
  };
}

const FRAME =
  /^(?:it|true|untrue|false|wrong|incorrect|not|statement|claim|report|party|parties|part|signatory|signatories)$/u;
