import { ok, type Result } from "../../core/common/result.ts";
import type { Entry } from "../../core/record/entry.ts";
import { fold } from "../../core/record/fold.ts";
import type { ProcessLine } from "../../core/record/home.ts";
import type { Begun } from "../../core/text/begin.ts";
import type { OwnFilesSource } from "../../views/own-files.ts";
import type { NewNegotiation, StartSource } from "../../views/starting.ts";
import { brokenWith } from "../failed.ts";
import { frameworkIn, ownDay, ownZone } from "../starting.ts";
import type { WorkerAnswer, WorkerRequest } from "../worker-messages.ts";
import { ask, tell } from "./api.ts";
import { beginNegotiation } from "./begin.ts";
import { signOut, type Session } from "./session.ts";

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
