import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { peopleOf } from "./people.ts";
import { isTelling, stemOf, tokensOf, type Token } from "./tokens.ts";

/** An office that words name: its noun, and what it is of ("foreign", "water"). */
export interface Office {
  readonly noun: string;
  /** In stem; empty where nothing is said of that. */
  readonly of: ReadonlySet<string>;
}

/** The offices that the record gives a person, as it writes them. */
export interface OfficesKnown {
  readonly offices: readonly Office[];
  readonly told: string;
}

/** Ranks and offices of which a person has one: not those that anybody may have besides, such as envoy, chief or lawyer. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  [
    "president",
    "vice-president vice-presidents",
    "minister ministers",
    "chancellor",
    "premier",
    "ambassador ambassadors",
    "judge justice",
    "general colonel major captain admiral commander brigadier lieutenant marshal",
    "speaker",
    "treasurer",
    "secretary",
    "governor",
    "senator",
    "bishop archbishop cardinal",
    "king",
    "queen",
    "mayor",
  ].flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return [first, ...others].map((noun) => [noun, first] as const);
  }),
);
/** Military ranks differ from one another, and "commander" is said of each. */
const RANKS = triggered(/^(?:general|colonel|major|captain|admiral|brigadier|lieutenant|marshal)$/u);
const PORTFOLIO = triggered(
  /^(?:foreign|interior|defen[cs]e|finance|justice|economy|energy|agriculture|trade|transport|labou?r|health|education|environment|water|waters|fisher(?:y|ies)|security|culture|home|wells|mines|industry|planning|treasury)$/u,
);

/** The office whose noun stands at a token, with what it is of by the words beside it; null where none does. */
export function officeAt(tokens: readonly Token[], at: number): Office | null {
  const lower = tokens[at]?.lower ?? "";
  const noun = NOUNS.get(lower);
  if (noun === undefined) return null;
  const of = new Set<string>();
  for (let back = at - 1; back >= at - 3 && PORTFOLIO.test(tokens[back]?.lower ?? ""); back--)
    of.add(stemOf(tokens[back]?.lower ?? ""));
  if (noun === "minister" && /^(?:prime|first)$/u.test(tokens[at - 1]?.lower ?? "")) return { noun: "premier", of };
  if (noun === "president" && /^vice$/u.test(tokens[at - 1]?.lower ?? "")) return { noun: "vice-president", of };
  if (/^of$/u.test(tokens[at + 1]?.lower ?? "")) {
    const the = tokens[at + 2]?.lower === "the" ? 1 : 0;
    const name = tokens[at + 2 + the];
    if (name !== undefined && PORTFOLIO.test(name.lower)) of.add(stemOf(name.lower));
  }
  return { noun: RANKS.test(lower) ? lower : noun === "general" ? "commander" : noun, of };
}

/** The offices of persons by the record: of their titles, of what it says of them, and of what its events call them. */
export const officesOf = remembered((state: ProcessState): ReadonlyMap<string, OfficesKnown> => {
  const people = peopleOf(state);
  const found = new Map<string, { offices: Office[]; told: string }>();
  const add = (name: string, text: string, isBeside: boolean): void => {
    const tokens = tokensOf(text);
    const last = isBeside ? tokens.findIndex((token) => token.text === name) : tokens.length;
    if (last < 0) return;
    // Before a name only the words right before it are its title.
    let start = last;
    if (isBeside) while (start > 0 && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? "")) start--;
    const known = found.get(name) ?? { offices: [], told: "" };
    for (let at = isBeside ? start : 0; at < last; at++) {
      const office = officeAt(tokens, at);
      if (office === null) continue;
      // "Minister of Waters": whatever it is of.
      const of = new Set(office.of);
      if (tokens[at + 1]?.lower === "of")
        for (const { kind, lower } of tokens.slice(at + 2, at + 5))
          if (kind === "word" && isTelling(lower)) of.add(stemOf(lower));
      known.offices.push({ noun: office.noun, of });
      if (!isBeside && known.told === "") known.told = text.split(/[;.]/u)[0] ?? "";
      else if (known.told === "")
        known.told = tokens
          .slice(start, last + 1)
          .map((token) => token.text)
          .join(" ");
    }
    found.set(name, known);
  };
  for (const { name, leads, full } of people.values()) {
    for (const { text } of leads) add(name, text, false);
    add(name, full, true);
  }
  for (const { title, summary, note = "" } of state.events)
    for (const name of people.keys())
      for (const text of [title, summary, note]) if (text.includes(name)) add(name, text, true);
  for (const { declaredBy } of state.counts)
    for (const name of people.keys()) if (declaredBy.includes(name)) add(name, declaredBy, true);
  return found;
});

/** Whether an office that is said of a person is one that the record gives, or may be another word for it. */
export function isOffice(said: Office, known: readonly Office[]): boolean {
  const near = known.filter(({ noun }) => isKin(noun, said.noun));
  if (near.length === 0) return false;
  // "Finance minister" of the minister of waters; where the record only says "minister", it may be of anything.
  const told = near.filter(({ of }) => of.size > 0);
  return said.of.size === 0 || told.length === 0 || told.some(({ of }) => [...said.of].some((word) => of.has(word)));
}

/** Nouns under which newspapers know one office: "commander" for any rank, "secretary" for a minister, "premier" for a chancellor. */
const KIN: readonly ReadonlySet<string>[] = [new Set(["minister", "secretary"]), new Set(["premier", "chancellor"])];

function isKin(a: string, b: string): boolean {
  if (a === b || KIN.some((group) => group.has(a) && group.has(b))) return true;
  return (a === "commander" && RANKS.test(b)) || (b === "commander" && RANKS.test(a));
}
