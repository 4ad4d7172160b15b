import { expect, test } from "vitest";
import { draft, point } from "../text/draft.ts";
import { namedProposal } from "./adopting.ts";

const own = draft({
  points: [point({ id: "7", label: "7", heading: "Disputes", points: [point({ id: "p9", label: "7(1)" })] })],
});
const version = { title: "", adopts: [], entry: { room: "table", seq: 1, id: "e" }, draft: own };
const texts = [{ kind: "draft", id: "basis", versions: [version] }] as unknown as Parameters<
  typeof namedProposal
>[1]["texts"];
const proposal = { id: "71340268-a1b6", party: "DR", point: "p9", draft: "basis" } as unknown as Parameters<
  typeof namedProposal
>[0];

test("a proposal that cannot be taken in is named by its party and its point, never by an id", () => {
  expect(namedProposal(proposal, { texts })).toEqual({ party: "DR", at: "7(1)" });
  expect(namedProposal(proposal, { texts: [] })).toEqual({ party: "DR", at: "" });
  expect(namedProposal(undefined, { texts })).toEqual({ party: "", at: "" });
});
