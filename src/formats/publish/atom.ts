import { escapeXml } from "../xml.ts";

/** One entry of a feed. */
export interface FeedEntry {
  /** Unique and lasting: a tag or urn. */
  readonly id: string;
  readonly title: string;
  /** RFC 3339 instant. */
  readonly updated: string;
  readonly summary: string;
  /** Address of the page, relative to the feed. */
  readonly href: string;
}

/** A feed of news of the site. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Who answers for it; the program that makes it never does. */
  readonly author: string;
  readonly generator: string;
  /** What addresses are relative to; null: to the feed itself. */
  readonly base: string | null;
  readonly entries: readonly FeedEntry[];
}

/** The feed as Atom (RFC 4287), newest first; its date is that of the newest entry, so that equal content gives equal bytes. */
export function writeAtom({ id, title, language, author, generator, base, entries }: Feed): string {
  const sorted = [...entries].sort((a, b) =>
    a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : 1,
  );
  const updated = sorted[0]?.updated ?? "1970-01-01T00:00:00Z";
  const items = sorted.map(
    (entry) => `<entry>
<id>${escapeXml(entry.id)}</id>
<title>${escapeXml(entry.title)}</title>
<updated>${escapeXml(entry.updated)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(entry.href)}"/>
<summary>${escapeXml(entry.summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}"${base === null ? "" : ` xml:base="${escapeXml(base)}"`}>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${escapeXml(updated)}</updated>
<author><name>${escapeXml(author)}</name></author>
<generator>${escapeXml(generator)}</generator>
<link rel="self" type="application/atom+xml" href="feed.xml"/>
<link rel="alternate" type="text/html" href="index.html"/>
${items.join("")}</feed>
`;
}
