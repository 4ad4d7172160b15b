import { expect, test } from "vitest";
import { example } from "../../../test/examples/load.ts";
import { topicName } from "./topic-name.ts";

test("a quantity is named as people write it, a party at the end set off", async () => {
  const state = await example("ukraine");
  expect(
    ["killed-russia", "frozen-assets", "us-russia-group", "ukraine"].map((topic) => topicName(topic, state)),
  ).toEqual(["Killed, Russia", "Frozen assets", "US Russia group", "Ukraine"]);
});
