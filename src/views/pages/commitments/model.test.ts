import { expect, test } from "vitest";
import { opened, treaty } from "../../../../test/support/history.ts";
import { agreement } from "../../../core/commitments/index.ts";
import { fold } from "../../../core/record/index.ts";
import { processOf } from "../../../core/record/talks.ts";
import { chosenId } from "./model.ts";

test("the text that opens is the one signed, unless another has confirmed commitments or is asked for", () => {
  const history = opened();
  history.write("draft", { id: "counter", party: "SO", draft: treaty() }, { party: "SO" });
  history.write("draft", { id: "accord", party: "KE", draft: { ...treaty(), date: null } }, { party: "KE" });
  const shown = (wanted?: string) => {
    const talks = fold(history.entries);
    // A published page and a folder of files know the same.
    expect(chosenId(processOf(talks), wanted)).toBe(chosenId(talks, wanted));
    return chosenId(talks, wanted);
  };
  expect(shown()).toBe("d");
  const signing = {
    id: "s",
    kind: "signature",
    date: "2031-03-18",
    title: "Signed",
    parties: ["KE", "SO"],
    sources: [],
  };
  history.write(
    "event",
    { ...signing, drafts: ["accord"], summary: "", confidence: "confirmed" },
    { on: "2031-03-18" },
  );
  expect(shown()).toBe("accord");
  expect(shown("counter")).toBe("counter");
  const { commitments: _none, ...frame } = agreement({ id: "counter", drafts: ["counter"] });
  history.write("agreement", frame);
  expect(shown()).toBe("counter");
});
