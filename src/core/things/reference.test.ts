import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("docs/reference.md says what the declarations say", async () => {
  const made = (await import(join(root, "scripts/make-reference.mjs"))) as { page: string; trouble: string | null };
  expect(made.trouble).toBeNull();
  // Where it differs: npx tsx scripts/make-reference.mjs
  expect(readFileSync(join(root, "docs/reference.md"), "utf8")).toBe(made.page);
});
