import { seededRandom } from "../common/random.ts";
import type { Claim } from "../things/claim.ts";
import type { Plant } from "./planted.test-data.ts";

const KINDS = [
  "merged",
  "stock-flow",
  "currency",
  "scope",
  "category",
  "stale",
  "official",
  "percent",
  "parts",
  "part-too-large",
  "thousands",
  "magnitude",
] as const;

type Fields = Partial<Claim>;

/** What claims are made of: the figure, where it is of, and who draws what else differs. */
interface Given {
  readonly topic: string;
  readonly base: number;
  readonly river: string;
  readonly pick: <T>(...list: readonly T[]) => T;
  readonly whole: (low: number, high: number) => number;
}

const at = (value: number, high = value): Fields => ({ low: String(value), high: String(high) });

/** The claims of one plant, by its kind. */
const PLANTS: Readonly<Record<(typeof KINDS)[number], (given: Given) => readonly Fields[]>> = {
  merged: ({ base, river, pick }) => [
    { ...at(base), comparator: pick("~", ">"), estimator: "Civil Defence", scope: river, asOf: "2031-02" },
    { ...at(base * 2), estimator: "Institute for Hydrology", scope: river, asOf: "2031-05" },
    {
      ...at(base, base * 2),
      estimator: pick(null, "various", "Civil Defence, Institute for Hydrology"),
      scope: river,
      asOf: "2031-05",
    },
  ],
  "stock-flow": ({ base, river, pick }) => [
    {
      ...at(base),
      statement: pick("People now in shelters", "Still in emergency housing", "Currently without homes"),
      scope: river,
    },
    {
      ...at(base * 3),
      statement: pick(
        "People evacuated since the flood of 2029",
        "Arrivals in shelters during 2030",
        "Cumulative number of evacuees",
      ),
      scope: river,
    },
  ],
  currency: ({ base, river, pick }) => [
    { ...at(base * 1000), unit: "USD", statement: "Damage to roads", scope: river },
    { ...at(base * 1000), unit: pick("EUR", "GBP", "CHF"), statement: "Damage to roads", scope: river },
  ],
  scope: ({ base, pick }) => [
    { ...at(base), statement: "Voters on the roll", scope: pick("Oster city", "Marn district") },
    { ...at(base * 4), statement: "Voters on the roll", scope: pick("Vess region", "the whole of Kethland") },
  ],
  category: ({ base, river, pick }) => [
    { ...at(base), statement: "People affected", category: pick("confirmed", "registered"), scope: river },
    {
      ...at(base * 2),
      statement: "People affected",
      category: pick("suspected", "estimated by survey"),
      scope: river,
    },
  ],
  stale: ({ base, river, pick }) => [
    {
      ...at(base),
      statement: "Inhabitants",
      asOf: pick("2024", "2025-06", "2026-01-31"),
      estimator: "Census Office",
      scope: river,
    },
    {
      ...at(Math.round(base * 1.6)),
      statement: "Inhabitants",
      asOf: "2031-04",
      estimator: "Census Office",
      scope: river,
    },
  ],
  official: ({ base, river, pick }) => [
    {
      ...at(base),
      statement: pick("Official number of victims", "Officially recorded losses", "Losses, official"),
      estimator: pick("Vess Courier", "Prof. A. Lorn", "Marn Radio", "a newspaper"),
      scope: river,
    },
  ],
  percent: ({ base, river, whole }) => [
    { ...at(whole(20, 90)), unit: "percent", statement: "Turnout in the vote", scope: river },
    { ...at(base), unit: "persons", statement: "Turnout in the vote", scope: river },
  ],
  parts: ({ topic, base }) => [
    { topic: `${topic}-total`, ...at(base * 3), asOf: "2031-04-10", estimator: "Relief Board", scope: "both banks" },
    { topic: `${topic}-north`, ...at(base), asOf: "2031-04-10", estimator: "Relief Board", scope: "North bank" },
    {
      topic: `${topic}-south`,
      ...at(Math.round(base * 1.2)),
      asOf: "2031-04-10",
      estimator: "Relief Board",
      scope: "South bank",
    },
  ],
  "part-too-large": ({ topic, base }) => [
    { topic: `${topic}-total`, ...at(base), asOf: "2031-04", estimator: "Relief Board", scope: "all banks" },
    {
      topic: `${topic}-north`,
      ...at(Math.round(base * 1.5)),
      asOf: "2031-04",
      estimator: "Relief Board",
      scope: "North bank",
    },
  ],
  thousands: ({ base, river, pick }) => [
    {
      ...at(base / 1000),
      unit: pick("thousand persons", "thousands of persons"),
      statement: "Homes lost",
      scope: river,
      estimator: "Agency A",
    },
    { ...at(base * 2), unit: "persons", statement: "Homes lost", scope: river, estimator: "Agency B" },
  ],
  magnitude: ({ base, river }) => [
    { ...at(base / 1000), statement: "Homes without power", scope: river, estimator: "Agency A" },
    { ...at(base), statement: "Homes without power", scope: river, estimator: "Agency B" },
  ],
};

/** The claims of a quantity in which nothing is wrong, in each way in which that is told. */
const SOUND: readonly ((given: {
  readonly topic: string;
  readonly base: number;
  readonly scope: string;
}) => readonly Fields[])[] = [
  ({ base, scope }) => reachedBy(scope, at(base, base * 1.3), at(base, base * 1.3)),
  // One figure in two units is one figure.
  ({ base, scope }) => reachedBy(scope, { ...at(base / 1000), unit: "thousand persons" }, at(base)),
  ({ topic, base }) => [
    { topic: `${topic}-total`, ...at(base * 2, base * 2.4), estimator: "Relief Board", scope: "both banks" },
    { topic: `${topic}-north`, ...at(base), estimator: "Relief Board", scope: "North bank" },
    { topic: `${topic}-south`, ...at(base * 1.2), estimator: "Relief Board", scope: "South bank" },
  ],
  ({ base, scope }) => [
    { ...at(base), estimator: "Ministry of the Interior", statement: "Official count", scope },
    { ...at(base, base * 1.2), estimator: "Agency B", statement: "Count", scope },
  ],
  ({ base, scope }) =>
    reachedBy(scope, { ...at(base * 1000), unit: "EUR" }, { ...at(base / 1000), unit: "EUR million" }),
];

/** What two agencies say of the people that they reached. */
function reachedBy(scope: string, one: Fields, two: Fields): readonly Fields[] {
  const statement = "People reached";
  return [
    { scope, statement, estimator: "Agency A", ...one },
    { scope, statement, estimator: "Agency B", ...two },
  ];
}

/** Another made-up ledger, of floods, harvests, votes and money: one plant in each of `plants` quantities, twice as many sound ones. */
export function plantedLedgerOfOtherKinds(
  plants: number,
  seed: number,
): { readonly claims: readonly Claim[]; readonly planted: readonly Plant[] } {
  const random = seededRandom(seed);
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low));
  const pick = <T>(...list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const claims: Claim[] = [];
  const planted: Plant[] = [];
  const add = (topic: string, fields: Fields): string => {
    const id = `D-${String(claims.length + 1).padStart(4, "0")}`;
    claims.push({
      id,
      topic,
      statement: "",
      low: null,
      high: null,
      unit: "persons",
      scope: "",
      asOf: "2031-04-10",
      estimator: null,
      confidence: "found",
      sources: [`src-${id}`],
      ...fields,
    });
    return id;
  };
  for (let number = 0; number < plants; number++) {
    const kind = KINDS[number % KINDS.length] ?? "merged";
    const topic = `${kind}-matter-${number}`;
    const base = whole(20, 900) * 1000;
    const river = pick("Lower Vess", "Upper Vess", "Marn valley", "Oster plain");
    const ids = PLANTS[kind]({ topic, base, river, pick, whole }).map((fields) => add(topic, fields));
    planted.push({ kind, topic, ids });
  }
  for (let number = 0; number < plants * 2; number++) {
    const topic = `steady-matter-${number}`;
    const base = whole(20, 900) * 1000;
    const scope = pick("Lower Vess", "Marn valley");
    for (const fields of SOUND[number % SOUND.length]?.({ topic, base, scope }) ?? []) add(topic, fields);
  }
  return { claims, planted };
}
