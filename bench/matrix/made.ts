import { seededRandom } from "../../src/core/common/random.ts";
import type { Issue, Position } from "../../src/core/evidence/positions/index.ts";
import type { ProcessState } from "../../src/core/record/state.ts";

/** A process of so many issues and parties, three options an issue, one to three stances in nine of ten cells. */
export function madePositions(issues: number, parties: number): ProcessState {
  const random = seededRandom(11);
  const pick = (count: number) => Math.floor(random() * count);
  const ids = Array.from({ length: parties }, (_, at) => `P${String(at + 1).padStart(2, "0")}`);
  const list = Array.from({ length: issues }, (_, at): Issue => ({
    id: `issue-${at + 1}`,
    title: `Issue ${at + 1} on the withdrawal and the fund`,
    family: `f${at % 10}`,
    topics: [],
    options: [1, 2, 3].map((option) => ({ id: `o${option}`, title: `Option ${option} of issue ${at + 1}` })),
  }));
  const positions: Position[] = [];
  for (const issue of list)
    for (const party of ids) {
      if (random() < 0.1) continue;
      for (let at = 0; at <= pick(3); at++) {
        const option = pick(4);
        const stance = `Asks for option ${option} in stage ${at + 1}, with notice to the others.`;
        positions.push({
          id: `${issue.id}-${party}-${at}`,
          issue: issue.id,
          party,
          on: `2031-${String(1 + pick(12)).padStart(2, "0")}-${String(1 + pick(28)).padStart(2, "0")}`,
          stance,
          option: option === 0 ? null : `o${option}`,
          ...(option === 0 ? {} : { words: `option ${option}` }),
          utterance: "press-report",
          confidence: "found",
          sources: ["s"],
        });
      }
    }
  return {
    id: `matrix-${issues}-${parties}`,
    title: "Made talks",
    shortTitle: "Made",
    fictitious: true,
    notice: "Generated.",
    timeZone: "UTC",
    parties: ids.map((id, at) => ({ id, name: `Party ${at + 1}`, slot: Math.min(8, at + 1), roles: [] })),
    drafts: [],
    corrections: [],
    sources: { s: { id: "s", publisher: "Made", title: "Made", date: "2031-12-31", url: null, kind: "news" } },
    events: [],
    counts: [],
    coverage: [],
    topics: [],
    positions: {
      families: Array.from({ length: 10 }, (_, at) => ({ id: `f${at}`, title: `Family ${at + 1}` })),
      issues: list,
      positions,
    },
  };
}
