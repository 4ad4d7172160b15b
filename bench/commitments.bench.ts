import { seededRandom } from "../src/core/common/random.ts";
import {
  agreement,
  compileAgreement,
  prepareScenario,
  runProgram,
  simulateSteps,
  type Agreement,
  type AgreementEvent,
  type Commitment,
} from "../src/core/commitments/index.ts";
import { prepareEvents } from "../src/core/commitments/engine/events.ts";
import { Machine } from "../src/core/commitments/engine/machine.ts";
import { checkNetwork, type TimeEdge } from "../src/core/commitments/time/network.ts";
import { countOnly, textbookBellmanFord } from "./commitments/peers.ts";
import { leastProcessorTime, type BenchRun } from "./report.ts";

const modalities = ["obligation", "prohibition", "power", "obligation"] as const;

/** An agreement of many duties, bans and powers with deadlines, triggers by each other's states, and suspensions. */
function large(n: number, kinds: number, anchored: boolean): Agreement {
  const kind = (at: number) => `t${at % kinds}`;
  const commitments = Array.from({ length: n }, (_, at): Commitment => {
    const due = anchored
      ? { anchor: "signature", plus: { n: 30 + ((at * 7) % 1500), unit: "day" as const } }
      : { at: `20${10 + (at % 20)}-0${1 + (at % 9)}-11` };
    return {
      id: `c${at}`,
      modality: modalities[at % 4] ?? "obligation",
      debtor: ["A"],
      creditor: ["B"],
      act: { words: "act", when: { happened: { type: kind(at), ...(at % 3 === 0 ? { actor: ["A"] } : {}) } } },
      anchors: [],
      ...(at % 4 === 1 ? {} : { window: { due, close: "throughDay" as const } }),
      ...(at % 10 === 0 && at > 0
        ? {
            trigger: {
              words: "after another",
              when: { status: `c${at - 1}`, is: ["violated" as const, "fulfilled" as const] },
            },
          }
        : {}),
      ...(at % 7 === 0
        ? {
            exceptions: [
              {
                words: "suspended",
                effect: "suspend" as const,
                when: { happened: { type: kind(at * 13) } },
                until: { words: "resumed", when: { happened: { type: kind(at * 17) } } },
              },
            ],
          }
        : {}),
    };
  });
  return agreement({
    id: "large",
    inForce: { anchor: "signature" },
    moments: [{ id: "signature", on: { at: anchored ? "2026-01-01" : "2010-01-01" } }],
    parties: ["A", "B"].map((id) => ({ id, name: id, kind: "state" as const, signs: true })),
    commitments,
  });
}

function events(count: number, kinds: number): readonly AgreementEvent[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    type: `t${Math.floor(random() * kinds)}`,
    on: new Date(Date.UTC(2010, 0, 1) + at * 600_000).toISOString(),
    actor: at % 2 === 0 ? "A" : "B",
  }));
}

/** A consistent network, and the same with a contradiction along one long chain. */
function networks(points: number, edges: number): readonly (readonly TimeEdge[])[] {
  const random = seededRandom(3);
  const time = Float64Array.from({ length: points }, () => Math.floor(random() * 100_000));
  const consistent: TimeEdge[] = Array.from({ length: edges }, () => {
    const from = Math.floor(random() * points);
    const to = Math.floor(random() * points);
    return { from, to, most: (time[to] ?? 0) - (time[from] ?? 0) + Math.floor(random() * 50) };
  });
  const chain: TimeEdge[] = Array.from({ length: points }, (_, at) => ({
    from: at,
    to: (at + 1) % points,
    most: at === 0 ? -1 : 0,
  }));
  return [consistent, [...chain, ...consistent.slice(points).map((edge) => ({ ...edge, most: edge.most + 100_000 }))]];
}

const ms = (time: number) => time.toFixed(0);

/** Replaying, drawing scenarios and checking deadlines at the sizes of the issue. Least processor time of three runs. */
export const run: BenchRun = () => {
  const program = compileAgreement(large(10_000, 5000, false));
  const given = events(1_000_000, 5000);
  const prepared = prepareEvents(program, given).events;
  const watchers = new Map<string, number[]>();
  program.agreement.commitments.forEach((_, at) =>
    watchers.set(`t${at % 5000}`, [...(watchers.get(`t${at % 5000}`) ?? []), at]),
  );
  const peer = leastProcessorTime(() => countOnly(given, watchers, 10_000), 3);
  const replay = leastProcessorTime(() => new Machine(program).take(prepared), 3);
  const whole = leastProcessorTime(() => runProgram(program, given), 3);
  const traced = leastProcessorTime(() => runProgram(program, given, { explain: ["c7"] }), 3);

  const small = compileAgreement(large(200, 100, true));
  const uncertain = Array.from({ length: 300 }, (_, at) => ({
    id: `e${at}`,
    type: `t${at % 100}`,
    actor: "A",
    probability: 0.8,
    delay: at % 2 === 0 ? { mean: 400 } : { from: 0, to: 1800 },
  }));
  const scenario = prepareScenario(small, { start: "2026-01-01", horizonDays: 1826, events: uncertain });
  if (!scenario.ok) throw new Error(scenario.failure.code);
  const draw = (runs: number) => {
    const steps = simulateSteps(scenario.value, 7, 0, runs);
    for (let step = steps.next(); step.done !== true; step = steps.next());
  };
  const drawn = leastProcessorTime(() => draw(20_000), 3) * 5;

  const rows = networks(10_000, 60_000).map((edges, at) => {
    const found = checkNetwork(10_000, edges);
    const own = leastProcessorTime(() => checkNetwork(10_000, edges), 5);
    // The textbook needs as many rounds as there are points where there is a contradiction: a hundred are measured.
    const rounds = at === 0 ? 10_000 : 100;
    const other = leastProcessorTime(() => textbookBellmanFord(10_000, edges, rounds), 2) * (at === 0 ? 1 : 100);
    return [
      at === 0 ? "consistent" : "contradictory, one cycle of 10,000",
      found.consistent ? "–" : found.cycle.length,
      own.toFixed(1),
      other.toFixed(0),
      `${(other / own).toFixed(other < 10 * own ? 1 : 0)} ×`,
    ];
  });
  return Promise.resolve([
    {
      title: "Commitments: replay",
      about:
        "10,000 commitments and 1,000,000 events on one core, least processor time of three runs in ms; peer: reading each instant and counting who looks at it, nothing else.",
      columns: ["work", "ms", "of peer"],
      rows: [
        ["counting only (peer)", ms(peer), "1.0"],
        ["replay of prepared events, breaches and notes kept", ms(replay), (replay / peer).toFixed(1)],
        ["from events as read to the whole answer", ms(whole), (whole / peer).toFixed(1)],
        ["the same, with one commitment explained", ms(traced), (traced / peer).toFixed(1)],
      ],
    },
    {
      title: "Commitments: scenarios",
      about:
        "100,000 scenarios (five times 20,000) of 200 commitments, 300 uncertain events and five years on one core; the bar is 6,000 ms.",
      columns: ["scenarios", "ms", "of the bar"],
      rows: [["100,000", ms(drawn), (drawn / 6000).toFixed(2)]],
    },
    {
      title: "Commitments: deadlines as a network",
      about:
        "10,000 points and 60,000 differences; peer: Bellman and Ford as in textbooks, which names no cycle (for the contradiction, 100 of 10,000 rounds measured).",
      columns: ["network", "cycle", "ms", "peer ms", "faster"],
      rows,
    },
  ]);
};
