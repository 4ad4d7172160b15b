import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { en } from "../../../words/words.ts";
import { TextPage } from "./text-page.tsx";

test("an observer to whom no text is open is not told that there is none", () => {
  const seen = opened().entries.filter(({ room }) => room === "public");
  const record = recordOf(seen);
  const of = (capacity: "observer" | "sole") =>
    drawn(TextPage, "text", frameOf({ ...record, audience: { member: "o", capacity } }));
  expect(of("sole")).toContain(en.livingText.noText);
  expect(of("observer")).toContain(en.office.nothingPublic);
  expect(of("observer")).not.toContain(en.livingText.noText);
});
