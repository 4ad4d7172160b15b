import { failed, ok } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { standingLine } from "../core/record/home.ts";
import type { ProcessState } from "../core/record/index.ts";
import type { StartSource } from "../views/starting.ts";
import { frameworkIn, noProcess, ownDay, ownZone } from "./starting.ts";

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
          states.map((state) => ({
            ...standingLine({ ...noProcess, ...state }),
            own: added.has(state.id),
            waits: [],
          })),
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
