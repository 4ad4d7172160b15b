import fc from "fast-check";
import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { fold } from "../../../../core/record/index.ts";
import { draft, point } from "../../../../core/text/draft.ts";
import { textOf } from "../model.ts";
import { dutyPlans, setAsidePlans } from "./duty.ts";

const MONTHS = ["January", "March", "June", "October"];
const days = fc.shuffledSubarray(MONTHS, { minLength: 2 });
const sentences = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom("Arlen", "Brevia"), days).map(([who, months]) => {
      const list = months.map((month, at) => `${at % 2 === 0 ? 3 : 30} ${month} 2031`);
      return `${who} shall pay 12 million crowns in ${months.length} equal instalments, on ${list.join(", ").replace(/, (?=[^,]*$)/u, " and ")}.`;
    }),
    fc.constantFrom(
      "Arlen shall release the crews, and Brevia shall return the trawler, by 3 May 2031.",
      "Neither Party shall lay mines.",
      "Arlen and Brevia shall open the ferry by 4 May 2031 and clear the port by 9 May 2031.",
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

const talks = (texts: readonly string[]) => {
  const history = opened();
  const points = ["Arlen and Brevia (“the Parties”) have agreed as follows:", ...texts].map((text, at) =>
    point({ id: String(at), label: `${at}.`, text }),
  );
  history.write("draft", { id: "accord", party: "KE", draft: draft({ title: "Accord", language: "en", points }) });
  const shown = () => textOf(fold(history.entries), "accord");
  return { history, shown };
};

test("law: a proposal stays, as it was, until it is confirmed or refused itself", () => {
  const acts = fc.array(fc.record({ at: fc.nat(), confirms: fc.boolean() }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sentences, acts, (texts, list) => {
      const { history, shown } = talks(texts);
      const first = shown().agreement.commitments;
      const answered = new Map<string, boolean>();
      for (const { at, confirms } of list) {
        const text = shown();
        const open = text.agreement.commitments.filter(({ id }) => !text.confirmed.has(id));
        const chosen = open[at % Math.max(1, open.length)];
        if (chosen === undefined) break;
        for (const { kind, body } of (confirms ? dutyPlans : setAsidePlans)(text, chosen)) history.write(kind, body);
        answered.set(chosen.id, confirms);
      }
      const { agreement, confirmed } = shown();
      const stays = first.filter(({ id }) => answered.get(id) !== false);
      const said = ({ confidence: _sure, ...rest }: (typeof first)[number]) => rest;
      expect(agreement.commitments.map(said)).toEqual(stays.map(said));
      expect([...confirmed].sort()).toEqual(
        stays
          .map(({ id }) => id)
          .filter((id) => answered.get(id) === true)
          .sort(),
      );
    }),
    { numRuns: 60 },
  );
});

test("words whose duties were all refused are listed once, as words without a duty; not while one stays", () => {
  const { history, shown } = talks([
    "Arlen shall pay 12 million crowns in two equal instalments, on 3 January 2031 and 30 June 2031.",
  ]);
  const left = () => shown().uncovered.filter(({ normative }) => normative === true).length;
  const refuse = () => {
    const text = shown();
    const [first] = text.agreement.commitments;
    if (first !== undefined) for (const { kind, body } of setAsidePlans(text, first)) history.write(kind, body);
  };
  expect([shown().agreement.commitments.length, left()]).toEqual([2, 0]);
  refuse();
  expect([shown().agreement.commitments.length, left()]).toEqual([1, 0]);
  refuse();
  expect([shown().agreement.commitments.length, left()]).toEqual([0, 1]);
});

test("a commitment that somebody made of the words by hand answers all that is proposed on them", () => {
  const { history, shown } = talks([
    "Arlen shall pay 12 million crowns in two equal instalments, on 3 January 2031 and 30 June 2031.",
  ]);
  const text = shown();
  const [first] = text.agreement.commitments;
  if (first === undefined) throw new Error("nothing proposed");
  for (const { kind, body } of dutyPlans(text, { ...first, id: "whole" })) history.write(kind, body);
  expect(shown().agreement.commitments.map(({ id }) => id)).toEqual(["whole"]);
});
