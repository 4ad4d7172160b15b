import { expect, it } from "vitest";
import { describeRoutes } from "../../src/server/openapi.ts";
import { routes } from "../../src/server/routes/index.ts";
import { standingRoute } from "../../src/server/routes/standing.ts";

/** Every pattern in a value, with where it stands. */
function patternsIn(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "pattern" && typeof inner === "string" ? [[place, inner]] : patternsIn(inner, `${place}/${key}`),
  );
}

it("describes texts by plain patterns, without the flags of an expression", () => {
  const patterns = patternsIn(describeRoutes(routes, "0"));
  expect(patterns.length).toBeGreaterThan(8);
  for (const [place, pattern] of patterns) {
    expect(pattern, place).not.toMatch(/\/[a-z]*$/u);
    expect(() => new RegExp(pattern, "u"), place).not.toThrow();
  }
});

it.each(["2033-02-99", "2033-02-31", "2033-00-10", "2033-02-29", "2033-2-1"])("refuses the day %s", (asof) => {
  expect(standingRoute.query?.safeParse({ process: "talks", asof }).success).toBe(false);
  expect(standingRoute.query?.safeParse({ process: "talks", asof: "2032-02-29" }).success).toBe(true);
});
