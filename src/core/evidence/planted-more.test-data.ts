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
  const at = (value: number, high = value): Fields => ({ low: String(value), high: String(high) });
  for (let number = 0; number < plants; number++) {
    const kind = KINDS[number % KINDS.length] ?? "merged";
    const topic = `${kind}-matter-${number}`;
    const base = whole(20, 900) * 1000;
    const river = pick("Lower Vess", "Upper Vess", "Marn valley", "Oster plain");
    const plant = (...fields: readonly Fields[]): void => {
      planted.push({ kind, topic, ids: fields.map((one) => add(topic, one)) });
    };
    switch (kind) {
      case "merged":
        plant(
          { ...at(base), comparator: pick("~", ">"), estimator: "Civil Defence", scope: river, asOf: "2031-02" },
          { ...at(base * 2), estimator: "Institute for Hydrology", scope: river, asOf: "2031-05" },
          {
            ...at(base, base * 2),
            estimator: pick(null, "various", "Civil Defence, Institute for Hydrology"),
            scope: river,
            asOf: "2031-05",
          },
        );
        break;
      case "stock-flow":
        plant(
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
        );
        break;
      case "currency":
        plant(
          { ...at(base * 1000), unit: "USD", statement: "Damage to roads", scope: river },
          { ...at(base * 1000), unit: pick("EUR", "GBP", "CHF"), statement: "Damage to roads", scope: river },
        );
        break;
      case "scope":
        plant(
          { ...at(base), statement: "Voters on the roll", scope: pick("Oster city", "Marn district") },
          { ...at(base * 4), statement: "Voters on the roll", scope: pick("Vess region", "the whole of Kethland") },
        );
        break;
      case "category":
        plant(
          { ...at(base), statement: "People affected", category: pick("confirmed", "registered"), scope: river },
          {
            ...at(base * 2),
            statement: "People affected",
            category: pick("suspected", "estimated by survey"),
            scope: river,
          },
        );
        break;
      case "stale":
        plant(
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
        );
        break;
      case "official":
        plant({
          ...at(base),
          statement: pick("Official number of victims", "Officially recorded losses", "Losses, official"),
          estimator: pick("Vess Courier", "Prof. A. Lorn", "Marn Radio", "a newspaper"),
          scope: river,
        });
        break;
      case "percent":
        plant(
          { ...at(whole(20, 90)), unit: "percent", statement: "Turnout in the vote", scope: river },
          { ...at(base), unit: "persons", statement: "Turnout in the vote", scope: river },
        );
        break;
      case "parts": {
        const day = { asOf: "2031-04-10", estimator: "Relief Board" };
        planted.push({
          kind,
          topic,
          ids: [
            add(`${topic}-total`, { ...at(base * 3), ...day, scope: "both banks" }),
            add(`${topic}-north`, { ...at(base), ...day, scope: "North bank" }),
            add(`${topic}-south`, { ...at(Math.round(base * 1.2)), ...day, scope: "South bank" }),
          ],
        });
        break;
      }
      case "part-too-large": {
        const day = { asOf: "2031-04", estimator: "Relief Board" };
        planted.push({
          kind,
          topic,
          ids: [
            add(`${topic}-total`, { ...at(base), ...day, scope: "all banks" }),
            add(`${topic}-north`, { ...at(Math.round(base * 1.5)), ...day, scope: "North bank" }),
          ],
        });
        break;
      }
      case "thousands":
        plant(
          {
            ...at(base / 1000),
            unit: pick("thousand persons", "thousands of persons"),
            statement: "Homes lost",
            scope: river,
            estimator: "Agency A",
          },
          { ...at(base * 2), unit: "persons", statement: "Homes lost", scope: river, estimator: "Agency B" },
        );
        break;
      case "magnitude":
        plant(
          { ...at(base / 1000), statement: "Homes without power", scope: river, estimator: "Agency A" },
          { ...at(base), statement: "Homes without power", scope: river, estimator: "Agency B" },
        );
    }
  }
  for (let number = 0; number < plants * 2; number++) {
    const topic = `steady-matter-${number}`;
    const base = whole(20, 900) * 1000;
    const scope = pick("Lower Vess", "Marn valley");
    const style = number % 5;
    const one = { scope, statement: "People reached", estimator: "Agency A" };
    const two = { scope, statement: "People reached", estimator: "Agency B" };
    if (style === 0) for (const fields of [one, two]) add(topic, { ...fields, ...at(base, base * 1.3) });
    if (style === 1) {
      // One figure in two units is one figure.
      add(topic, { ...one, ...at(base / 1000), unit: "thousand persons" });
      add(topic, { ...two, ...at(base) });
    }
    if (style === 2) {
      add(`${topic}-total`, { ...at(base * 2, base * 2.4), estimator: "Relief Board", scope: "both banks" });
      add(`${topic}-north`, { ...at(base), estimator: "Relief Board", scope: "North bank" });
      add(`${topic}-south`, { ...at(base * 1.2), estimator: "Relief Board", scope: "South bank" });
    }
    if (style === 3) {
      add(topic, { ...at(base), estimator: "Ministry of the Interior", statement: "Official count", scope });
      add(topic, { ...at(base, base * 1.2), estimator: "Agency B", statement: "Count", scope });
    }
    if (style === 4) {
      add(topic, { ...one, ...at(base * 1000), unit: "EUR" });
      add(topic, { ...two, ...at(base / 1000), unit: "EUR million" });
    }
  }
  return { claims, planted };
}
