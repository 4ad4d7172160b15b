import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { tokensOf } from "./tokens.ts";

/** A person of the record, by the name under which texts speak of him or her. */
export interface Person {
  /** The last part of the name. */
  readonly name: string;
  /** As the record writes it, title included. */
  readonly full: string;
  /** For whom the person speaks; empty where the record does not say. */
  readonly parties: ReadonlySet<string>;
  /** Leads a delegation, by the record: from and until when. */
  readonly leads: readonly Leading[];
}

/** Who leads or belongs to a delegation. */
export interface Leading {
  readonly party: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly text: string;
}

/** Persons of a record by last name. */
export const peopleOf = remembered((state: ProcessState): ReadonlyMap<string, Person> => {
  const found = new Map<string, { full: string; parties: Set<string>; leads: Leading[] }>();
  const add = (full: string, party: string | null, lead?: Leading): void => {
    const name = lastName(full);
    if (name === "") return;
    const known = found.get(name) ?? { full, parties: new Set<string>(), leads: [] };
    found.set(name, known);
    if (full.length > known.full.length) known.full = full;
    if (party !== null) known.parties.add(party);
    if (lead !== undefined) known.leads.push(lead);
  };
  for (const { name, party } of state.names?.persons ?? []) add(name, party ?? null);
  for (const { party, person, from, until, text } of state.positions?.delegates ?? [])
    add(person, party, { party, from: from ?? null, until: until ?? null, text });
  const parties = new Set(state.parties.map(({ id }) => id));
  for (const { speaker, party } of state.positions?.positions ?? [])
    if (speaker !== undefined && speaker !== "") add(speaker, parties.has(party) ? party : null);
  for (const { declaredBy } of state.counts) if (/\p{Lu}\p{L}+ \p{Lu}/u.test(declaredBy)) add(declaredBy, null);
  return new Map([...found].map(([name, person]) => [name, { name, ...person }]));
});

function lastName(full: string): string {
  return tokensOf(full).findLast(({ kind, text }) => kind === "word" && /^\p{Lu}/u.test(text))?.text ?? "";
}

/** What a party does in a process, with the words that say that somebody does it. */
export interface Role {
  readonly role: string;
  /** "The mediator", "mediators". */
  readonly nouns: ReadonlySet<string>;
  /** "Mediates", "mediated". */
  readonly verbs: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" ").filter((each) => each !== ""));

/** Roles that texts give parties; "host" and "guarantee" are said of much else, so they have no verbs. */
export const ROLES: readonly Role[] = [
  {
    role: "mediator",
    nouns: words("mediator mediators go-between"),
    verbs: words("mediates mediated mediating mediate brokers brokered brokering"),
  },
  { role: "guarantor", nouns: words("guarantor guarantors"), verbs: words("guarantees") },
  { role: "financier", nouns: words("financier financiers paymaster"), verbs: words("finances bankrolls") },
  { role: "depositary", nouns: words("depositary depository"), verbs: words("") },
  { role: "host", nouns: words("host hosts"), verbs: words("hosts hosted hosting") },
  { role: "belligerent", nouns: words("belligerent belligerents"), verbs: words("") },
  { role: "signatory", nouns: words("signatory signatories"), verbs: words("") },
];

/** The one party that has a role, by the noun that names it: "the mediator"; none where several or nobody has. */
export const holderOfRole = remembered((state: ProcessState): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { role, nouns } of ROLES) {
    const [only, ...others] = state.parties.filter(({ roles }) => roles.some((own) => own.role === role));
    if (only === undefined || others.length > 0 || role === "host") continue;
    for (const noun of nouns) found.set(noun, only.id);
  }
  // "The chair, Northland": a title that the record itself joins to a party.
  for (const { declaredBy } of [...state.counts, ...(state.marks ?? [])]) {
    const match = /^the (\p{Ll}+), (.+)$/u.exec(declaredBy);
    const party = state.parties.find(({ name }) => name === match?.[2]);
    if (match?.[1] !== undefined && party !== undefined) found.set(match[1], party.id);
  }
  return found;
});

/** The one party whose person has a title, by the title: "the bishop"; none where persons of several parties have it. */
export const holderOfTitle = remembered((state: ProcessState): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const { full, leads, parties } of peopleOf(state).values())
    for (const title of new Set([...full.split(" ").slice(0, -1), ...leads.map(({ text }) => titleIn(text))]))
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(title))
        for (const party of parties)
          found.set(title.toLowerCase(), (found.get(title.toLowerCase()) ?? new Set()).add(party));
  return new Map(
    [...found].flatMap(([title, [only, ...others]]) =>
      others.length > 0 || only === undefined ? [] : [[title, only]],
    ),
  );
});

/** "Foreign Minister; leads the delegation.", "Envoy of the League, chairs the talks."; no "head of a delegation". */
function titleIn(text: string): string {
  const words = (text.split(/[;,.]|\s(?:of|for|to)\s/u)[0] ?? "").split(" ");
  if (/^(?:head|leader|chief|member|delegate|part|deputy|adviser|advisor)$/iu.test(words.at(-1) ?? "")) return "";
  const last = words.at(-1) ?? "";
  return words.length <= 3 ? `${last.slice(0, 1).toUpperCase()}${last.slice(1)}` : "";
}
