import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { fold } from "../../../../core/record/fold.ts";
import { asOpen } from "../../../../core/record/living/index.ts";
import { compile } from "../../../../core/text/compile.ts";
import { draft, point } from "../../../../core/text/draft.ts";
import { compositeNotes } from "../../../../formats/composite-standing.ts";
import { questionsOf } from "./questions.ts";
import { inEnglish } from "../../../../words/english.ts";

const words = {
  ke: ["Guns fall silent at midnight."],
  so: ["Hostilities cease on the tenth day.", "Bridges are rebuilt."],
};
const of = (id: "ke" | "so") =>
  draft({
    title: id,
    language: "en",
    points: words[id].map((text, at) => point({ id: `${id}${at}`, label: `${at + 1}.`, text })),
  });

/** A point of KE that is perhaps one of SO's, and less likely the other. */
function asked(answered: boolean) {
  const history = opened();
  for (const id of ["ke", "so"] as const)
    history.write("draft", { id, party: id.toUpperCase(), draft: of(id) }, { party: id.toUpperCase() });
  if (answered) history.write("alignment", { from: "ke", to: "so", corrections: [{ from: ["ke0"], to: ["so0"] }] });
  const { composite } = compile([
    { party: "KE", id: "ke", draft: of("ke") },
    { party: "SO", id: "so", draft: of("so") },
  ]);
  const at = (id: string) =>
    composite.drafts.flatMap(({ points }) => points).find((each) => each.id === id)?.pieces[0] ?? expect.fail(id);
  const pair = (other: string, percent: number) => ({
    point: at("ke0"),
    party: "KE",
    other: at(other),
    otherParty: "SO",
    percent,
  });
  const state = fold(history.entries);
  const drafts = state.drafts.filter(({ id }) => id !== "d");
  return { composite: { ...composite, unsure: [pair("so0", 74), pair("so1", 66)] }, drafts, state, at };
}

test("each pairing is asked with its own share, the one that files tell, from either side", () => {
  const { composite, drafts, state, at } = asked(false);
  const questions = questionsOf(composite, drafts, state);
  const shares = (id: string) => questions.get(at(id))?.map(({ percent, otherIds }) => [percent, otherIds]);
  expect(shares("ke0")).toEqual([
    [74, [at("so0")]],
    [66, [at("so1")]],
  ]);
  expect([shares("so0"), shares("so1")]).toEqual([[[74, [at("ke0")]]], [[66, [at("ke0")]]]]);
  const notes = compositeNotes(asOpen(composite, drafts, state.corrections), inEnglish)
    .get(at("ke0"))
    ?.join(" ");
  expect(notes).toMatch(/\(74 %\).*\(66 %\)/u);
});

test("a pairing that was decided is told as unsure neither on the page nor in a file", () => {
  const { composite, drafts, state, at } = asked(true);
  expect(
    questionsOf(composite, drafts, state)
      .get(at("ke0"))
      ?.map(({ percent }) => percent),
  ).toEqual([66]);
  const notes = compositeNotes(asOpen(composite, drafts, state.corrections), inEnglish)
    .get(at("ke0"))
    ?.join(" ");
  expect(notes).toContain("(66 %)");
  expect(notes).not.toContain("(74 %)");
});
