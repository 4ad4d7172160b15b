import type { Entry } from "../../core/record/entry.ts";
import type { ProcessState, TabledDraft } from "../../core/record/state.ts";
import type { Redline } from "../../core/text/alignment.ts";
import { compareDrafts } from "../../core/text/compare.ts";
import { comparisonKey, type ComparisonRequest, type ComparisonState } from "../../views/comparison.ts";
import type { Locale } from "../../words/locale.ts";
import type { Words } from "../../words/types.ts";
import { recordedCorrections } from "../../views/pages/texts/compare/compare-place.ts";
import { relativePath, sitePlace } from "../../views/publish/site-map.ts";
import type { SaveRequest } from "../../views/saving.ts";
import { typedInMemory } from "../../views/typed.ts";
import type { Frame } from "../../views/workbench.ts";

/** What the pages of a site share while it is made. */
export interface SiteSource {
  readonly state: ProcessState;
  /** Entries of the public room, where there is a record. */
  readonly entries?: readonly Entry[];
  readonly t: Words;
  readonly locale: Locale;
  /** Takes a file that a page links to; answers its path, or null where it is not made. */
  readonly file: (id: string, format: string, request: () => SaveRequest) => string | null;
}

/** Comparisons in place, each worked out once. */
export class Comparisons {
  private readonly done = new Map<string, ComparisonState>();

  readonly read = (request: ComparisonRequest): ComparisonState => {
    const key = comparisonKey(request);
    const known = this.done.get(key);
    if (known !== undefined) return known;
    const { from, to, corrections } = request;
    const state: ComparisonState = { status: "done", redline: compareDrafts(from.draft, to.draft, { corrections }) };
    this.done.set(key, state);
    return state;
  };

  readonly subscribe = (): (() => void) => () => undefined;

  readonly changes = (): number => 0;

  /** The comparison of two drafts with the pairings on record. */
  redline(state: ProcessState, from: TabledDraft, to: TabledDraft): Redline {
    const answer = this.read({
      process: state.id,
      from,
      to,
      corrections: recordedCorrections(state.corrections, from, to),
    });
    if (answer.status !== "done") throw new Error("a comparison in place is done when it is read");
    return answer.redline;
  }
}

const nothing = (): void => undefined;
const none: readonly never[] = [];
const unasked = () => Promise.reject(new Error("a static page saves nothing"));

/** The frame of one page of the site: the same as in the workbench, with addresses of the site and no actions. */
export function stillFrame(
  site: SiteSource,
  comparisons: Comparisons,
  path: string,
  title?: string,
  shown: ProcessState = site.state,
): Frame {
  const { state, t, locale } = site;
  return {
    state: shown,
    whole: state,
    processes: [{ id: state.id, title: state.title, shortTitle: state.shortTitle, fictitious: state.fictitious }],
    t,
    locale,
    settings: { theme: "system", density: "regular", language: locale.language, motion: "none", letterKeys: false },
    comparisons,
    compositions: { read: () => ({ status: "working", done: 0, total: 0 }), subscribe: () => nothing },
    href: (place) => relativePath(path, sitePlace(place, state)),
    go: nothing,
    changeSettings: nothing,
    announce: nothing,
    notify: nothing,
    copy: () => Promise.resolve(false),
    print: nothing,
    save: unasked,
    typed: typedInMemory(),
    ownFiles: { read: () => none, drafts: () => none, subscribe: () => nothing } as unknown as Frame["ownFiles"],
    record: null,
    still: {
      ...(title === undefined ? {} : { title }),
      ...(site.entries === undefined ? {} : { entries: site.entries }),
      file: (id, format, request) => {
        const made = site.file(id, format, request);
        return made === null ? null : relativePath(path, made);
      },
    },
  };
}
