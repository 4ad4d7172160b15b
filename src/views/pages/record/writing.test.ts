import { expect, test } from "vitest";
import { filedAs } from "./writing.tsx";

const objection = { kind: "stance", body: { draft: "d", point: "1", answer: "oppose" }, party: "SO" };

test("what the office files says how it came; on which day only where that was said", () => {
  expect(filedAs(objection, { by: " e-mail ", on: "2031-03-20" })).toEqual({
    ...objection,
    as: "office",
    body: { ...objection.body, received: { by: "e-mail", on: "2031-03-20" } },
  });
  expect(filedAs(objection, { by: "e-mail", on: "" })).toEqual({
    ...objection,
    as: "office",
    body: { ...objection.body, received: { by: "e-mail" } },
  });
});

test("nothing was received by no way, for no party, or of a kind that nobody sends", () => {
  expect(filedAs(objection, { by: " ", on: "2031-03-20" })).toBe(objection);
  const { party: _party, ...own } = objection;
  expect(filedAs(own, { by: "e-mail", on: "" })).toBe(own);
  const note = { ...objection, kind: "note" };
  expect(filedAs(note, { by: "e-mail", on: "" })).toBe(note);
});
