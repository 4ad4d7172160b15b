import { triggered } from "../../common/triggered.ts";
import { said as tell, type Said } from "../../common/said.ts";
import type { ProcessState } from "../../record/state.ts";
import { wrongChairs } from "./draft-chairs.ts";
import { institutionsInDrafts } from "./draft-institutions.ts";
import { listsOfDrafts } from "./draft-lists.ts";
import type { DraftMentions } from "./draft-names.ts";
import { planNumbers, pointPlans, shortenedTo } from "./plan-numbers.ts";
import { pointsOfDrafts } from "./draft-points.ts";
import { rowsOfDrafts } from "./draft-rows.ts";
import { wrongSponsors } from "./draft-sponsors.ts";
import { subjectsOfDrafts } from "./draft-subjects.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";
import { fullNamesOf } from "./institutions.ts";
import { isQuoted, type Prose, type Sentence } from "./prose.ts";
import { sidesOf, type Sides } from "./sides.ts";
import { wrongVehicles } from "./vehicles.ts";

/** What a text says of drafts, against the drafts: institutions, vehicles, subjects, points by number, bodies, sponsors; plans and names unknown. */
export function againstDrafts(
  prose: Prose,
  mentions: DraftMentions,
  cells: readonly DraftCell[],
  state: ProcessState,
  year: string | null,
): readonly Fault[] {
  const sides = sidesOf(state);
  return [
    ...institutionsInDrafts(prose, mentions, cells, state),
    ...wrongVehicles(prose, mentions, cells, state),
    ...subjectsOfDrafts(prose, mentions, cells, state),
    ...pointsOfDrafts(prose, mentions, state),
    ...rowsOfDrafts(cells, state, year),
    ...listsOfDrafts(prose, mentions, state),
    ...wrongChairs(prose, state),
    ...wrongSponsors(prose, mentions, state),
    ...unknownPlans(prose, state),
    ...prose.sentences.flatMap((sentence) =>
      isQuoted(prose, sentence.from) ? [] : misnamed(sentence, fullNamesOf(state), sides),
    ),
  ];
}

function unknownPlans(prose: Prose, state: ProcessState): readonly Fault[] {
  if (state.drafts.length === 0) return [];
  const numbers = planNumbers(state);
  const titles = state.drafts.map(({ draft }) => draft.title).join(", ");
  return prose.sentences.flatMap((sentence) =>
    (/point|пункт/iu.test(sentence.text) ? [...pointPlans(sentence.text), ...shortenedTo(sentence.text)] : [])
      .filter(({ number }) => !numbers.has(number))
      .map((plan) =>
        at(sentence, plan, "unknown-plan", "error", tell("unknown-plan.number", { number: plan.number, titles })),
      ),
  );
}

const LONG_NAME = triggered(/(?<![\p{L}-])\p{Lu}[\p{L}-]+(?:\s+(?:(?:for|of|and|the|in)\s+)*\p{Lu}[\p{L}-]+){2,}/gu);

/** A name that differs in one word from an institution's, and is no other's. */
function misnamed(sentence: Sentence, names: readonly string[], sides: Sides): readonly Fault[] {
  return [...sentence.text.matchAll(LONG_NAME)].flatMap(({ 0: said, index }) => {
    const words = said.split(/\s+/u);
    const differing = (full: string): number => {
      const right = full.split(" ");
      return right.length === words.length
        ? right.filter((word, at) => plain(word) !== plain(words[at] ?? "")).length
        : 9;
    };
    if (sides.in(said).size > 0 || names.some((full) => differing(full) === 0)) return [];
    return names
      .filter((full) => differing(full) === 1)
      .map((full) =>
        at(
          sentence,
          { from: index, to: index + said.length },
          "unknown-name",
          "warning",
          tell("unknown-name.near", { name: full }),
        ),
      );
  });
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace("-", "")
    .replace(/is(?=ation)/u, "iz");
}

function at(
  sentence: Sentence,
  place: { readonly from: number; readonly to: number },
  code: Fault["code"],
  severity: Fault["severity"],
  message: Said,
): Fault {
  return { code, severity, message, from: sentence.from + place.from, to: sentence.from + place.to };
}
