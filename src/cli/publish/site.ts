import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Entry } from "../../core/record/entry.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { writeCalendar } from "../../formats/ics.ts";
import { citedProcess, writeBibTeX, writeRis } from "../../core/evidence/bibliography.ts";
import { cslItem } from "../../core/evidence/csl.ts";
import { writeCitationCff, writeDataCite } from "../../formats/publish/citation.ts";
import type { Licence } from "../../formats/publish/licence.ts";
import { writeTableCsv, writeTableJson } from "../../formats/tables/index.ts";
import { lastDay, shownDay } from "../../views/days.ts";
import type { Language } from "../../words/languages.ts";
import { localeOf } from "../../words/locale.ts";
import type { Words } from "../../words/types.ts";
import { relativePath, slug } from "../../views/publish/site-map.ts";
import { SiteFrame, type SiteFacts } from "../../views/publish/site-frame.tsx";
import { citedAlone, markedInvented, processCited, tableAlone } from "../../views/invented.ts";
import { inventedNote, languagesIn, paperOf, titleAlone } from "../../views/papers.ts";
import { wordsOfPaper } from "../../words/words.ts";
import type { SaveRequest } from "../../views/saving.ts";
import { WorkbenchProvider } from "../../views/workbench.ts";
import { feed } from "./feed.ts";
import { fileContent } from "./files.ts";
import { pageHtml } from "./html.ts";
import { loadPages } from "../../views/pages/registry.ts";
import type { SitePage } from "./page.ts";
import { sitePages } from "./pages.ts";
import { Comparisons, stillFrame } from "./still-frame.ts";
import { styleFiles, type SiteFile } from "./styles.ts";
import { siteTables } from "./tables/index.ts";
import { withoutFiles } from "./without-files.ts";

/** What a site is made from. */
export interface SiteInput {
  /** The public room as of the day. */
  readonly state: ProcessState;
  /** Entries of the public room, where there is a record. */
  readonly entries?: readonly Entry[];
  /** The last entry of the public room, or the hash of the files where there is no record. */
  readonly head: { readonly seq: number; readonly hash: string } | { readonly files: string };
  /** The day asked for; null = all that is known, which is cited by the last day in it. */
  readonly asked?: string | null;
  readonly language: Language;
  readonly t: Words;
  readonly generator: string;
  /** Who answers for what is published; null where nobody said. */
  readonly publisher?: string | null;
  /** Day on which it is published; null where nobody said. Only the citations tell it. */
  readonly released?: string | null;
  /** Address that the site will have, its last `/` included; null where nobody said. */
  readonly address?: string | null;
  /** What readers may do with it; null where nobody said. */
  readonly licence?: Licence | null;
  /** PNG pictures beside the SVG ones; they take most of the time. Default: yes. */
  readonly pictures?: boolean;
  /** Draws a PNG picture, here or in another thread; all draw the same. Default: here. */
  readonly draw?: (svg: string) => Promise<Uint8Array>;
}

/** Progress while a site is made. */
export interface SiteProgress {
  readonly done: number;
  readonly total: number;
}

/** Makes every file of a site, in order of their paths; equal input gives equal bytes. */
export async function makeSite(
  given: SiteInput,
  told: (progress: SiteProgress) => void = () => undefined,
): Promise<readonly SiteFile[]> {
  const input = { ...given, state: withoutFiles(given.state) };
  const { state, t, language, generator } = input;
  const files = new Map<string, Uint8Array | string>();
  const asked = new Map<string, Promise<Uint8Array | string | null>>();
  const comparisons = new Comparisons();
  const locale = localeOf(language);
  const { asked: askedDay = null } = input;
  const day = askedDay ?? shownDay(state) ?? "";
  const asOf = day === "" ? "" : locale.date(day);
  const head =
    "files" in input.head
      ? t.site.files({ hash: input.head.files })
      : t.cite.entry({ seq: `${input.head.seq}`, hash: input.head.hash });
  const { publisher = null, licence = null } = input;
  const cite = (title: string) =>
    t.cite.citation({
      process: titleAlone(t, state),
      page: title,
      publisher,
      room: t.cite.publicRoom,
      record: head,
      day: asOf || null,
    });
  const file = (id: string, format: string, request: () => SaveRequest): string | null => {
    if (format === "png" && input.pictures === false) return null;
    const path = `files/${slug(id)}.${format}`;
    // Asked for at once: threads draw while further pages are rendered.
    if (!asked.has(path)) {
      const asking = markedInvented(t, state, request());
      // The day of the state, not the moment of publishing: equal input gives equal bytes.
      const made = wordsOfPaper(languagesIn(asking), t).then((spoken) =>
        fileContent(asking, spoken, paperOf(spoken, asking, state, day), generator, input.draw),
      );
      asked.set(path, made);
    }
    return path;
  };
  const { entries } = input;
  const source = { state, t, locale, file, ...(entries === undefined ? {} : { entries }) };
  await loadPages();
  const pages = sitePages(state, t, comparisons);
  const tables = siteTables(source, asOf).map((table) => tableAlone(t, state, table));
  const links = pages.filter(({ top }) => top === true);

  let done = 0;
  for (const page of pages) {
    const frame = stillFrame(source, comparisons, page.path, page.title, page.state);
    const root = relativePath(page.path, "");
    const facts: SiteFacts = {
      path: page.path,
      title: page.title,
      citation: cite(page.title),
      publisher,
      licence,
      asked: askedDay === null ? null : asOf,
      root,
      pages: links.map((link) => linkTo(link, page, link.section === page.section)),
      subpages: pages
        .filter((other) => other.section === page.section && isBeside(other, page))
        .map((other) => linkTo(other, page, other === page)),
    };
    const body = renderToStaticMarkup(framed(page, askedDay, facts, frame, tables));
    files.set(
      page.path,
      pageHtml(
        {
          title: `${page.title} · ${state.shortTitle}`,
          description: `${state.title}. ${page.title}.`,
          language,
          dir: locale.dir,
          root,
          canonical: input.address == null ? null : new URL(page.path, input.address).href,
          generator,
        },
        body,
      ),
    );
    told({ done: ++done, total: pages.length });
  }
  const contents = await Promise.all([...asked].map(async ([path, content]) => [path, await content] as const));
  for (const [path, content] of contents) if (content !== null) files.set(path, content);
  for (const table of tables) {
    files.set(`data/${table.id}.csv`, writeTableCsv(table));
    files.set(`data/${table.id}.json`, writeTableJson(table));
  }
  const dictionary = tables.map(({ id, title, notes, columns, rows }) => ({
    id,
    title,
    notes,
    columns,
    rows: rows.length,
  }));
  files.set("data/dictionary.json", `${JSON.stringify(dictionary, null, 1)}\n`);
  files.set("feed.xml", feed({ ...input, title: titleAlone(t, state) }));
  files.set("calendar.ics", calendar(input));
  for (const [path, content] of citationFiles(input, day, head, cite(t.pages.overview))) files.set(path, content);
  files.set(
    "parley-site.json",
    `${JSON.stringify({ process: state.id, ...inventedField(t, state), asOf: day, head: input.head, generator }, null, 1)}\n`,
  );
  for (const [path, content] of await styleFiles()) files.set(path, content);
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a page stands in the second row of another of its part: of a text's pages those of the same text. */
function isBeside(other: SitePage, page: SitePage): boolean {
  if (other.top !== true && other.sub !== true) return false;
  return other.of === undefined || (page.of === undefined ? other.isDefault === true : other.of === page.of);
}

/** A page as a link on another. */
function linkTo(to: SitePage, from: SitePage, here: boolean): SiteFacts["pages"][number] {
  return { href: relativePath(from.path, to.path), title: to.title, here };
}

function framed(
  page: SitePage,
  asked: string | null,
  facts: SiteFacts,
  frame: ReturnType<typeof stillFrame>,
  tables: ReturnType<typeof siteTables>,
): ReactElement {
  const place = { process: frame.state.id, page: page.place.page, asOf: asked, values: page.place.values };
  const body = page.render({ path: page.path, tables, citation: facts.citation });
  return createElement(
    WorkbenchProvider,
    { value: { ...frame, place } },
    createElement(SiteFrame, { facts, page: body }),
  );
}

/** How the whole site is cited, for people and for programs. */
function citationFiles(
  { state, t, language, generator, publisher = null, licence = null, address = null, released = null }: SiteInput,
  day: string,
  version: string,
  citation: string,
): readonly SiteFile[] {
  const cited = {
    title: titleAlone(t, state),
    abstract: [state.notice, citation].filter((part) => part !== "").join(" "),
    date: day === "" ? "1970-01-01" : day,
    released,
    version,
    publisher,
    licence,
    language,
    generator,
    keywords: ["negotiation", "peace process", state.shortTitle],
  };
  // What bibliographies take for the year is that of publishing; the day that the site shows stands in the words beside it.
  const plain = {
    ...citedProcess(processCited(t, state), day, version),
    date: released,
    publisher: publisher ?? "",
    url: address,
    note: citation,
  };
  const items = citedAlone(t, state, [plain]);
  return [
    ["CITATION.cff", writeCitationCff(cited)],
    ["datacite.json", writeDataCite(cited)],
    ["citation.bib", writeBibTeX(items)],
    ["citation.ris", writeRis(items)],
    ["citation.json", `${JSON.stringify(items.map(cslItem), null, 1)}\n`],
  ];
}

/** That a process is no real one, for programs. */
function inventedField(t: Words, state: ProcessState): { readonly invented?: string } {
  const note = inventedNote(t, state);
  return note === null ? {} : { invented: note };
}

/** Events on their days; a month where no day is known. In a calendar among others each says that it is invented. */
function calendar({ state, t, generator }: SiteInput): string {
  const invented = inventedNote(t, state) ?? "";
  return writeCalendar(
    titleAlone(t, state),
    [generator],
    state.events.map((event) => ({
      uid: `${event.id}@${slug(state.id)}.parley`,
      from:
        event.date.length === 10 ? event.date : event.date.length === 7 ? `${event.date}-01` : `${event.date}-01-01`,
      until: lastDay(event.endDate ?? event.date),
      title: event.title,
      description: [invented, event.summary, event.dateNote ?? ""].filter((part) => part !== "").join(" "),
      ...(event.place === undefined ? {} : { place: event.place }),
    })),
  );
}
