import { expect, test } from "vitest";
import type { Finding } from "../../../../core/record/talks.ts";
import { notAnswered } from "./not-answered.ts";

const nobody: Finding = {
  rule: "consensus",
  level: "open",
  accepted: [],
  adReferendum: [],
  reserved: [],
  opposed: [],
  silent: ["KE", "SO", "CU"],
  bySilence: [],
  minus: [],
};

test("nobody is said not to have answered what nobody was asked", () => {
  expect(notAnswered(nobody)).toEqual([]);
  expect(notAnswered({ ...nobody, opposed: ["KE"], silent: ["SO", "CU"] })).toEqual(["SO", "CU"]);
  expect(notAnswered({ ...nobody, opposed: ["KE"], silent: ["SO", "CU"], minus: ["CU"] })).toEqual(["SO"]);
  const silence = { deadline: "2031-03-20", state: "running", entry: { room: "table", seq: 1, id: "e1" } } as const;
  expect(notAnswered({ ...nobody, silence })).toEqual(["KE", "SO", "CU"]);
});
