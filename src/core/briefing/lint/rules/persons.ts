import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { eventLine } from "../event-line.ts";
import type { ProcessState, TabledDraft, TimelineEvent } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import type { Named, PersonNamed } from "../reading/names.ts";
import { peopleOf, type Person } from "../reading/people.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { isTelling, stemOf, tokensOf, type Token } from "../reading/tokens.ts";
import { titleOf } from "../reading/titles.ts";
import type { Rule } from "./rule.ts";

/** Persons said to speak for another party than theirs, to have presented another's text, or to have followed whom they went before. */
export const persons: Rule = {
  code: "wrong-person",
  needs: ({ state }) => peopleOf(state).size > 0,
  find: ({ sentences, state }: Reading) =>
    sentences.flatMap((read) =>
      read.persons.length === 0
        ? []
        : [...forWhom(read, state), ...presented(read, state), ...followed(read, state), ...suffered(read, state)],
    ),
  finds: [
    "Colonel Oda speaks for ⟦Southland⟧.",
    "Judge Abe speaks for Harbour City, Colonel Oda for ⟦Southland⟧.",
    "Southland's counter-draft was presented by Colonel ⟦Oda⟧.",
    "Southland's counter-draft, brought to the city by Colonel ⟦Oda⟧, is long.",
    "Senator ⟦Ito⟧ took over from Doctor Mori.",
  ],
  allows: [
    "Colonel Oda speaks for Northland, and Doctor Mori took over from Senator Ito.",
    "Colonel Oda speaks for Northland, Doctor Mori for Southland.",
    "Northland's draft was presented by Colonel Oda.",
  ],
};

const SPEAKS = triggered(
  /^(?:speaks?|spoke|spoken|negotiat(?:es|ed)|acts?|acted|leads?|led|heads?|headed|represents?|represented|met|signs?|signed|commands?|chairs)$/u,
);
const OFFICE = triggered(
  /^(?:envoy|negotiator|delegate|minister|president|premier|delegation|team|side|chief|head|leader|ambassador|general|spokes(?:man|woman|person)|representative|commander|foreign|defen[cs]e|prime|deputy|special|secretary|colonel|judge|senator|doctor|dr|mr|mrs|ms|army|first)$/u,
);

/** "General Oda speaks for Northland", "Northland's General Oda", "the Northland delegation, led by General Oda". */
function forWhom(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const parties = read.parties.filter(({ by }) => by === "name");
  return read.persons.flatMap((one) => {
    if (one.person.parties.size === 0) return [];
    const party = parties.find((each) => isSaidOf(read, one, each));
    if (party === undefined || isOf(one.person, party.id, state)) return [];
    return [
      fault(
        read,
        party.at,
        party.next,
        said("wrong-role.person", { person: one.person.full, names: namesOf(one.person, state) }),
      ),
    ];
  });
}

/** A joint side, such as a continent's States, holds its members. */
function isOf({ parties }: Person, id: string, state: ProcessState): boolean {
  if (parties.has(id)) return true;
  const name = (of: string): string => state.parties.find((party) => party.id === of)?.name ?? of;
  return [...parties].some((own) => name(id).includes(name(own)) || name(own).includes(name(id)));
}

function namesOf({ parties }: Person, state: ProcessState): readonly string[] {
  return [...parties].map((id) => state.parties.find((party) => party.id === id)?.name ?? id);
}

function isSaidOf({ tokens, persons: all }: ReadSentence, { at }: PersonNamed, party: Named): boolean {
  const words = (from: number, to: number): readonly string[] => tokens.slice(from, to).map(({ lower }) => lower);
  const isFree = (from: number, to: number): boolean =>
    !all.some((other) => other.at !== at && other.at >= from && other.at < to);
  if (party.at > at) {
    const between = words(at + 1, party.at);
    if (between.length > 9 || !isFree(at, party.at)) return false;
    const verb = between.findIndex((word) => SPEAKS.test(word));
    const isFor = between.at(-1) === "for" || (between.at(-1) === "the" && between.at(-2) === "for");
    // "Oda speaks for Northland, Ito for Southland".
    if (isFor && between.length <= 2 && speaksBefore(words(0, at))) return true;
    // "Colonel Oda leads the delegation of Northland", "leads the Northland delegation".
    const follows = words(party.next, party.next + 2);
    const leads = verb >= 0 && /^(?:leads?|led|heads?|headed|chairs)$/u.test(between[verb] ?? "");
    const isDelegation = between.includes("delegation") || follows.includes("delegation") || follows.includes("team");
    if (leads && isDelegation && between.length <= 7) return true;
    const from = between[0] === "," && between[1] === "who" ? 2 : 0;
    if (verb >= 0 && isFor && verb <= 3 && !between.slice(from).includes(",")) return true;
    if (verb >= 0 && verb <= 3 && between[verb]?.startsWith("represent") === true && between.length - verb <= 2)
      return true;
    // "Oda, for Northland, said".
    const isAside = between[0] === "," && between[1] === "for" && between.length <= 3;
    if (isAside && tokens[party.next]?.text === ",") return true;
    // "Oda, Northland's envoy".
    return (
      between.length <= 2 &&
      between[0] === "," &&
      party.possessive &&
      follows.some((word) => OFFICE.test(word)) &&
      isNoObject(tokens, party.next)
    );
  }
  // "Northland's negotiator, Rika Oda": first names and the comma before a name are part of it.
  const all_ = tokens.slice(party.next, at);
  while (/^\p{Lu}\p{Ll}+$/u.test(all_.at(-1)?.text ?? "") && !OFFICE.test(all_.at(-1)?.lower ?? "")) all_.pop();
  if (all_.at(-1)?.text === "," && party.possessive) all_.pop();
  const between = all_
    .map(({ lower }) => lower)
    .filter(
      (word, each) => word !== "," || each === 0 || !party.possessive || !OFFICE.test(all_[each - 1]?.lower ?? ""),
    );
  if (between.length > 6 || !isFree(party.next, at)) return false;
  // "Northland's General Oda", "the Northland envoy Oda".
  if (between.length <= 3 && between.every((word) => OFFICE.test(word)) && (party.possessive || between.length > 0))
    return true;
  // "For Northland, General Oda took over".
  const isFor =
    tokens[party.at - 1]?.lower === "for" &&
    !words(0, party.at).some((word) => SPEAKS.test(word)) &&
    between[0] === "," &&
    between.slice(1).every((word) => OFFICE.test(word));
  return (
    isFor ||
    (between.includes("by") &&
      between.some((word) => /^(?:led|headed|represented)$/u.test(word)) &&
      between.slice(between.indexOf("by") + 1).every((word) => OFFICE.test(word)))
  );
}

/** Whether somebody was said before to speak for a side, so that a name and a side say the same of another. */
function speaksBefore(words: readonly string[]): boolean {
  const verb = words.findLastIndex((word) => SPEAKS.test(word));
  return verb >= 0 && words.slice(verb + 1, verb + 3).includes("for");
}

function isNoObject(tokens: readonly Token[], next: number): boolean {
  return tokens[next] !== undefined;
}

const PRESENTS = triggered(
  /^(?:present(?:s|ed)|read|tabled|tables|introduced|submitted|unveiled|handed|delivered|brought|carried|taken|put|laid|written|wrote|drafted)$/u,
);

/** "The draft was presented by Oda", where Oda is the other side's, or where the record names who presented it. */
function presented(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const { tokens, drafts, persons: all } = read;
  const words = tokens.map(({ lower }) => lower);
  return all.flatMap((one): readonly Fault[] => {
    const verb = words.findIndex(
      (word, at) =>
        PRESENTS.test(word) &&
        Math.abs(at - one.at) <= (isBy(words, at, one.at) ? 7 : 4) &&
        (isBy(words, at, one.at) || !isOther(words, at, one.at)),
    );
    if (verb < 0) return [];
    const isPassive = verb < one.at && words.slice(verb, one.at).includes("by");
    const isActive = verb > one.at && !words.slice(one.at, verb).some((word) => /^(?:by|was|were|[,;])$/u.test(word));
    // "The draft, which Oda handed over".
    const which = isActive
      ? words.findLastIndex((word, at) => word === "which" && at < one.at && one.at - at <= 4)
      : -1;
    if ((!isPassive && !isActive) || (words[verb] === "read" && words[verb + 1] !== "out")) return [];
    const ref =
      isPassive || which > 0
        ? drafts.findLast(({ at, meant }) => at < (which > 0 ? which : verb) && !(meant && which > 0))
        : (drafts.find(({ at, how }) => at > verb && how === "named" && at - verb <= 6) ?? null);
    const draft = ref?.draft ?? (isPassive ? draftBefore(read) : null);
    if (draft === null || draft === undefined) return [];
    const right = presenters(draft, state);
    if (right.length === 0 || right.some((name) => name === one.person.name)) return [];
    const isTheirs = [...one.person.parties].some((id) => draft.draft.tabledBy.includes(id) || draft.party === id);
    // Of one's own side the record must say who it was; many write what one presents.
    if (isTheirs && (!saysWho(draft, state) || /^(?:written|wrote|drafted)$/u.test(words[verb] ?? ""))) return [];
    return [
      fault(
        read,
        one.at,
        one.at + 1,
        said("wrong-person.presented", {
          title: titleOf(draft, state),
          names: right.map((name) => peopleOf(state).get(name)?.full ?? name),
        }),
      ),
    ];
  });
}

/** "Brought to the capital by Rika Oda": whoever did it stands right behind "by". */
function isBy(words: readonly string[], verb: number, person: number): boolean {
  const by = words.lastIndexOf("by", person);
  return by > verb && person - by <= 3 && !words.slice(verb, by).some((word) => /^(?:[,;]|and|but)$/u.test(word));
}

/** A comma and another name between verb and person: somebody else's deed. */
function isOther(words: readonly string[], verb: number, person: number): boolean {
  return words
    .slice(Math.min(verb, person) + 1, Math.max(verb, person))
    .some((word) => /^(?:;|and|but|to|against)$/u.test(word));
}

function draftBefore({ before }: ReadSentence): TabledDraft | null {
  return before?.drafts.at(-1)?.draft ?? null;
}

/** Those who presented a draft by the timeline; else those who lead the side that tabled it. */
function presenters({ id, draft, party }: TabledDraft, state: ProcessState): readonly string[] {
  const named = namedAt(id, state);
  if (named.length > 0) return named;
  return [...peopleOf(state).values()]
    .filter(({ leads }) => leads.some((each) => each.party === party || draft.tabledBy.includes(each.party)))
    .map(({ name }) => name);
}

function namedAt(id: string, state: ProcessState): readonly string[] {
  const people = peopleOf(state);
  return state.events
    .filter(({ drafts = [], kind }) => drafts.includes(id) && (kind === "draft" || kind === "leak"))
    .flatMap(({ title, summary }) => `${title} ${summary}`.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])
    .filter((name) => people.has(name));
}

function saysWho({ id }: TabledDraft, state: ProcessState): boolean {
  return state.events.some(
    ({ drafts = [], summary }) =>
      drafts.includes(id) && /\b(?:presents?|presented|handed|by)\b/iu.test(summary) && namedAt(id, state).length > 0,
  );
}

/** "Oda took over from Ito", "Ito was replaced by Oda": against who leads from when. */
function followed(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const words = read.tokens.map(({ lower }) => lower);
  const at = words.findIndex(
    (word, each) =>
      /^(?:replac(?:es|ed)|succe(?:eds|eded)|followed)$/u.test(word) ||
      (/^(?:took|takes|taken)$/u.test(word) && (words[each + 1] === "over" || isInPlace(words, each))),
  );
  if (at < 0) return [];
  const isPassive = words.slice(at + 1, at + 4).includes("by");
  const first = read.persons.findLast((one) => one.at < at);
  const second = read.persons.find(
    (one) =>
      one.at > at &&
      (isPassive || words.slice(at, one.at).includes("from") || /^(?:replac|succe|follow)/u.test(words[at] ?? "")),
  );
  const before = read.before?.persons.at(-1) ?? null;
  // "Took over from him": from whom the sentence before names.
  const isPronoun = words
    .slice(at, at + 5)
    .some((word, each, all) => word === "from" && /^(?:him|her)$/u.test(all[each + 1] ?? ""));
  const [comes, goes] = isPassive ? [second, first ?? before] : [first, isPronoun ? before : second];
  if (comes === undefined) return [];
  // Who went is told before, or by whose delegation it is.
  const earlier = read.persons.findLast((one) => one.at < comes.at && one.person !== comes.person);
  const party = read.parties.find((one) => one.at > at && one.by === "name");
  const changes = changesOf(state);
  const change =
    changes.find(
      ({ from, to }) =>
        to === comes.person.name ||
        from === comes.person.name ||
        (goes !== undefined && goes !== null && from === goes.person.name),
    ) ?? changes.find((one) => (earlier !== undefined ? one.from === earlier.person.name : one.party === party?.id));
  if (change === undefined) return [];
  const isRight =
    change.to === comes.person.name && (goes === undefined || goes === null || goes.person.name === change.from);
  if (isRight) return [];
  const people = peopleOf(state);
  return [
    fault(
      read,
      comes.at,
      comes.at + 1,
      said("wrong-person.followed", {
        from: people.get(change.from)?.full ?? change.from,
        to: people.get(change.to)?.full ?? change.to,
        on: change.on,
      }),
    ),
  ];
}

/** "Took his place", "took her chair". */
function isInPlace(words: readonly string[], at: number): boolean {
  return (
    /^(?:his|her|their|its)$/u.test(words[at + 1] ?? "") &&
    /^(?:place|chair|seat|job|post|office)$/u.test(words[at + 2] ?? "")
  );
}

/** What somebody is said to have gone through that, by an event on record, was another: "Oda fell ill". */
function suffered(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const { tokens, persons: all } = read;
  return all.flatMap((one): readonly Fault[] => {
    let at = one.at + 1;
    while (/^(?:was|is|has|had|been|were)$/u.test(tokens[at]?.lower ?? "")) at++;
    const said_ = new Set(tokens.slice(at, at + 2).map(({ lower }) => stemOf(lower)));
    const event = fatesOf(state).find(({ words }) => [...words].some((word) => said_.has(word)));
    if (event === undefined || event.name === one.person.name || all.some(({ person }) => person.name === event.name))
      return [];
    if (
      fatesOf(state).some((other) => other.name === one.person.name && [...other.words].some((word) => said_.has(word)))
    )
      return [];
    return [
      fault(read, one.at, one.at + 1, said("contradicted.person", { name: event.name, event: eventLine(event.event) })),
    ];
  });
}

/** Events whose title is of one person of the record: who, and what the title says of him or her. */
const fatesOf = remembered(
  (
    state: ProcessState,
  ): readonly { readonly name: string; readonly words: ReadonlySet<string>; readonly event: TimelineEvent }[] => {
    const people = peopleOf(state);
    return state.events.flatMap((event) => {
      const tokens = tokensOf(event.title);
      const at = tokens.findIndex(({ text }) => people.has(text));
      const rest = tokens.slice(at + 1, at + 4).filter(({ lower }) => isTelling(lower));
      const isAlone =
        at >= 0 &&
        at <= 2 &&
        tokens.length - at <= 4 &&
        !tokens.slice(at + 1).some(({ text }) => /^\p{Lu}/u.test(text));
      return isAlone
        ? [{ name: tokens[at]?.text ?? "", words: new Set(rest.map(({ lower }) => stemOf(lower))), event }]
        : [];
    });
  },
);

/** Who handed the lead of a delegation to whom, and when. */
function changesOf(
  state: ProcessState,
): readonly { readonly from: string; readonly to: string; readonly on: string; readonly party: string }[] {
  const all = [...peopleOf(state).values()];
  return all.flatMap(({ name, leads }) =>
    leads.flatMap(({ party, until }) =>
      until === null
        ? []
        : all
            .filter((other) => other.leads.some((each) => each.party === party && each.from === until))
            .map((other) => ({ from: name, to: other.name, on: until, party })),
    ),
  );
}

function fault({ tokens }: ReadSentence, at: number, next: number, message: Fault["message"]): Fault {
  return {
    code: message.code.startsWith("wrong-role") ? "wrong-role" : "wrong-person",
    severity: "error",
    message,
    from: tokens[at]?.from ?? 0,
    to: tokens[next - 1]?.to ?? 0,
  };
}
