import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { fold } from "../../../core/record/fold.ts";
import { areVersions, outdatedAmong } from "./language-versions.ts";

test("an edit of one language version flags the others, until they follow", () => {
  const history = opened();
  const of = (language: string, text: string, versionOf?: string) =>
    draft({
      title: language,
      language,
      tabledBy: ["KE"],
      points: [point({ id: "1", label: "1", text })],
      ...(versionOf === undefined ? {} : { versionOf }),
    });
  const put = (id: string, words: ReturnType<typeof of>, on: string) =>
    history.write("draft", { id, party: "KE", draft: words }, { on, party: "KE" });
  put("en", of("en", "One."), "2031-03-03");
  put("fr", of("fr", "Un.", "en"), "2031-03-04");
  put("uk", of("uk", "Один.", "fr"), "2031-03-05");
  const outdated = () => {
    const state = fold(history.entries);
    const family = ["en", "fr", "uk"].flatMap((id) => state.drafts.filter((each) => each.id === id));
    expect(family.slice(1).every((each) => areVersions(state, family[0] ?? each, each))).toBe(true);
    return outdatedAmong(state, family).map(({ id, by }) => `${id} by ${by}`);
  };
  expect(outdated()).toEqual([]);
  put("en", of("en", "Two."), "2031-03-06");
  expect(outdated()).toEqual(["fr by en", "uk by en"]);
  put("fr", of("fr", "Deux.", "en"), "2031-03-07");
  expect(outdated()).toEqual(["uk by fr"]);
});
