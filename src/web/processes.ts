import type { ProcessState } from "../core/record/state.ts";
import type { ProcessName } from "../views/workbench.ts";

/** Where the workbench gets its processes from. */
export interface ProcessSource {
  readonly list: () => Promise<readonly ProcessName[]>;
  /** The process of that id; null where there is none. */
  readonly read: (id: string) => Promise<ProcessState | null>;
}

/** The processes embedded in the page itself, or else those of the server that sent it. */
export function processSource(): ProcessSource {
  const embedded = document.getElementById("parley-processes")?.textContent;
  return embedded === undefined || embedded === null ? serverSource() : embeddedSource(embedded);
}

function embeddedSource(json: string): ProcessSource {
  const states = JSON.parse(json) as readonly ProcessState[];
  return {
    list: () =>
      Promise.resolve(states.map(({ id, title, shortTitle, fictitious }) => ({ id, title, shortTitle, fictitious }))),
    read: (id) => Promise.resolve(states.find((state) => state.id === id) ?? null),
  };
}

function serverSource(): ProcessSource {
  const get = async (path: string): Promise<unknown> => {
    const answer = await fetch(new URL(path, document.baseURI));
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    return answer.json();
  };
  return {
    list: async () => ((await get("api/processes")) ?? []) as readonly ProcessName[],
    read: async (id) => (await get(`api/processes/${encodeURIComponent(id)}`)) as ProcessState | null,
  };
}
