/** What a bibliography item holds; the rest of a source is not for citing. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: string;
  readonly note?: string;
  readonly strength?: string;
  /** Which state of it, such as the entry and its hash. */
  readonly version?: string;
}

/** CSL types by kind; what is not named here is a web page. */
const TYPES: Readonly<Record<string, string>> = {
  official: "document",
  news: "article-newspaper",
  "wire-republished": "article-newspaper",
  transcript: "broadcast",
  "thinktank-report-in-news": "report",
  memory: "document",
  dataset: "dataset",
};

/**
 * A source as a CSL-JSON item (citation-style-language.org, schema 1.0.2). Kind and strength stand in `custom`, and as lines
 * of `note`, which Zotero keeps in its field Extra where it drops `custom`.
 */
export function cslItem(source: CitedSource): object {
  const { id, title, publisher, date, url, note, kind, strength, version } = source;
  const lines = [
    ...(note === undefined ? [] : [note]),
    ...(kind === "" ? [] : [`parley-kind: ${kind}`]),
    ...(strength === undefined ? [] : [`parley-strength: ${strength}`]),
  ];
  return {
    id,
    type: TYPES[kind] ?? "webpage",
    title,
    publisher,
    ...(date === null ? {} : { issued: { "date-parts": [date.split("-").map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
    ...(version === undefined ? {} : { version }),
    ...(lines.length === 0 ? {} : { note: lines.join("\n") }),
    custom: { kind, ...(strength === undefined ? {} : { strength }) },
  };
}
