import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { remembered } from "../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { NEGATED } from "./draft-institutions.ts";
import { draftAbove, type DraftMentions } from "./draft-names.ts";
import { wordsOfDraft } from "./draft-text.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";
import { sidesOf, type Sides } from "./sides.ts";

const NAME = "(?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}";
/** "Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv". */
const RUN = triggered(new RegExp(`(?<!\\p{L})${NAME}(?:, ${NAME})+,? (?:and|or) ${NAME}(?!\\p{L})`, "gu"));

/** Words with a capital that only open a sentence. */
const BEFORE = triggered(/^(?:the|The|In|On|At|From|For|Under|Between|And) /u);

interface Name {
  readonly name: string;
  readonly from: number;
}

/** Runs of three names or more. */
function runsIn(text: string): readonly (readonly Name[])[] {
  return [...text.matchAll(RUN)].map((match) =>
    [...match[0].matchAll(new RegExp(`(?<!\\p{L})${NAME}`, "gu"))].map(({ 0: name, index }) => ({
      name: name.replace(BEFORE, ""),
      from: match.index + index + name.length - name.replace(BEFORE, "").length,
    })),
  );
}

interface Listed {
  readonly draft: TabledDraft;
  readonly point: string;
  readonly names: readonly string[];
}

/** A name in a list that a point of a draft has, in which that point has another or none. */
export function listsOfDrafts(prose: Prose, mentions: DraftMentions, state: ProcessState): readonly Fault[] {
  const known = listsOf(state);
  const sides = sidesOf(state);
  return prose.sentences.flatMap((sentence) =>
    NEGATED.test(sentence.text)
      ? []
      : runsIn(sentence.text).flatMap((run) => oddIn(run, sentence, mentions, known, sides)),
  );
}

function oddIn(
  run: readonly Name[],
  sentence: Sentence,
  mentions: DraftMentions,
  known: readonly Listed[],
  sides: Sides,
): readonly Fault[] {
  const own = (mentions.get(sentence) ?? []).filter(({ named, meant }) => named || meant === true);
  const meant = own.length > 0 ? own.map(({ draft }) => draft) : [draftAbove(sentence, mentions)];
  // Parties stand together in many lists: theirs are held against the one text that the sentence names.
  const isOfParties = run.filter(({ name }) => sides.in(name).size > 0).length > 1;
  const candidates = known.filter(({ draft }) => (isOfParties ? meant.includes(draft) : true));
  const has = ({ names }: Listed, name: string): boolean => names.includes(name);
  if (known.some((list) => run.every(({ name }) => has(list, name)))) return [];
  const near = candidates.find((list) => {
    const shared = run.filter(({ name }) => has(list, name)).length;
    return (
      shared === run.length - 1 &&
      shared >= 2 &&
      (isOfParties ? shared === list.names.length : shared >= list.names.length - 1)
    );
  });
  const odd = near === undefined ? undefined : run.find(({ name }) => !has(near, name));
  if (near === undefined || odd === undefined) return [];
  return [
    {
      code: "not-in-draft",
      severity: "error",
      message: tell("not-in-draft.list", {
        point: near.point,
        title: near.draft.draft.title,
        names: near.names.join(", "),
        odd: odd.name,
      }),
      quoted: `${near.draft.id} ${near.point}`,
      from: sentence.from + odd.from,
      to: sentence.from + odd.from + odd.name.length,
    },
  ];
}

const listsOf = remembered((state: ProcessState): readonly Listed[] =>
  state.drafts.flatMap((draft) =>
    wordsOfDraft(draft.draft).flatMap(({ point }) =>
      runsIn(point.text).map((run) => ({ draft, point: point.id, names: run.map(({ name }) => name) })),
    ),
  ),
);
