import { triggered } from "../../common/triggered.ts";
import { said as tell, type Said } from "../../common/said.ts";
import { literal } from "../../common/literal.ts";
import { remembered } from "../../common/remembered.ts";
import type { ProcessState } from "../../record/state.ts";
import { wordsOfDraft } from "./draft-text.ts";
import type { Fault } from "./finding.ts";
import { isSameName, NOBODY, PERSON } from "./persons.ts";
import type { Prose } from "./prose.ts";
import { sidesOf } from "./sides.ts";

/** A body with the person who, by drafts, presides over it. */
interface Chair {
  readonly body: string;
  readonly person: string;
  /** The body with who is said to preside. */
  readonly said: RegExp;
  /** Titles of the drafts that say so, with the point. */
  readonly drafts: readonly Said[];
}

const BODY = "(?<body>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)+)";
const PRESIDED = "(?:headed|chaired|led|presided over|run)";
const TITLES = "(?:(?:\\p{L}[\\p{L}’'.-]*|[A-Z]\\.) ){0,4}?";
const BY_WHOM = `${PRESIDED} by ${TITLES}${PERSON}(?= (?!of )\\p{Ll}|[,.;:)]|$)`;
const BY = triggered(new RegExp(`${BODY},? (?:(?:is|to be|would be|that is|which is) )?${BY_WHOM}`, "u"));

/** Bodies of drafts said to be chaired by another person than the drafts name. */
export function wrongChairs(prose: Prose, state: ProcessState): readonly Fault[] {
  const chairs = chairsOf(state);
  const sides = sidesOf(state);
  return prose.sentences.flatMap((sentence) =>
    chairs.flatMap(({ body, person, said: pattern, drafts }) => {
      const said = pattern.exec(sentence.text);
      const name = said?.groups?.["name"];
      if (
        said === null ||
        name === undefined ||
        NOBODY.test(name) ||
        sides.in(name).size > 0 ||
        person.split(" ").some((part) => isSameName(part, name))
      )
        return [];
      const from = sentence.from + said.index + said[0].lastIndexOf(name);
      return [
        {
          code: "contradicted" as const,
          severity: "error" as const,
          message: tell("contradicted.chair", { drafts, body, person }),
          from,
          to: from + name.length,
        },
      ];
    }),
  );
}

const chairsOf = remembered((state: ProcessState): readonly Chair[] => {
  const found = new Map<string, Chair>();
  for (const { draft } of state.drafts)
    for (const { point, text } of wordsOfDraft(draft)) {
      const match = BY.exec(text);
      const { body: named = "", name } = match?.groups ?? {};
      if (match === null || name === undefined) continue;
      const body = named.replace(/^(?:A|An|The) /u, "");
      const person = match[0].slice(match[0].indexOf(" by ") + 4);
      const where = tell("contradicted.draft", { title: draft.title, point: point.id });
      const said = new RegExp(`${literal(body)}[^.;]{0,60}?\\b${BY_WHOM}`, "u");
      found.set(body, { body, person, said, drafts: [...(found.get(body)?.drafts ?? []), where] });
    }
  return [...found.values()];
});
