import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { range } from "./participants.ts";
import { HARD, MODALS, NEGATORS, SUBORDINATORS } from "./verbs.ts";

/** Verbs and adjectives that deny what they are said of: "refuses to pay", "exempt from inspection". */
const DENYING =
  /^(?:refus\w*|refrain\w*|avoid(?:s|ed|ing)?|reject\w*|declin(?:e|es|ed|ing)|rebuff\w*|oppos(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|forbid\w*|forbade|prohibit\w*|ban(?:s|ned|ning)?|bar(?:s|red|ring)|exclud\w*|prevent(?:s|ed|ing)?|omit(?:s|ted|ting)?|lack(?:s|ed|ing)?|absent|exempt\w*|except(?:s|ed)|fail(?:s|ed)?|unable|impossible|false|untrue|void|invalid|abstain\w*|drop(?:s|ped)?|scrap(?:s|ped)?)$/u;

const DENYING_WORDS =
  /^(?:no|none|nobody|nothing|neither|nor|without|unless|nowhere|free|except|excepting|excluding)$/u;

/** What begins a sentence of its own, which the denial of another does not reach: "nobody was hurt when the wave came". */
const BEGINS = /^(?:when|after|before|while|because|if|where|since|once|although|though|until|whereas)$/u;

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
      if (/^(?:without|free|unless|except\w*|excluding)$/u.test(lower)) {
        const places = range(at + 1, phraseEnd(tokens, at + 1, /^(?:without|free)$/u.test(lower)));
        mark(places);
        for (const each of places) local[each] = true;
      } else if (clause === undefined) mark(range(at + 1, phraseEnd(tokens, at + 1)));
      else if (at > clause.verb) mark([at - 1, ...range(at + 1, phraseEnd(tokens, at + 1))]);
      else mark([...clause.group, ...clause.agent, ...reached(clause, tokens)].filter((i) => i !== at));
      return;
    }
    if (DENYING.test(lower) || (/^(?:stop|cease|halt|quit)(?:s|ped|d|ed)?$/u.test(lower) && next.endsWith("ing"))) {
      // "Southland denies.": what was said before.
      if (/^[.;]?$/u.test(next) && clause?.verb === at && !clause.passive)
        mark(range(0, at).filter((i) => !clause.agent.includes(i)));
      else if (clause === undefined) mark(range(at + 1, stopAfter(tokens, at)));
      else
        mark(
          [...clause.agent, ...clause.group.filter((i) => i > at), ...reached(clause, tokens)].filter(
            (i) => i !== at && (clause.passive || i > at || !clause.agent.includes(i)),
          ),
        );
    }
  });
  return { denials, local };
}

function behindOf(clause: Clause, tokens: readonly Token[]): readonly number[] {
  const last = clause.group.at(-1) ?? clause.verb;
  return reached(clause, tokens).filter((at) => at > last);
}

/** What is said of a verb as far as its denial reaches; where nothing was found to be said of it, all up to the next mark. */
function reached({ verb, group, patient }: Clause, tokens: readonly Token[]): readonly number[] {
  const last = group.at(-1) ?? verb;
  const all = patient.some((at) => at > last) ? patient : [...patient, ...range(last + 1, phraseEnd(tokens, last + 1))];
  const begins = (at: number): boolean => {
    const { lower = "" } = tokens[at] ?? {};
    // "Not without the consent of the mission, which shall reply".
    return BEGINS.test(lower) || (/^(?:which|who|whose)$/u.test(lower) && tokens[at - 1]?.lower === ",");
  };
  const end = all.findIndex((at) => at > last && begins(at));
  return end < 0 ? all : all.slice(0, end);
}

function phraseEnd(tokens: readonly Token[], from: number, isShort = false): number {
  let at = from;
  while (at < tokens.length) {
    const { lower, kind } = tokens[at] as Token;
    if (kind === "mark" && lower !== "-") break;
    // "Free of charge within 30 days": what is done within that time is not denied.
    if (isShort && at > from + 1 && /^(?:within|in|by|after|before|during|at|until)$/u.test(lower)) break;
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
