import type { WordingRule } from "./rule.ts";

/** One body that watches and also guarantees, judges or punishes: its finding is in its own cause. */
export const bothTasks: WordingRule = {
  code: "double-mandate",
  severity: "warning",
  find: /\b(?:monitors?|verif(?:y|ies)|supervises?|oversees?) and (?:guarantees?|enforces?|sanctions?|punish(?:es)?|arbitrates?|adjudicates?)\b/iu,
  finds: ["A Joint Council monitors and guarantees the agreement."],
  allows: ["The Mission shall monitor and verify the withdrawal."],
};
