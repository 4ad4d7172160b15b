import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { dayIn, utc } from "../core/common/zone.ts";
import { knownZone } from "../core/common/zones.ts";
import type { Entry } from "../core/record/entry.ts";
import { fold } from "../core/record/fold.ts";
import { processLine, type ProcessLine } from "../core/record/home.ts";
import type { ProcessState, TalksState } from "../core/record/index.ts";
import type { Begun } from "../core/text/begin.ts";
import type { OwnFilesSource } from "../views/own-files.ts";
import type { Framework, NewNegotiation, StartSource } from "../views/starting.ts";
import { brokenWith } from "./failed.ts";
import { beginNegotiation } from "./record/begin.ts";
import { ask, tell } from "./record/api.ts";
import { signOut, type Session } from "./record/session.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

/** What is shown where no process is open. */
export const noProcess: TalksState = fold([], { process: "" });

/** The way in where processes are kept on a server; `renew` learns what the reader may do in a process that is new. */
export function serverStarts(
  session: Session,
  ownFiles: OwnFilesSource,
  createWorker: () => Worker,
  renew: () => Promise<void>,
): StartSource {
  const opened = new Map<string, string>();
  return {
    kept: true,
    mode: session.mode,
    trial: session.trial,
    mayBegin: session.mode === "alone" || session.capacities.some(({ capacity }) => capacity === "secretariat"),
    timeZone: ownZone(),
    today: ownDay,
    reader: session.mode === "alone" ? "" : (session.capacities[0]?.name ?? session.account?.id ?? ""),
    signOut,
    lines: () => ask<readonly ProcessLine[]>("home"),
    frameworkOf: async (process) => {
      const entries: Entry[] = [];
      for (;;) {
        const after: Record<string, number> = {};
        for (const { room, seq } of entries) after[room] = seq;
        const answer = await tell<{ readonly entries: readonly Entry[]; readonly more: boolean }>("entries.list", {
          process,
          after,
          limit: 5000,
        });
        if (!answer.ok) return answer;
        entries.push(...answer.value.entries);
        if (!answer.value.more) return ok(frameworkIn(fold(entries, { process })));
      }
    },
    begin: async (plan) => {
      const now = () => new Date().toISOString();
      const textOf = (of: NewNegotiation) => firstTextOf(createWorker, of);
      const begun = await beginNegotiation(plan, { ownFiles, textOf, now, opened });
      if (begun.ok) await renew();
      return begun;
    },
  };
}

/** The way in of a page that holds its processes itself: what begins here lives in this page alone. */
export function pageStarts(
  states: readonly ProcessState[],
  added: ReadonlySet<string>,
  add: (state: ProcessState) => void,
): StartSource {
  return {
    kept: false,
    mode: "alone",
    trial: false,
    mayBegin: true,
    timeZone: ownZone(),
    today: ownDay,
    reader: "",
    signOut: () => undefined,
    lines: () =>
      Promise.resolve(
        ok(
          states.map((state) =>
            processLine({ ...noProcess, ...state }, added.has(state.id) ? [{ room: "table" }] : [], {
              audience: { member: "", capacity: "sole" },
              now: new Date().toISOString(),
            }),
          ),
        ),
      ),
    frameworkOf: (process) => {
      const state = states.find(({ id }) => id === process);
      return Promise.resolve(
        state === undefined ? failed(said("not-found.here")) : ok(frameworkIn({ ...noProcess, ...state })),
      );
    },
    begin: (plan) => {
      const { id, title, timeZone, parties, drafts } = plan;
      const tabled = drafts.map(({ id: draft, party, draft: words }) => ({ id: draft, party, draft: words }));
      add({ ...noProcess, id, title, shortTitle: title, timeZone, parties, drafts: tabled });
      return Promise.resolve(ok({ process: id, told: 0 }));
    },
  };
}

function frameworkIn({ parties, timeZone, rule, names }: TalksState): Framework {
  return { parties, timeZone, rule, names };
}

/** The present day on the reader's clock. */
function ownDay(): string {
  return dayIn(knownZone(ownZone()) ?? utc, new Date().toISOString());
}

/** The zone of the reader's clock, where it has a name that days can be counted by. */
function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return knownZone(zone) === undefined ? "UTC" : zone;
}

/** The text that a negotiation begins with; null where it begins without one. */
function firstTextOf(createWorker: () => Worker, plan: NewNegotiation): Promise<Result<Begun | null>> {
  const { begins, drafts: all, parties: known } = plan;
  const drafts = all.filter(({ inText }) => inText).map(({ id, party, draft }) => ({ id, party, draft }));
  if (begins === "without" || drafts.length === 0) return Promise.resolve(ok(null));
  const parties = known.map(({ id }) => id);
  const task = { kind: "begin", drafts, parties, basis: begins === "side-by-side" ? null : begins.from } as const;
  return new Promise((resolve) => {
    const worker = createWorker();
    const end = (result: Result<Begun>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === "done") end(ok(data.result as Begun));
      else if (data.kind === "failed") end({ ok: false, failure: data.failure });
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end({ ok: false, failure: brokenWith(event.message) });
    });
    worker.postMessage({ id: 1, task } satisfies WorkerRequest, {});
  });
}
