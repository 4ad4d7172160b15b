import { Fragment, type ReactNode } from "react";
import type { Fact, Said } from "../../core/common/said.ts";
import type { Party } from "../../core/record/state.ts";
import { say } from "../../words/words.ts";
import type { Words } from "../../words/types.ts";

/** Facts that are ids of parties, and facts that are words of a text. */
const PARTIES: ReadonlySet<string> = new Set(["party", "parties"]);
const QUOTED: ReadonlySet<string> = new Set(["words", "instead"]);

/** Private signs around a fact within the sentence that names it; no language's text holds them. */
const [OPEN_PARTY, OPEN_WORDS, CLOSE] = ["\uE000", "\uE001", "\uE002"] as const;
const MARKED = /([\uE000\uE001])([^\uE002]*)\uE002/u;

/** A sentence in the word order of its language, its parties with their hatching and the words that it quotes in serif. */
export function SaidLine({
  what,
  parties,
  t,
}: {
  readonly what: Said;
  readonly parties: readonly Party[];
  readonly t: Words;
}): ReactNode {
  const parts = say(t, { code: what.code, facts: marked(what.facts, (sign, fact) => `${sign}${fact}${CLOSE}`) }).split(
    MARKED,
  );
  return parts.map((part, at) => {
    const key = `${at}`;
    // Three parts each: plain text, the sign, what it encloses.
    if (at % 3 === 0) return <Fragment key={key}>{part}</Fragment>;
    if (at % 3 === 1) return null;
    return parts[at - 1] === OPEN_PARTY ? (
      <PartySign key={key} id={part} parties={parties} />
    ) : (
      <bdi key={key} className="wait-words">
        {part}
      </bdi>
    );
  });
}

/** The same sentence as plain text, its parties by name and what it quotes in quotation marks. */
export function saidText(t: Words, what: Said, parties: readonly Party[]): string {
  const named = (sign: string, fact: string) =>
    sign === OPEN_PARTY ? (parties.find(({ id }) => id === fact)?.name ?? fact) : t.waits.quoted({ words: fact });
  return say(t, { code: what.code, facts: marked(what.facts, named) });
}

function PartySign({ id, parties }: { readonly id: string; readonly parties: readonly Party[] }): ReactNode {
  const party = parties.find((each) => each.id === id);
  return (
    <span className="party" data-slot={Math.min(party?.slot ?? 8, 8)} title={party?.name ?? id}>
      {id}
      {party !== undefined && party.name !== id && <span className="heard">, {party.name}</span>}
    </span>
  );
}

/** The facts with those of parties and words shown in some way. */
function marked(facts: Said["facts"], show: (sign: string, fact: string) => string): Said["facts"] {
  const within = (name: string, fact: Fact): Fact => {
    if (typeof fact === "string" && fact !== "") {
      if (PARTIES.has(name)) return show(OPEN_PARTY, fact);
      return QUOTED.has(name) ? show(OPEN_WORDS, fact) : fact;
    }
    if (typeof fact !== "object" || fact === null) return fact;
    if ("code" in fact) return { code: fact.code, facts: marked(fact.facts, show) };
    return fact.map((each) => within(name, each));
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, within(name, fact)]));
}
