import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { range } from "./participants.ts";
import { HARD, MODALS, NEGATORS, SUBORDINATORS } from "./verbs.ts";

/** Verbs and adjectives that deny what they are said of: "refuses to pay", "exempt from inspection". */
const DENYING =
  /^(?:refus\w*|refrain\w*|avoid(?:s|ed|ing)?|reject\w*|declin(?:e|es|ed|ing)|rebuff\w*|oppos(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|forbid\w*|forbade|prohibit\w*|ban(?:s|ned|ning)?|bar(?:s|red|ring)|exclud\w*|prevent(?:s|ed|ing)?|omit(?:s|ted|ting)?|lack(?:s|ed|ing)?|absent|exempt\w*|fail(?:s|ed)?|unable|impossible|false|untrue|void|invalid|abstain\w*|drop(?:s|ped)?|scrap(?:s|ped)?)$/u;

const DENYING_WORDS = /^(?:no|none|nobody|nothing|neither|nor|without|unless|nowhere|free)$/u;

/** What is done against something, which denies it. */
const AGAINST =
  /^(?:vot(?:e[sd]?|ing)|warn(?:s|ed|ing)?|advis(?:e[sd]?|ing)|argu(?:e[sd]?|ing)|decid(?:e[sd]?|ing)|protest(?:s|ed|ing)?|sp[eo]aks?|spoke|is|are|was|were|came|comes?)$/u;

/** Bounds that are put as denials and deny nothing. */
export const BOUND = /^(?:more|less|fewer|later|earlier|sooner|only|exceed)$/u;

const FEASIBLE = /^(?:possible|feasible|permitted|allowed|permissible|available)$/u;

/** How often each token stands under a denial. */
export function denialsOf(tokens: readonly Token[], clauses: readonly Clause[]): Pick<Parsed, "denials" | "local"> {
  const denials = tokens.map(() => 0);
  const local = tokens.map(() => false);
  const mark = (places: readonly number[]): void => {
    for (const at of new Set(places)) denials[at] = (denials[at] ?? 0) + 1;
  };
  tokens.forEach(({ lower, text }, at) => {
    const next = tokens[at + 1]?.lower ?? "";
    const then = tokens[at + 2]?.lower ?? "";
    const clause =
      clauses.findLast(({ group }) => group.includes(at)) ??
      clauses.find(({ agent, patient }) => agent.includes(at) || patient.includes(at));
    if (NEGATORS.has(lower) || /n['’]t$/u.test(text)) {
      if (BOUND.test(next) || (BOUND.test(then) && next !== "be")) return;
      const own = clauses.find(({ group, verb }) => group.includes(at) || (verb > at && verb - at <= 3)) ?? clause;
      // "Recovery is not possible" denies the recovery.
      const subject =
        own !== undefined && FEASIBLE.test(next) ? own.patient.concat(own.agent).filter((i) => i < at) : [];
      mark(
        own === undefined ? range(at + 1, tokens.length) : [at + 1, ...own.group, ...behindOf(own, tokens), ...subject],
      );
      return;
    }
    if (lower.startsWith("non-")) {
      mark([at]);
      local[at] = true;
      return;
    }
    // "Voted against the guarantee", "warned against dropping it".
    if (lower === "against" && AGAINST.test(tokens[at - 1]?.lower ?? "")) {
      const places = range(at + 1, phraseEnd(tokens, at + 1));
      mark(places);
      for (const each of places) local[each] = true;
      return;
    }
    if (lower === "free" && next !== "of" && next !== "from") return;
    if (DENYING_WORDS.test(lower)) {
      if (BOUND.test(next) || (lower === "nothing" && next === "but") || (next === "one" && then === "but")) return;
      if (/^(?:without|free|unless)$/u.test(lower)) {
        const places = range(at + 1, phraseEnd(tokens, at + 1));
        mark(places);
        for (const each of places) local[each] = true;
      } else if (clause === undefined) mark(range(at + 1, phraseEnd(tokens, at + 1)));
      else if (at > clause.verb) mark([at - 1, ...range(at + 1, phraseEnd(tokens, at + 1))]);
      else mark([...clause.group, ...clause.agent, ...clause.patient].filter((i) => i !== at));
      return;
    }
    if (DENYING.test(lower)) {
      // "Southland denies.": what was said before.
      if (/^[.;]?$/u.test(next) && clause?.verb === at && !clause.passive)
        mark(range(0, at).filter((i) => !clause.agent.includes(i)));
      else if (clause === undefined) mark(range(at + 1, stopAfter(tokens, at)));
      else
        mark(
          [...clause.agent, ...clause.patient].filter(
            (i) => i !== at && (clause.passive || i > at || !clause.agent.includes(i)),
          ),
        );
    }
  });
  return { denials, local };
}

function behindOf({ verb, group, patient }: Clause, tokens: readonly Token[]): readonly number[] {
  const last = group.at(-1) ?? verb;
  return patient.filter((at) => at > last && tokens[at] !== undefined);
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const { lower, kind } = tokens[at] as Token;
    if (kind === "mark" && lower !== "-") break;
    if (at > from && (MODALS.has(lower) || SUBORDINATORS.has(lower) || /^(?:without|unless)$/u.test(lower))) break;
    at++;
  }
  return at;
}

function stopAfter(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && !HARD.test(tokens[at]?.lower ?? "")) at++;
  return at;
}
