import { expect, test } from "vitest";
import { onSignedOutElsewhere, tellSignedOut } from "./leaving.ts";

test("every other tab hears that its person has signed out, one that has stopped listening does not", async () => {
  const heard: string[] = [];
  const stops = ["a", "b", "c"].map((name) => onSignedOutElsewhere(() => heard.push(name)));
  stops[1]?.();
  tellSignedOut();
  await expect.poll(() => heard.toSorted().join("")).toBe("ac");
  for (const stop of stops) stop();
});
