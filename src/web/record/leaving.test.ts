import { expect, test } from "vitest";
import { onSignedOutElsewhere, tellSignedOut } from "./leaving.ts";

test("every other tab hears that its person has signed out, one that has stopped listening does not", async () => {
  let heard = "";
  const stops = ["a", "b", "c"].map((name) => onSignedOutElsewhere(() => (heard += name)));
  stops[1]?.();
  tellSignedOut();
  await expect.poll(() => [...heard].sort().join("")).toBe("ac");
  for (const stop of stops) stop();
});
