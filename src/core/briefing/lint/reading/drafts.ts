import { triggered } from "../../../common/triggered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { DraftMention } from "../draft-names.ts";
import type { Named } from "./names.ts";
import { byIt, standsFor } from "./agents.ts";
import { byInstrument, byMonth, byOrder, byOrderAlone, byOwner, byPronoun, signedAt } from "./named-texts.ts";
import { signedText, textOfParty, textsOfParty } from "./texts.ts";
import { pick, reading, textsMeant } from "./which-text.ts";
import type { Token } from "./tokens.ts";

/** A draft of which a sentence speaks. */
export interface DraftRef {
  readonly draft: TabledDraft;
  /** First token, and the one after the last. */
  readonly at: number;
  readonly next: number;
  /**
   * `named` by whose text it is, its title or number; `elliptic`: "the other side's"; `agent`: a party that asks, wants or
   * offers stands for its text.
   */
  readonly how: "named" | "elliptic" | "agent";
  /** "Than the other side's", "as in the plan": named to compare with; what else the sentence says is not of it. */
  readonly compared: boolean;
  /** "That paper": the text that was named last, or another. */
  readonly meant: boolean;
  /** The party that asks or wants, where one does. */
  readonly agent: string | null;
  /** The texts of the party that may be meant, where it has several and the words do not tell which; the likeliest first. */
  readonly open?: readonly TabledDraft[];
  /** The texts of the same party before it, in order, where there are several of that party. */
  readonly earlier?: readonly TabledDraft[];
}

/** The drafts that a sentence names, by whose text it is, by what was found in its words before, and by who asks for something. */
export function draftRefs(
  tokens: readonly Token[],
  parties: readonly Named[],
  mentions: readonly DraftMention[],
  offset: number,
  state: ProcessState,
  before: readonly Named[] = [],
  which = 0,
  spoken: readonly DraftRef[] = [],
): readonly DraftRef[] {
  const refs: DraftRef[] = [];
  const isFree = (at: number, next: number): boolean => !refs.some((other) => at < other.next && other.at < next);
  const add = (ref: Omit<DraftRef, "compared">): void => {
    if (isFree(ref.at, ref.next))
      refs.push({
        ...withEarlier({ ...ref, draft: reading(ref, which) }, state),
        compared: isCompared(tokens, ref.at),
      });
  };
  const ofAgent = (ref: Omit<DraftRef, "compared">, party: string): void =>
    add({ ...ref, ...pick(textsMeant(tokens, { ...ref, isAgent: true }, textsOfParty(state).get(party) ?? [])) });
  // Whose text it is, is no question of the names within a title.
  for (const { draft, from, to, named } of mentions)
    if (draft !== null && named && to - from === draft.draft.title.length) {
      const at = tokens.findIndex((token) => token.to > offset + from);
      const next = tokens.findIndex((token) => token.from >= offset + to);
      if (at >= 0) add({ draft, at, next: next < 0 ? tokens.length : next, how: "named", agent: null, meant: false });
    }
  for (const party of parties) for (const found of byOwner(tokens, party, state)) add(found);
  for (const found of byPronoun(tokens, parties, state, before)) add(found);
  for (const found of byInstrument(tokens, state)) add(found);
  for (const found of byOrder(tokens, state)) add(found);
  for (const found of byOrderAlone(tokens, [...spoken, ...refs], state)) add(found);
  for (const found of byMonth(tokens, state)) add(found);
  for (const { draft, from, to, named, meant, open } of mentions) {
    if (draft === null || !(named || meant === true)) continue;
    const at = tokens.findIndex((token) => token.to > offset + from);
    const next = tokens.findIndex((token) => token.from >= offset + to);
    // "The charter …; it": the text that the sentence itself has named.
    const own = tokens[at]?.lower === "it" ? refs.findLast((ref) => ref.next <= at && ref.how === "named") : undefined;
    if (own !== undefined) add({ ...own, at, next: at + 1 });
    else if (at >= 0)
      add({
        draft,
        at,
        next: next < 0 ? tokens.length : next,
        how: "named",
        agent: null,
        meant: !named,
        ...(open === undefined ? {} : { open }),
      });
  }
  const signed = signedText(state);
  if (signed !== null)
    for (const at of signedAt(tokens))
      add({ draft: signed, at, next: at + 1, how: "named", agent: null, meant: false });
  const texts = textOfParty(state);
  const it = byIt(tokens, before, texts);
  if (it !== null) ofAgent(it, it.agent ?? "");
  const sorted = (): readonly DraftRef[] => [...refs].sort((a, b) => a.at - b.at);
  for (const party of parties) {
    const draft = texts.get(party.id);
    if (draft === undefined || !isFree(party.at, party.next)) continue;
    const how = standsFor(tokens, party, sorted());
    if (how !== null)
      ofAgent(
        { draft, at: party.at, next: party.next, how, agent: how === "agent" ? party.id : null, meant: false },
        party.id,
      );
  }
  return sorted();
}

function withEarlier<R extends { readonly draft: TabledDraft }>(
  ref: R,
  state: ProcessState,
): R & Pick<DraftRef, "earlier"> {
  const series = textsOfParty(state).get(ref.draft.party) ?? [];
  return series.length < 2 ? ref : { ...ref, earlier: series.slice(0, Math.max(0, series.indexOf(ref.draft))) };
}

const COMPARES = triggered(/^(?:than|unlike|like|since|versus|against|with|to|of|not|as)$/u);
const COMPARED = triggered(/^(?:compared|comparison|instead|rather|unlike|contrast|opposed)$/u);

/** Whether a text is only named to compare with. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const the = /^(?:the|its|their|his|her)$/u.test(tokens[at - 1]?.lower ?? "") ? 1 : 0;
  const before = tokens[at - 1 - the]?.lower ?? "";
  const prior = tokens[at - 2 - the]?.lower ?? "";
  if (/^(?:than|unlike|like|since|versus)$/u.test(before)) return true;
  if (COMPARED.test(prior) && COMPARES.test(before)) return true;
  return /^(?:in|under|by)$/u.test(before) && /^(?:as|than|like|unlike)$/u.test(prior);
}
