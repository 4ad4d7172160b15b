import { signedText } from "./reading/texts.ts";
import { triggered } from "../../common/triggered.ts";
import { literal } from "../../common/literal.ts";
import { knownBodies, knownStates, stateNamed } from "../../common/names/index.ts";
import { remembered } from "../../common/remembered.ts";
import type { Named, Party, ProcessState, TabledDraft } from "../../record/state.ts";
import { namedWords, partyWords, sidesOf } from "./sides.ts";

/** What a text that is tabled may be called. */
export const TEXT =
  "draft|plan|text|proposals?|document|framework|blueprint|paper|counter-?proposals?|counter-?draft|counter-?text|mark-?up|version|non-paper|memorandum|package|outline|answer|reply|rejoinder|alternative|wish ?list|scheme|terms|sequel|successor|term sheet|pages|roadmap|edition";
/** What only answers another text: "the reply" is never the text named before. */
export const ANSWERS = triggered(/(?:counter|mark-?up|answer|reply|rejoinder|alternative|sequel|successor)\S{0,40}$/iu);

/** Numbers of points as words. */
export const NUMBERS: Readonly<Record<string, string>> = {
  nine: "9",
  ten: "10",
  twelve: "12",
  fifteen: "15",
  nineteen: "19",
  twenty: "20",
  "twenty-four": "24",
  "twenty-seven": "27",
  "twenty-eight": "28",
  thirty: "30",
};

/** What may follow "28-point" without being a text: a margin, a rise. */
const NO_TEXT =
  "(?!\\s+(?:\\p{L}+\\s+)?(?:leads?|margins?|rise|fall|drop|gains?|loss|increase|decrease|jump|swing|gap|win|victory|scale|font|difference)\\b)";
/** How a text is said to be somebody's: "the one the mediators wrote". */
const WROTE =
  "(?:wrote|written|sent back|came back with|drafted|tabled|sent|proposed|presented|put forward|drew up|drawn up|penned|produced|published|negotiated|circulated|handed over)";

/** Whose text it is and from whom it comes, as sources of patterns. */
interface Sponsor {
  readonly whose: string;
  readonly whom: string;
}

/** How prose names a party as the author of a text: by its names, its persons and the bodies that speak for it. */
function sponsorWords(party: string, state: ProcessState): Sponsor {
  const joint = party.split("-");
  return joint.length > 1 && state.parties.every(({ id }) => id !== party)
    ? jointWords(joint, state)
    : ofParty(party, state);
}

function ofParty(id: string, state: ProcessState): Sponsor {
  const party = state.parties.find((one) => one.id === id);
  const names = party === undefined ? literal(id) : [partyWords(id, state), ...groupWords(party)].join("|");
  const code = party === undefined ? undefined : stateNamed(party.name)?.code;
  const seats = knownBodies.filter(({ kind, of }) => kind === "seat" && of === code);
  const speakers = namedWords([...ofId(state.names?.bodies, id), ...seats], false);
  const persons = namedWords(ofId(state.names?.persons, id), true);
  return {
    whose: `(?:${names}|${persons}|${speakers})(?:['’]s?)?(?: (?:side|team|envoy)s?(?:['’]s?)?)?`,
    whom: `(?:the )?(?:(?:two|three|four) )?(?:${names}|${speakers})(?: side| team| administration| government)?|(?:(?:President|Mr\\.?) )?(?:${persons})`,
  };
}

/** Of a party that is called as many States are, such as all of a continent: whatever these are called, their adjective too. */
function groupWords({ alsoCalled = [] }: Party): readonly string[] {
  return knownBodies
    .filter(({ kind, names }) => kind === "unnamed" && names.some((name) => alsoCalled.includes(name)))
    .flatMap(({ names, adjectives }) => [...names, ...adjectives].map(literal));
}

function ofId(named: readonly Named[] | undefined, id: string): readonly Named[] {
  return (named ?? []).filter(({ party }) => party === id);
}

/** A joint text is both parties' together, and that of one who has no text alone; by the bare name of a State a text may be about it. */
function jointWords(ids: readonly string[], state: ProcessState): Sponsor {
  const words = ids.map((id) => partyWords(id, state));
  const pairs = [words, [...words].reverse()].map((each) => each.map((one) => `(?:${one})`).join("[-–]"));
  const alone = ids.filter((id) => state.drafts.every((draft) => draft.party !== id)).map((id) => ofParty(id, state));
  const names = state.parties.filter(({ id }) => ids.includes(id)).map(({ name }) => literal(name));
  return {
    whose: [...pairs, "joint", ...alone.map(({ whose }) => `(?!(?:${names.join("|")})\\s)(?:${whose})`)].join("|"),
    whom: [...pairs, ...alone.map(({ whom }) => whom)].join("|"),
  };
}

/** Patterns that find the drafts of a process by number of points, by sponsor, by the place of their talks or by title. */
export const patternsOf = remembered((state: ProcessState) =>
  state.drafts.map((draft) => ({ draft, words: patternOf(draft, state) })),
);

/** A pattern of a party that stands alone, as in the head of a column. */
export function sponsorPattern(party: string, state: ProcessState): RegExp {
  const known = aloneIn(state);
  const pattern = known.get(party) ?? alone(party, state);
  known.set(party, pattern);
  return pattern;
}

const aloneIn = remembered((_state: ProcessState) => new Map<string, RegExp>());

function alone(party: string, state: ProcessState): RegExp {
  const name = state.parties.find(({ id }) => id === party)?.name;
  const { whose } = sponsorWords(party, state);
  return new RegExp(`^(?:(?:${whose})${name === undefined ? "" : `|${literal(name)}`})$`, "iu");
}

function patternOf(tabled: TabledDraft, state: ProcessState): RegExp {
  const { id, draft } = tabled;
  // Of texts with one title it is that of the one that was signed, or of none.
  const isOwnTitle =
    signedText(state) === tabled ||
    state.drafts.every((other) => other === tabled || other.draft.title !== draft.title);
  const alternatives = [
    ...(isOwnTitle ? [literal(draft.title)] : []),
    literal(id),
    ...byNumber(tabled, state),
    ...byPlace(tabled, state),
  ];
  if (isPartysOwn(tabled, state)) alternatives.push(`(?<own>${bySponsor(tabled, state).join("|")})`);
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}\\d])`, "giu");
}

/** A party's text is the last of its texts whose points are known: "the mediator's version". */
function isPartysOwn({ id, party }: TabledDraft, state: ProcessState): boolean {
  const own = state.drafts.filter((other) => other.party === party);
  return (own.findLast(({ draft }) => draft.points.length > 0) ?? own.at(-1))?.id === id;
}

function byNumber({ id, draft }: TabledDraft, state: ProcessState): readonly string[] {
  const number = /\b(\d{1,3})[- ]point/u.exec(draft.title)?.[1] ?? /(?<!\d)(\d+)$/u.exec(id)?.[1];
  if (number === undefined) return [];
  const spelt = Object.entries(NUMBERS).find(([, digits]) => digits === number)?.[0];
  // Two drafts of 28 points: the number alone then means the one tabled first.
  const first = state.drafts.find((other) => (/(?<!\d)(\d+)$/u.exec(other.id)?.[1] ?? "") === number)?.id;
  if (first !== undefined && first !== id) return [];
  const said = `(?:${number}${spelt === undefined ? "" : `|${spelt}`})`;
  return [
    // "28 points and the other plan" names another.
    `${said}[- ]points?(?:\\s+(?!(?:and|or|but|while|whereas)\\b)[\\p{L}-]+){0,3}?\\s+(?:${TEXT})`,
    `${said}-point(?=\\s+\\p{L})${NO_TEXT}`,
    `(?:(?:${TEXT}|one|list)\\s+)?(?:of|with|in|its|the|these|those|all)\\s+${said} points`,
  ];
}

/** "The Harbour City text": of the talks at which it was made. */
function byPlace({ id }: TabledDraft, state: ProcessState): readonly string[] {
  const event = state.events.find(({ drafts, place }) => place !== undefined && drafts?.includes(id) === true);
  return event?.place === undefined ? [] : [`${literal(event.place)}\\s+(?:[\\p{L}\\d-]+\\s+){0,1}?(?:${TEXT})`];
}

function bySponsor({ party }: TabledDraft, state: ProcessState): readonly string[] {
  const { whose, whom } = sponsorWords(party, state);
  return [
    `(?:${whose})\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?(?:${TEXT})`,
    `(?:${TEXT}|one|first|second|third|other|latest),?\\s+(?:${WROTE}\\s+)?(?:from|by|of)\\s+(?:${whom})`,
    `(?:${TEXT}|one|what)\\s+(?:(?:that|which)\\s+)?(?:${whom})\\s+(?:(?:had|have|has|first|then|themselves)\\s+){0,2}${WROTE}`,
    `(?:${whom})\\s+(?:\\p{L}+\\s+){0,2}?(?:replied|answered|responded|countered|followed|came back)\\s+with\\s+(?:an?|their|its)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${TEXT})`,
    `(?:${whom})\\s+[^.;:]{0,50}?\\b(?:(?:their|its) own\\s+(?:${TEXT})|(?:${TEXT})\\s+of (?:their|its) own)`,
  ];
}

/** "The 20-point plan for Northland" is of another process, where Northland is no party and no place of this one. */
export const forOthers = remembered((state: ProcessState): RegExp => {
  const own = new Set([...state.parties, ...(state.names?.places ?? [])].map(({ name }) => name));
  const isOwn = sidesOf(state);
  const others = [
    ...knownStates().flatMap(({ names, adjectives }) => [names, adjectives]),
    ...knownBodies.filter(({ kind }) => kind === "region").map(({ names }) => names),
  ].filter((names) => !names.some((name) => own.has(name) || isOwn.in(name).size > 0));
  const words = others.flat().map(literal).join("|");
  return new RegExp(`^\\s+(?:for|on|to end the war in|to rebuild)\\s+(?:the )?(?:${words})(?!\\p{L})`, "iu");
});
