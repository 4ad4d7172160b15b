import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { triggered } from "../../../common/triggered.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { attributed } from "../reading/attribution.ts";
import { isSum } from "../reading/borne-out.ts";
import { isDifference, isOnRecord } from "../reading/of-whom.ts";
import { provisionsOf, sameValue, type Provision } from "../reading/provisions.ts";
import type { ReadSentence } from "../reading/reading.ts";
import { Spans } from "../reading/spans.ts";
import { tellingWords, tokensOf } from "../reading/tokens.ts";
import { valuesOf, type Value } from "../reading/values.ts";
import { sidesOf } from "../sides.ts";
import { valuesJudged } from "./draft-values.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/**
 * An entry of which a sentence tells one number as it is, and another otherwise or of another party: "35 million, spread over ten years" of
 * what a party said of 35 million and seven years, "Southland would pay 48 million" of a text by which Northland does.
 */
export const anchored: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => state.drafts.some(({ draft }) => draft.points.length > 0),
  find: (reading) => {
    const judged = new Spans(valuesJudged(reading).filter(({ fault }) => fault !== null));
    return reading.sentences.flatMap((read) =>
      [...otherValues(read, reading.state), ...otherParties(read, reading.state)].filter(
        (fault) => judged.touching(fault) === undefined,
      ),
    );
  },
  finds: ["⟦Southland must send 200⟧ observers for 20 months."],
  allows: [
    "In the mediator's paper the League sends 200 observers and leaves them there for 20 months.",
    "The League would send 200 observers to the river.",
  ],
};

/** What the record says in one breath, with its numbers. */
interface Entry {
  readonly provision: Provision | null;
  readonly party: string | null;
  readonly values: readonly Value[];
  readonly words: ReadonlySet<string>;
  readonly fault: (place: Pick<Fault, "from" | "to">, state: ProcessState) => Fault;
}

/** Entries with a number, by each of their numbers. */
const entriesOf = remembered((state: ProcessState): ReadonlyMap<number, readonly Entry[]> => {
  const found = new Map<number, Entry[]>();
  const add = (entry: Entry): void => {
    for (const low of new Set(entry.values.map((value) => value.low))) {
      const of = found.get(low);
      if (of === undefined) found.set(low, [entry]);
      else of.push(entry);
    }
  };
  for (const provision of provisionsOf(state).all)
    if (!provision.deleted && !provision.isOpen)
      add({
        provision,
        party: null,
        values: provision.slots.map(({ value }) => value),
        words: provision.words,
        fault: (place) => wrongDraft(place, provision, null, state),
      });
  const { issues = [], positions = [] } = state.positions ?? {};
  for (const { issue, party, stance, speaker = "", on, draft } of positions) {
    if (draft !== undefined) continue;
    const title = issues.find(({ id }) => id === issue)?.title ?? "";
    add({
      provision: null,
      party,
      values: valuesOf(tokensOf(stance), () => false),
      words: tellingWords(`${title} ${stance}`),
      fault: (place) => ({
        code: "contradicted",
        severity: "error",
        message: said("wrong-person.said", {
          who: state.parties.find(({ id }) => id === party)?.name ?? party,
          speaker: speaker === "" ? null : speaker,
          on,
          words: stance,
        }),
        ...place,
      }),
    });
  }
  return found;
});

/** The text that is on the table now. */
const latestOf = remembered(
  (state: ProcessState) =>
    [...state.drafts].sort((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? "")).at(-1) ?? null,
);

const isSame = (own: Value, value: Value): boolean =>
  (own.kind === value.kind && sameValue(own, value)) ||
  (value.bare && own.low === value.low * (own.kind === "time" ? own.scale : 1));

/** Whether an entry is of whom a sentence speaks: of the text to which it gives a number, of the party that it names. */
function isMeant({ provision, party }: Entry, read: ReadSentence, value: Value, state: ProcessState): boolean {
  if (provision === null) return read.parties.some(({ id }) => id === party);
  const to = attributed(read, value);
  return provision.draft === (to?.how === "agent" || to === null ? latestOf(state) : to.draft);
}

function shared({ words }: Entry, read: ReadSentence): number {
  let count = 0;
  for (const word of words) if (read.words.has(word)) count++;
  return count;
}

const NEAR = 14;

function otherValues(read: ReadSentence, state: ProcessState): readonly Fault[] {
  if (read.values.length < 2) return [];
  const entries = entriesOf(state);
  return read.values.flatMap((anchor): readonly Fault[] => {
    if ((anchor.bare && anchor.low < 1e6) || anchor.ordinal) return [];
    const [entry, ...others] = (entries.get(anchor.low) ?? []).filter(
      (each) =>
        each.values.some((own) => isSame(own, anchor)) && isMeant(each, read, anchor, state) && shared(each, read) >= 1,
    );
    if (entry === undefined || others.length > 0) return [];
    const isTold = (own: Value): boolean => read.values.some((value) => isSame(own, value));
    const rest = entry.values.filter((own) => !isTold(own) && !own.ordinal);
    return read.values.flatMap((value): readonly Fault[] => {
      if (value.at <= anchor.at || value.at - anchor.next > NEAR || value.ordinal) return [];
      if (entry.values.some((own) => isSame(own, value)) || isDifference(read, value) || isSum(read, value)) return [];
      const [own, ...more] = rest.filter(({ kind }) => kind === value.kind || (value.bare && kind === anchor.kind));
      if (
        own === undefined ||
        more.length > 0 ||
        (own.kind === "count" && !value.bare && !own.nouns.some((noun) => value.nouns.includes(noun)))
      )
        return [];
      if (isOfOther(read, anchor, value) || isOnRecord(read, value, state)) return [];
      return [entry.fault({ from: value.from, to: value.to }, state)];
    });
  });
}

/** Whether another text, another party or a contrast stands between two numbers. */
function isOfOther({ drafts, parties, tokens }: ReadSentence, one: Value, other: Value): boolean {
  const isBetween = ({ at }: { readonly at: number }): boolean => at >= one.next && at <= other.next + 3;
  return (
    drafts.some(isBetween) ||
    parties.some(isBetween) ||
    tokens.slice(one.next, other.at).some(({ lower }) => APART.test(lower))
  );
}

const APART = triggered(
  /^(?:but|while|where|whereas|against|than|instead|from|up|down|not|once|first|earlier|previously|;|:)$/u,
);

const MUST = triggered(/^(?:would|shall|must|should|will|has|have|is|are)$/u);
const ASKS = triggered(
  /^(?:ask|asks|asked|want|wants|wanted|propose[sd]?|demand(?:s|ed)?|offer(?:s|ed)?|said|says|told|accept(?:s|ed)?|like|receive[sd]?|get|gets|see|lose|gain|be|been|had)$/u,
);

/** "Southland would pay 48 million" of a text by which it is Northland. */
function otherParties(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const { tokens } = read;
  const sides = sidesOf(state);
  return read.values.flatMap((value): readonly Fault[] => {
    if (value.bare || value.ordinal || (value.kind !== "money" && value.kind !== "count") || isDifference(read, value))
      return [];
    const [party, ...more] = read.parties.filter(({ next }) => next <= value.at);
    if (party === undefined || more.length > 0 || party.possessive || party.by === "person") return [];
    const between = tokens.slice(party.next, value.at).map(({ lower }) => lower);
    if (!MUST.test(between[0] ?? "") || between.length > NEAR || between.some((word) => ASKS.test(word))) return [];
    const has = (entriesOf(state).get(value.low) ?? []).filter(
      (each) => each.provision !== null && each.values.some((own) => isSame(own, value)),
    );
    const entry = has.find((each) => shared(each, read) >= 2 && isMeant(each, read, value, state));
    if (entry === undefined) return [];
    const doers = has.map(({ provision, values }) => {
      const own = values.find((each) => isSame(each, value));
      const before = sides.find(provision?.text ?? "").filter(({ from }) => from < (own?.from ?? 0));
      return before.at(-1)?.id ?? null;
    });
    if (doers.some((doer) => doer === null || doer === party.id)) return [];
    return [entry.fault({ from: tokens[party.at]?.from ?? value.from, to: value.to }, state)];
  });
}
