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
    const pair = (a: Partial<Claim>, b: Partial<Claim>): void => {
      const common = { topic, scope: `${where} soldiers` };
      planted.push({ kind, topic, ids: [add({ ...common, ...a }), add({ ...common, ...b })] });
    };
    const range = (low: number, high: number): Pick<Claim, "low" | "high"> => ({
      low: String(low),
      high: String(high),
    });
    if (kind === "ranges")
      pair(
        { ...range(base, base * 1.2), estimator: "Survey A", asOf: "2031-03-01" },
        { ...range(base * 1.6, base * 2), estimator: "Survey B", asOf: "2031-03-20" },
      );
    else if (kind === "stock-flow")
      pair(
        { ...range(base, base), statement: "People currently displaced", scope: where },
        { ...range(base * 2, base * 2), statement: "People displaced since 2029", scope: where },
      );
    else if (kind === "merged") {
      const low = add({ topic, ...range(base, base * 1.5), estimator: "Ministry", asOf: "2031-01-10", scope: where });
      const high = add({
        topic,
        ...range(base * 1.2, base * 2.5),
        estimator: "Journal",
        asOf: "2031-02-10",
        scope: where,
      });
      planted.push({
        kind,
        topic,
        ids: [
          low,
          high,
          add({ topic, ...range(base, base * 2.5), estimator: "Ministry/Journal", asOf: "2031-02-10", scope: where }),
        ],
      });
    } else if (kind === "official")
      planted.push({
        kind,
        topic,
        ids: [
          add({
            topic,
            statement: "Official estimate of losses",
            ...range(base, base),
            estimator: "The Weekly Ledger",
            scope: where,
          }),
        ],
      });
    else if (kind === "as-of")
      pair(
        { ...range(base, base), asOf: "2029-02-01", estimator: "Observer" },
        { ...range(base * 1.8, base * 1.8), asOf: "2031-02-01", estimator: "Observer" },
      );
    else if (kind === "currency")
      pair({ ...range(base, base), unit: "EUR", scope: where }, { ...range(base, base), unit: "USD", scope: where });
    else if (kind === "scope")
      pair({ ...range(base, base), scope: `${where} province` }, { ...range(base * 3, base * 3), scope: "Farland" });
    else if (kind === "category")
      pair(
        { ...range(base, base), statement: "Refugees registered", scope: where },
        { ...range(base * 2, base * 2), statement: "Internally displaced people", scope: where },
      );
    else if (kind === "missing")
      pair({ low: null, high: null, asOf: "2031-05-01" }, { ...range(base, base), asOf: "2031-04-01" });
    else
      pair(
        { ...range(base * 2, base * 2), statement: "Killed", asOf: "2030-02-01" },
        { ...range(base, base), statement: "Killed", asOf: "2031-02-01" },
      );
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
