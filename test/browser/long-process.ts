import type { ProcessState } from "../../src/core/record/state.ts";
import { seededRandom } from "../../src/core/common/random.ts";
import { draft, point, type Draft, type Point } from "../../src/core/text/draft.ts";

const subjects = ["The Parties", "Each Party", "The Council", "The observers", "The depositary", "Either government"];
const verbs = ["shall withdraw", "may inspect", "shall publish", "shall not close", "shall return", "may suspend"];
const objects = [
  "the bridges",
  "all detainees",
  "the registers",
  "heavy weapons",
  "the water gauges",
  "the customs posts",
  "the archives",
];
const places = [
  "on the northern shore",
  "in every district",
  "near the dam",
  "along the line of contact",
  "at the ports",
  "in the hills",
];

/** A process of two drafts of so many points each; the second changes, drops, adds and moves some. */
export function longProcess(points: number): ProcessState {
  const random = seededRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sentence = () =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(places)} within ${1 + Math.floor(random() * 90)} days.`;
  const first = Array.from({ length: points }, (_, index) =>
    article(
      index + 1,
      `Matter ${index + 1}`,
      [sentence(), sentence(), `Register entry ${index + 1} applies.`].join(" "),
    ),
  );
  const second = first.flatMap((one, index) => {
    if (index % 50 === 10) return [];
    const changed = index % 3 === 0 ? one.text.replace(/within \d+ days/u, "within 400 days") : one.text;
    const added = index % 70 === 5 ? [article(0, "Added", sentence())] : [];
    return [{ ...one, text: changed }, ...added];
  });
  const moved = second.splice(20, 1);
  second.splice(40, 0, ...moved);
  const renumbered = second.map((one, index) => ({ ...one, id: String(index + 1), label: `Article ${index + 1}.` }));
  return {
    id: "long",
    title: "A long text",
    shortTitle: "Long",
    fictitious: true,
    notice: "",
    timeZone: "UTC",
    parties: [
      { id: "AA", name: "Aland", slot: 1, roles: [] },
      { id: "BB", name: "Beland", slot: 2, roles: [] },
    ],
    drafts: [tabled("one", "AA", "2031-01-01", [], first), tabled("two", "BB", "2031-02-01", ["one"], renumbered)],
    corrections: [],
    sources: {},
    events: [],
    counts: [],
    coverage: [],
    topics: [],
  };
}

function article(number: number, heading: string, text: string): Point {
  return point({ id: String(number), label: `Article ${number}.`, heading, text });
}

function tabled(id: string, party: string, date: string, basedOn: readonly string[], points: readonly Point[]) {
  const text: Draft = draft({ title: `Draft ${id}`, language: "en", tabledBy: [party], date, basedOn, points });
  return { id, party, draft: text };
}
