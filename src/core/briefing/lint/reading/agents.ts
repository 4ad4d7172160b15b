import { triggered } from "../../../common/triggered.ts";
import { WORDS } from "../../../evidence/figure-words.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { DraftRef } from "./drafts.ts";
import type { Named } from "./names.ts";
import { numberAt } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import { CHANGES } from "./values.ts";

/** What a party does that has a text on the table: by these verbs it stands for its text. */
const PROPOSES = triggered(
  /^(?:ask(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|propos(?:es?|ed)|offer(?:s|ed)?|insist(?:s|ed)?|wish(?:es|ed)?|repl(?:y|ies|ied)|hop(?:es|ed)|press(?:es|ed)|push(?:es|ed)|argue[sd]?|claim(?:s|ed)?|seeks?|sought|call(?:s|ed)|suggest(?:s|ed)?|favou?r(?:s|ed)?|prefer(?:s|red)?|request(?:s|ed)?|foresees?|envisag(?:es?|ed)|puts?|sets?|names?|wrote|writes?|settles?|grants?|gives?|gave|allows?|requires?|required|had|has|have|speaks?|said|says?|thinks?|split|leaves?|left|takes?|took|written|put|chosen|opted|settled)$/u,
);
/** Only these say that somebody asks for it, whatever text was named before. */
export const ASKS = triggered(
  /^(?:ask(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|propos(?:es?|ed)|insist(?:s|ed)?|wish(?:es|ed)?|hop(?:es|ed)|press(?:es|ed)|push(?:es|ed)|argue[sd]?|claim(?:s|ed)?|seeks?|sought|suggest(?:s|ed)?|favou?r(?:s|ed)?|prefer(?:s|red)?|thinks|split|imagines?)$/u,
);
const AUXILIARY = triggered(
  /^(?:would|had|has|have|also|only|now|today|still|first|at|itself|for|its|part|still|in|then|once|originally|initially)$/u,
);

/** Whether a party named in a sentence stands for its text: "Northland asked for six and Southland for 16". */
export function standsFor(tokens: readonly Token[], party: Named, before: readonly DraftRef[]): DraftRef["how"] | null {
  // Behind a semicolon another statement begins.
  const start = tokens.findLastIndex(({ text }, at) => text === ";" && at < party.at);
  const earlier = before.filter(({ at }) => at < party.at);
  const next = tokens[party.next];
  const article = tokens[party.at - 1]?.lower === "the" ? 1 : 0;
  const prior = tokens[party.at - 1 - article]?.lower ?? "";
  // "Northland's one half to each", "Northland's would have the other pay", "under Northland's there would be".
  if (party.possessive) {
    const isUnder = /^(?:under|by|in|of|than|since)$/u.test(prior) && (before.length > 0 || prior === "under");
    // "The chair's 1,600".
    if (next?.kind === "number" && tokens[party.next + 1]?.kind !== "number") return "elliptic";
    return (before.length > 0 || isUnder) &&
      (isEllipsis(next) || (isUnder && /^(?:there|to|by|with|a|an|the|it|at)$/u.test(next?.lower ?? "")))
      ? "elliptic"
      : null;
  }
  // "Northland: all home within two weeks."
  if (
    next?.text === ":" &&
    party.at <= 1 &&
    tokens.slice(party.next).some((_token, at) => isAmount(tokens, party.next + at))
  )
    return "elliptic";
  // "60 days, said the chair".
  if (
    /^(?:said|says|writes|wrote|proposes|proposed|asks|asked)$/u.test(tokens[party.at - 1 - article]?.lower ?? "") &&
    tokens[party.at - 2 - article]?.text === ","
  )
    return "agent";
  // "Within 21 days, according to the mediator".
  if (tokens[party.at - 1 - article]?.lower === "to" && tokens[party.at - 2 - article]?.lower === "according")
    return "agent";
  // "As Northland would have it".
  if (
    tokens[party.at - 1 - article]?.lower === "as" &&
    /^(?:would have|sees|saw|would like|wants|wanted|proposes|proposed)$/u.test(
      `${next?.lower ?? ""} ${tokens[party.next + 1]?.lower ?? ""}`.replace(/ it$/u, ""),
    )
  )
    return "elliptic";
  // "If Northland had its way", "if the bishop prevailed".
  if (/^(?:if|should)$/u.test(tokens[party.at - 1 - article]?.lower ?? ""))
    return HAS_ITS_WAY.test(
      tokens
        .slice(party.next, party.next + 4)
        .map(({ lower }) => lower)
        .join(" "),
    )
      ? "agent"
      : null;
  if (/^(?:to|for|by|with|from|between|against|of|than|in|at|on|near|into|over)$/u.test(prior)) return null;
  let at = behindAside(tokens, party.next);
  const first = at;
  while (at < first + 3 && AUXILIARY.test(tokens[at]?.lower ?? "")) at++;
  const verb = tokens[at]?.lower ?? "";
  const isInText = earlier
    .filter(({ at: from }) => from > start)
    .some(({ how, at: from }) => how === "named" || (how === "elliptic" && from <= 2));
  // "Had said 20": what is said of anything else is no proposal.
  const isSaying = /^(?:said|says?|had|has|have|speaks?|repl(?:y|ies|ied))$/u.test(verb);
  if (isSaying && !isNumber(tokens[at + 1]) && !isNumber(tokens[at + 2])) return null;
  if (ASKS.test(verb) || (!isInText && isReady(tokens, first))) return "agent";
  // "The mediator has 5,500": "has" itself is the verb.
  const isHad = at > party.next && /^(?:has|had)$/u.test(tokens[at - 1]?.lower ?? "") && isNumber(tokens[at]);
  if (isHad && !isInText) return "agent";
  // "Northland began at 300", "opened with 20".
  if (!isInText && /^(?:began|begun|begins|opened|opens|started|starts)$/u.test(verb))
    if (/^(?:at|with|from)$/u.test(tokens[at + 1]?.lower ?? "") && isAmount(tokens, at + 2)) return "agent";
  // "Northland went from 300 to 400", "moved to 72 hours", "came down from 60".
  if (!isInText && CHANGES.test(verb)) {
    const skip = /^(?:up|down|back)$/u.test(tokens[at + 1]?.lower ?? "") ? 1 : 0;
    if (/^(?:from|to)$/u.test(tokens[at + 1 + skip]?.lower ?? "") && isAmount(tokens, at + 2 + skip)) return "agent";
  }
  // "Northland had dreamed of 1,200 million".
  const had =
    tokens[party.next]?.lower === "had" ? party.next + (tokens[party.next + 1]?.lower === "been" ? 2 : 1) : -1;
  const isHeld = had > 0 && /(?:ed|nt|ght|d)$/u.test(tokens[had]?.lower ?? "");
  const of = isHeld && /^(?:of|for|at|on|about|with)$/u.test(tokens[had + 1]?.lower ?? "") ? 2 : 1;
  if (isHeld && !isInText && isNumber(tokens[had + of])) return "agent";
  // "Would have to call back three": what follows for it, not what it asks.
  const isForced =
    /^(?:have|need)$/u.test(tokens[party.next + 1]?.lower ?? "") && tokens[party.next + 2]?.lower === "to";
  const would = tokens[party.next]?.lower === "would";
  if (!isInText && !(would && isForced) && (would || PROPOSES.test(verb))) return "agent";
  // "… and Southland for 16", "and Southland 55": as the one before.
  const follows = earlier.at(-1)?.how === "agent" || earlier.at(-1)?.how === "elliptic";
  const isNext = /^(?:and|but|while|[,;])$/u.test(tokens[party.at - 1 - article]?.lower ?? "");
  if (!isNext) return null;
  const isElided =
    isAmount(tokens, party.next) ||
    // "Northland had asked for the second, Southland the tenth".
    (/^(?:the|an?)$/u.test(next?.lower ?? "") && isAmount(tokens, party.next + 1)) ||
    (/^(?:for|at|on|only|to|within|in|after|up|by|from|of)$/u.test(next?.lower ?? "") &&
      tokens[party.next + 1]?.kind !== "mark");
  return follows && isElided ? "agent" : null;
}

/** "Northland, less hurried, allows itself 30 days": what stands between two commas is by the way. */
function behindAside(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.text !== ",") return next;
  const end = tokens.findIndex(({ text }, at) => at > next && /^[,;:]$/u.test(text));
  return end > 0 && end - next <= ASIDE && tokens[end]?.text === "," ? end + 1 : next;
}

const ASIDE = 6;

/** "Is ready to grant 20", "could live with 40", "would be content with 60": what one would take is what one's text has. */
function isReady(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return READY.test(words);
}

const READY = triggered(
  /^(?:(?:is|was|are|were|would be|seems|seemed) (?:now |still |only )?(?:ready|willing|prepared|content|happy|inclined|open) (?:to|with|for)|(?:can|could|would|might) (?:live|do|settle|accept|concede|agree|go|stomach|grant|give|allow)|(?:has|have|had) in mind|(?:thinks|thought) of|is after|is for)\b/u,
);

/** What one gets who gets what he asks for. */
const HAS_ITS_WAY = triggered(
  /^(?:had (?:its|his|her|their) way|has (?:its|his|her|their) way|prevails|prevailed|gets? (?:its|his|her) way)/u,
);

/** An ordinal or a number, such as "the tenth", "a third". */
function isAmount(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens[at]) || numberAt(tokens, at) !== null;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || (token !== undefined && WORDS[token.lower] !== undefined);
}

/** "… and within 21 by Northland's.", "Northland's would": its text is meant. */
function isEllipsis(next: Token | undefined): boolean {
  if (next === undefined || /^[,;.)]$/u.test(next.text)) return true;
  return (
    isNumber(next) || /^(?:would|had|is|was|one|two|half|none|and|in)$/u.test(next.lower) || PROPOSES.test(next.lower)
  );
}

/** "It had asked for 62": the party of which the sentence before speaks asks. */
export function byIt(
  tokens: readonly Token[],
  before: readonly Named[],
  texts: ReadonlyMap<string, TabledDraft>,
): Omit<DraftRef, "compared"> | null {
  const subject = before.find(({ by, possessive }) => by === "name" && !possessive);
  const draft = subject === undefined ? undefined : texts.get(subject.id);
  if (subject === undefined || draft === undefined || !/^(?:it|they)$/u.test(tokens[0]?.lower ?? "")) return null;
  let at = 1;
  while (at < 4 && AUXILIARY.test(tokens[at]?.lower ?? "")) at++;
  return ASKS.test(tokens[at]?.lower ?? "")
    ? { draft, at: 0, next: 1, how: "agent", agent: subject.id, meant: false }
    : null;
}
