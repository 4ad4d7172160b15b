import { expect, test } from "vitest";
import type { Audience } from "../../core/record/permissions.ts";
import { asActed } from "./new-entry.ts";

const member = "m";
const plan = (kind: string) => ({ kind, body: { entry: "e", body: null, why: "error" }, party: "KE" });

test("the office corrects in its own name what it filed for a party; a delegation, and one person alone, as they say", () => {
  const office: Audience = { member, capacity: "secretariat" };
  const others: readonly Audience[] = [
    { member, capacity: "delegate", party: "KE" },
    { member, capacity: "sole" },
  ];
  expect(asActed(office, plan("correction"))).not.toHaveProperty("party");
  expect(asActed(office, plan("incident"))).toEqual(plan("incident"));
  for (const each of others) expect(asActed(each, plan("correction"))).toEqual(plan("correction"));
});
