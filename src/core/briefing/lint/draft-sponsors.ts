import { said as tell } from "../../common/said.ts";
import { knownStates, stateNamed } from "../../common/names/index.ts";
import { remembered } from "../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import type { DraftMentions } from "./draft-names.ts";
import { titledBy } from "./meant-drafts.ts";
import type { Fault } from "./finding.ts";
import type { Prose } from "./prose.ts";
import { signedText, sponsorIds, sponsorsOf } from "./reading/texts.ts";
import { formWords, sidesOf, type Sides } from "./sides.ts";

const TABLED =
  "tabled|drafted|written|proposed|put forward|authored|sponsored|submitted|drawn up|prepared|introduced|penned|produced|circulated";
const STATES = knownStates().flatMap(({ names }) => names);
/** "tabled by Northland", "put forward by Northland and Southland": States generally known, and the process's parties. */
const tabledBy = remembered(({ parties }: ProcessState): RegExp => {
  const known = [...STATES, ...parties.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled])];
  const words = known.sort((a, b) => b.length - a.length).map(formWords);
  const state = `(?:${words.join("|")})(?!\\p{L})`;
  return new RegExp(
    `^(?:[^.;]{0,80}?\\b(?:${TABLED})(?: jointly| together)?\\s+by|[\\s,(–—-]{1,4}(?:(?:led|backed|signed) by|by|from))\\s+(?:the\\s+)?(?<who>${state}(?:(?:,| and|, and)\\s+(?:the\\s+)?${state})*)`,
    "u",
  );
});

const SIGNED_BY = /\bsigned by\b/iu;

/** Drafts said to be tabled by a State that is not among those who tabled them. */
export function wrongSponsors(prose: Prose, mentions: DraftMentions, state: ProcessState): readonly Fault[] {
  const sides = sidesOf(state);
  return prose.sentences.flatMap((sentence) =>
    (mentions.get(sentence) ?? []).flatMap(({ draft, named, meant, listed, from: at, to }) => {
      const isMeant =
        named || meant === true || listed === true || titledBy(sentence.text.slice(at, to), state) === draft;
      const match = draft === null || !isMeant ? null : tabledBy(state).exec(uncapitalised(sentence.text.slice(to)));
      const who = match?.groups?.["who"];
      if (draft === null || match === null || who === undefined || isSponsor(who, draft, state, sides)) return [];
      const from = sentence.from + to + match[0].length - who.length;
      const sponsors = sponsorsOf(draft, state);
      // Whose a text is has to be known before it is said not to be somebody's.
      if (sponsors.length === 0) return [];
      const isSigned = SIGNED_BY.test(sentence.text.slice(at, to + match[0].length)) && signedText(state) === draft;
      const how = isSigned ? "wrong-sponsor.signed" : "wrong-sponsor.tabled";
      return [
        {
          code: "wrong-sponsor",
          severity: "error",
          message: tell(how, { title: draft.draft.title, sponsors, who }),
          from,
          to: from + who.length,
        },
      ];
    }),
  );
}

/** "Tabled by Northland" opens a sentence of notes. */
function uncapitalised(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function isSponsor(who: string, of: TabledDraft, state: ProcessState, sides: Sides): boolean {
  const ids = [of.party, ...sponsorIds(of, state)];
  const names = ids.map((id) => nameOf(id, state)).join(" ");
  return who.split(/,? and |, /u).every((name) => {
    const bare = name.replace(/^the /u, "");
    const [usual = bare] = stateNamed(bare)?.names ?? [];
    return names.includes(bare) || names.includes(usual) || [...sides.in(bare)].some((id) => ids.includes(id));
  });
}

function nameOf(id: string, state: ProcessState): string {
  return state.parties.find((party) => party.id === id)?.name ?? id;
}
