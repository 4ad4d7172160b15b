import { said } from "../../common/said.ts";
import type { Agreement, Commitment, Condition } from "../model.ts";
import { bareWords } from "../act-words.ts";
import { patternsIn, statesIn } from "../walk.ts";
import { about, brief, type RawFinding } from "./finding-kinds.ts";

const BREACH =
  /\b(?:invad|attack|fires?\b|open fire|opens fire|breach|violat|without cause|provocation|unprovoked|non-compliance|not (?:been )?complied|aggression|fails? to|if the (?:deal|agreement) is)/iu;
const FOUND_BY =
  /\b(?:finding|found|finds|certif\p{L}*|determin\p{L}*|decision|decides|verified|established|declared|confirmed)\b/iu;

/** A loss, a measure or a freedom that hangs on a breach which nobody is empowered to certify. */
export function certifier(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const act = bareWords(commitment.act.words);
  const lost =
    /\b(?:(?:sanctions|measures|restrictions)\b[^.;]{0,80}\b(?:resume|return|come back|snap back)|void|laps|forfeit|end:|switch(?:es)? off|does not apply|respond|reinstate|withdrawn|take effect|sanctioned|penali[sz]ed)/iu.test(
      act,
    );
  const grave = commitment.modality === "power" || lost || (commitment.onExercise ?? []).length > 0;
  const trigger = commitment.trigger;
  const own = trigger?.words ?? "";
  const whole = `${own} ${commitment.modality === "power" ? act : ""}`;
  if (grave && BREACH.test(whole) && !certified(trigger?.when, whole, agreement))
    found.push(
      about(
        commitment,
        "error",
        own === ""
          ? said("missing-certifier.measure", { act: brief(commitment) })
          : said("missing-certifier", { words: own }),
        said("missing-certifier.suggestion"),
      ),
    );
  for (const { certifier: by, when, words } of commitment.exceptions ?? []) {
    if ((by ?? null) !== null || !BREACH.test(words) || certified(when, words, agreement)) continue;
    found.push(
      about(
        commitment,
        "error",
        said("missing-certifier.exception", { words }),
        said("missing-certifier.suggestion-exception"),
      ),
    );
  }
  return found;
}

/** "If the Commission has found a breach": who finds it, by its noun. */
const FINDER =
  /\b(?:an?|the) (?:\p{L}+ ){0,3}(?:court|tribunal|panel|commission|committee|council|mission|board|judge) (?:has |have |shall )?(?:found|finds?|certif\p{L}*|determin\p{L}*|decid\p{L}*|declar\p{L}*|establish\p{L}*)\b/iu;

function certified(condition: Condition | undefined, words: string, { commitments, parties }: Agreement): boolean {
  if (asksCertificate(condition)) return true;
  // A state of another commitment is certified where that commitment's breach is.
  const [asked] = statesIn(condition);
  const other = commitments.find((each) => each.id === asked?.status);
  if (asksCertificate(other?.act.when)) return true;
  return (
    FOUND_BY.test(words) &&
    (/\bby (?:an?|the) (?:\p{L}+ ){0,2}(?:court|tribunal|panel|commission|mission|judge)\b/iu.test(words) ||
      FINDER.test(words) ||
      parties.some(
        ({ kind, name, aliases = [] }) =>
          kind === "body" && [name, ...aliases].some((each) => words.toLowerCase().includes(each.toLowerCase())),
      ))
  );
}

function asksCertificate(condition: Condition | undefined): boolean {
  return patternsIn(condition).some(({ certifiedBy }) => certifiedBy !== undefined);
}
