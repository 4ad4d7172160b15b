import { seededRandom } from "../common/random.ts";
import type { Claim } from "../things/claim.ts";

/** A contradiction or incomparability put into a ledger on purpose. */
export interface Plant {
  readonly kind: string;
  readonly topic: string;
  readonly ids: readonly string[];
}

const PLACES = ["Arden", "Belmor", "Corvia", "Dorrent", "Eskaria"];
const KINDS = [
  "ranges",
  "stock-flow",
  "merged",
  "official",
  "as-of",
  "currency",
  "scope",
  "category",
  "missing",
  "falling",
] as const;

type Fields = Partial<Claim>;

const range = (low: number, high: number): Pick<Claim, "low" | "high"> => ({ low: String(low), high: String(high) });

/** The claims of one plant, by its kind: `base` is the figure, `where` the place that it is of. */
const PLANTS: Readonly<Record<(typeof KINDS)[number], (base: number, where: string) => readonly Fields[]>> = {
  ranges: (base) => [
    { ...range(base, base * 1.2), estimator: "Survey A", asOf: "2031-03-01" },
    { ...range(base * 1.6, base * 2), estimator: "Survey B", asOf: "2031-03-20" },
  ],
  "stock-flow": (base, scope) => [
    { ...range(base, base), statement: "People currently displaced", scope },
    { ...range(base * 2, base * 2), statement: "People displaced since 2029", scope },
  ],
  merged: (base, scope) => [
    { ...range(base, base * 1.5), estimator: "Ministry", asOf: "2031-01-10", scope },
    { ...range(base * 1.2, base * 2.5), estimator: "Journal", asOf: "2031-02-10", scope },
    { ...range(base, base * 2.5), estimator: "Ministry/Journal", asOf: "2031-02-10", scope },
  ],
  official: (base, scope) => [
    { statement: "Official estimate of losses", ...range(base, base), estimator: "The Weekly Ledger", scope },
  ],
  "as-of": (base) => [
    { ...range(base, base), asOf: "2029-02-01", estimator: "Observer" },
    { ...range(base * 1.8, base * 1.8), asOf: "2031-02-01", estimator: "Observer" },
  ],
  currency: (base, scope) => [
    { ...range(base, base), unit: "EUR", scope },
    { ...range(base, base), unit: "USD", scope },
  ],
  scope: (base, where) => [
    { ...range(base, base), scope: `${where} province` },
    { ...range(base * 3, base * 3), scope: "Farland" },
  ],
  category: (base, scope) => [
    { ...range(base, base), statement: "Refugees registered", scope },
    { ...range(base * 2, base * 2), statement: "Internally displaced people", scope },
  ],
  missing: (base) => [
    { low: null, high: null, asOf: "2031-05-01" },
    { ...range(base, base), asOf: "2031-04-01" },
  ],
  falling: (base) => [
    { ...range(base * 2, base * 2), statement: "Killed", asOf: "2030-02-01" },
    { ...range(base, base), statement: "Killed", asOf: "2031-02-01" },
  ],
};

/** A made-up ledger: one plant in each of `plants` quantities, and twice as many quantities in which nothing is wrong. */
export function plantedLedger(
  plants: number,
  seed: number,
): { readonly claims: readonly Claim[]; readonly planted: readonly Plant[] } {
  const random = seededRandom(seed);
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low));
  const claims: Claim[] = [];
  const planted: Plant[] = [];
  let next = 0;
  const add = (fields: Partial<Claim> & Pick<Claim, "topic">): string => {
    const id = `C-${String(++next).padStart(4, "0")}`;
    claims.push({
      id,
      statement: "",
      low: null,
      high: null,
      unit: "persons",
      scope: "",
      asOf: `2031-0${whole(1, 6)}-1${whole(0, 9)}`,
      estimator: null,
      confidence: "found",
      sources: [`src-${id}`],
      ...fields,
    });
    return id;
  };
  const place = (): string => PLACES[whole(0, PLACES.length)] ?? "Arden";
  for (let at = 0; at < plants; at++) {
    const kind = KINDS[at % KINDS.length] ?? "ranges";
    const topic = `${kind}-quantity-${at}`;
    const base = whole(20, 900) * 1000;
    const where = place();
    const ids = PLANTS[kind](base, where).map((fields) => add({ topic, scope: `${where} soldiers`, ...fields }));
    planted.push({ kind, topic, ids });
  }
  for (let at = 0; at < plants * 2; at++) {
    const topic = `sound-quantity-${at}`;
    const base = whole(20, 900) * 1000;
    const scope = `${place()} soldiers`;
    add({ topic, scope, low: String(base), high: String(base * 1.4), estimator: "Survey A", asOf: "2031-03-01" });
    add({ topic, scope, low: String(base * 1.1), high: String(base * 1.5), estimator: "Survey B", asOf: "2031-03-15" });
  }
  return { claims, planted };
}
