import { printNotation } from "../../text/notation.ts";
import { applyToVersion, findPoint, pointReading, type TextEdit, type TextVersionWords } from "../../text/spans.ts";
import { whyNotThere } from "../adopting.ts";
import { canRefer } from "../permissions.ts";
import type { Proposal, Stance, TalksState, TalksText, TextVersion } from "../talks.ts";
import { arrangedHolders } from "./arranged.ts";
import { broughtOut } from "./brought.ts";
import { askedParties, consents, held, isShared, proposedEdit } from "./consent.ts";
import { differing, heldBy, heldParties } from "./holding.ts";
import { textNow } from "./words.ts";

/** Where a proposal stands with those whose agreement it needs, as the gate judges when it is taken into the text. */
export interface Consent {
  /** Whose words it changes, and who has answered all the same; in the order of the process. */
  readonly asked: readonly string[];
  /** Parties of the process whose agreement it does not need. */
  readonly notAsked: readonly string[];
  /** The standing answer of each party that gave one. */
  readonly answers: ReadonlyMap<string, Stance>;
  /** Who is asked and has not answered, nor let a silence pass. */
  readonly silent: readonly string[];
  /** Entry of a silence over it that held; taking it in rests on that. */
  readonly silence: string | null;
  /** Its words still stand as it was made on them: else its answers rest on words that are no more, and it has to be made anew. */
  readonly fits: boolean;
  /** It fits, all whose agreement it needs agree, and nobody speaks against it. */
  readonly complete: boolean;
}

/** Who is asked about a proposal, who has answered, and whether its words can be taken into the text. */
export function consentTo(proposal: Proposal, text: TalksText, state: TalksState, at: string): Consent {
  const { id, party: proposer, stances } = proposal;
  const now = textNow(text);
  const taken = now === null || proposal.base === undefined ? null : takenIn(proposal, text, now);
  const fits = now !== null && (proposal.base === undefined ? standsAsSeen(proposal, now) : taken !== null);
  const touched = now === null ? [] : touchedBy(proposal, text, { now, taken }, state, at);
  const answers = new Map<string, Stance>();
  for (const stance of stances) if (stance.stands && stance.party !== undefined) answers.set(stance.party, stance);
  const all = { state, text, at, grounds: { adopts: [id] } };
  const silence = state.silences.findLast(({ proposals }) => proposals?.includes(id) === true);
  const holds = silence !== undefined && held(silence, all) ? silence.entry.id : null;
  const hearing = holds === null ? all : { ...all, grounds: { ...all.grounds, silence: holds } };
  const missing = touched.filter((party) => !consents(party, proposal, hearing));
  const isAsked = (party: string): boolean =>
    party === proposer ? missing.includes(party) : touched.includes(party) || answers.has(party);
  const parties = [...new Set([...state.parties.map(({ id: party }) => party), ...touched])];
  const asked = parties.filter(fits ? isAsked : (party) => answers.has(party));
  return {
    asked,
    notAsked: fits ? parties.filter((party) => party !== proposer && !isAsked(party)) : [],
    answers,
    fits,
    silent: !fits ? [] : asked.filter((party) => missing.includes(party) && !answers.has(party)),
    silence: holds,
    complete:
      fits &&
      touched.length > 0 &&
      missing.length === 0 &&
      whyNotThere(proposal) === null &&
      canRefer(text.room, proposal.entry.room) &&
      ![...answers.values()].some(({ answer }) => answer === "oppose" || answer === "reserve"),
  };
}

/** Whether the words that other words were proposed for as a whole are those that its writer saw: what came since would go unseen. */
export function standsAsSeen({ operation, point, against }: Proposal, now: TextVersion): boolean {
  if (operation !== "replace" || against === undefined) return true;
  const bracketed = findPoint(now.composite?.points ?? [], point)?.text;
  if (bracketed !== undefined) return printNotation(bracketed, { attributed: true }) === against;
  return findPoint(now.draft?.points ?? [], point)?.text === against;
}

/** What a proposal makes of the text as it stands. */
interface Taken {
  readonly edit: TextEdit;
  readonly after: TextVersionWords;
}

/** An edit counted in the version that stands, with what it makes of it; null where it no longer fits. */
function takenIn(proposal: Proposal, text: TalksText, now: TextVersionWords): Taken | null {
  const edit = proposedEdit(proposal, text, now);
  const applied = edit === null ? null : applyToVersion(now, edit);
  return edit === null || applied?.ok !== true ? null : { edit, after: applied.value };
}

/** Whose agreement a proposal needs, its own party's among them: of a draft all who are asked of it, of a composite whose words change or whose points it arranges. */
function touchedBy(
  { point }: Proposal,
  text: TalksText,
  { now, taken }: { readonly now: TextVersion; readonly taken: Taken | null },
  state: TalksState,
  at: string,
): readonly string[] {
  const asked = askedParties(state, at, text);
  if (now.composite === undefined)
    return isShared(text) || now.party === undefined || asked.includes(now.party) ? asked : [...asked, now.party];
  if (taken !== null) {
    const { edit, after } = taken;
    const arranged = arrangedHolders(edit.points, now);
    const brought = broughtOut(text, state.proposals, now, after).map(({ party }) => party);
    const own = [...arranged, ...brought];
    const parties = [...new Set([...heldParties(after), ...own])];
    return parties.filter((party) => own.includes(party) || changes(edit, now, after, party));
  }
  const holders = now.composite.drafts.flatMap(({ party, points }) =>
    points.some(({ pieces }) => pieces.includes(point)) ? [party] : [],
  );
  return holders.length > 0 ? holders : asked;
}

/** Whether an edit changes what a party holds; one of words alone changes nothing beyond the points that they stand in. */
function changes({ spans, points }: TextEdit, now: TextVersionWords, after: TextVersionWords, party: string): boolean {
  if (points.length === 0) {
    const differs = (point: string): boolean => {
      const [was, is] = [pointReading(now, point, party), pointReading(after, point, party)];
      return was?.text !== is?.text || was?.heading !== is?.heading;
    };
    if (!spans.some(({ point }) => differs(point))) return false;
  }
  return differing(heldBy(now, party), heldBy(after, party)).length > 0;
}
