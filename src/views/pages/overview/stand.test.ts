import { expect, test } from "vitest";
import { opened, treaty } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { Stand } from "./stand.tsx";

test("that an acceptance was withdrawn after its words went in is said where the text stands, until they change", () => {
  const history = opened();
  const body = { draft: "d", point: "1", operation: "replace", text: "Article one." };
  const proposal = history.write("proposal", body, { party: "KE" });
  const yes = history.write("stance", { proposal, answer: "accept" }, { party: "SO" });
  const tabled = (on: string, words: string, adopts: readonly string[]) =>
    history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": words }), adopts }, { party: "KE", on });
  const says = () => {
    const record = recordOf(history.entries);
    return drawn(Stand, "overview", { ...frameOf(record), state: record.talks });
  };
  const sentence = "An acceptance was withdrawn after its words went into the text";
  tabled("2031-03-04", "Article one.", [proposal]);
  expect(says()).not.toContain(sentence);
  history.write("withdrawal", { what: "stance", id: yes }, { party: "SO", on: "2031-03-05" });
  expect(says()).toContain(sentence);
  tabled("2031-03-06", "Article 1.", []);
  expect(says()).not.toContain(sentence);
});

test("with one draft the next step is another, with several a text of them; whoever may do neither is asked for nothing", () => {
  const history = opened();
  const says = () => {
    const record = recordOf(history.entries);
    return drawn(Stand, "overview", { ...frameOf(record), state: record.talks });
  };
  history.write("draft", { id: "d", party: "KE", draft: treaty() }, { party: "KE", on: "2031-03-04" });
  expect(says()).toContain("Table the draft of another party");
  expect(says()).toContain("Table a draft");
  history.write("draft", { id: "e", party: "SO", draft: treaty() }, { party: "SO", on: "2031-03-05" });
  expect(says()).toContain("Make one text of them");
});
