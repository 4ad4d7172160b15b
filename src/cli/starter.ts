import type { ProcessState } from "../core/record/state.ts";
import { draft, point } from "../core/text/draft.ts";
import type { Words } from "../words/types.ts";
import { processFolderFiles } from "../formats/process-folder.ts";

/** What a new process folder is made of. */
export interface Starter {
  /** The folder's name. */
  readonly id: string;
  /** ISO day that its example rows bear. */
  readonly day: string;
  readonly language: string;
  /** The example rows, in the language of whoever asks. */
  readonly words: Words["cli"]["starter"];
}

/** Where every field is explained. */
const REFERENCE = "docs/reference.md";

/** The files of a new process folder: one row of each kind, to be written over; they read without a warning. */
export function starterFiles({ id, day, language, words }: Starter): ReadonlyMap<string, Uint8Array> {
  const files = new Map(processFolderFiles(starterState({ id, day, language, words })));
  for (const path of ["process.yaml", "issues.yaml"]) {
    const bytes = files.get(path) ?? new Uint8Array();
    const note = `# ${words.see({ file: REFERENCE })}\n`;
    files.set(path, new TextEncoder().encode(`${note}${new TextDecoder().decode(bytes)}`));
  }
  return files;
}

function starterState({ id, day, language, words }: Starter): ProcessState {
  const [first, second] = ["AA", "BB"] as const;
  const of = ["source-1"];
  return {
    id,
    title: words.title,
    shortTitle: words.title,
    // Invented until somebody writes over it: pages say so.
    fictitious: true,
    notice: words.notice,
    timeZone: "UTC",
    parties: [
      { id: first, name: words.partyOne, slot: 1, roles: [] },
      { id: second, name: words.partyTwo, slot: 5, roles: [] },
    ],
    drafts: [
      {
        id: "draft-1",
        party: first,
        draft: draft({
          title: words.draft,
          language,
          tabledBy: [first],
          date: day,
          points: [
            point({ id: "1", label: "1.", heading: words.pointOne, text: words.textOne }),
            point({ id: "2", label: "2.", heading: words.pointTwo, text: words.textTwo }),
          ],
        }),
      },
    ],
    corrections: [],
    sources: {
      "source-1": {
        id: "source-1",
        publisher: words.publisher,
        title: words.source,
        date: day,
        url: "https://example.org/",
        kind: "news",
        strength: "report",
      },
    },
    events: [
      {
        id: "meeting-1",
        date: day,
        kind: "meeting",
        title: words.meeting,
        summary: words.meetingText,
        parties: [first, second],
        rooms: [[first, second]],
        confidence: "found",
        sources: of,
      },
    ],
    counts: [],
    coverage: [],
    topics: [{ id: "term", title: words.pointTwo, cells: { "draft-1": { text: words.termOne } } }],
    claims: [
      {
        id: "figure-1",
        topic: "forces",
        statement: words.figure,
        low: "1000",
        high: "1200",
        unit: "persons",
        scope: "",
        asOf: day,
        estimator: words.publisher,
        confidence: "found",
        sources: of,
      },
    ],
    positions: {
      families: [{ id: "order", title: words.family }],
      issues: [
        {
          id: "term",
          title: words.pointTwo,
          family: "order",
          topics: [],
          points: { "draft-1": ["2"] },
          options: [
            { id: "short", title: words.termOne },
            { id: "long", title: words.termTwo },
          ],
        },
      ],
      positions: [
        {
          id: "position-1",
          issue: "term",
          party: second,
          on: day,
          option: "long",
          words: words.termTwo,
          utterance: "press-report",
          stance: words.stance({ term: words.termTwo }),
          confidence: "found",
          sources: of,
        },
      ],
    },
  };
}
