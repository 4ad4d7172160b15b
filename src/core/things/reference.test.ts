import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("docs/reference.md says what the declarations say", () => {
  const args = ["node_modules/tsx/dist/cli.mjs", "scripts/make-reference.mjs", "--check"];
  expect(() => execFileSync(process.execPath, args, { stdio: "pipe" })).not.toThrow();
});
