import { escapeHtml } from "../../formats/html/writing/escape.ts";

/** What stands around the body of a page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  /** From this page to the root of the site: empty, or `../`. */
  readonly root: string;
  /** Address that the page will have; null where nobody said. */
  readonly canonical: string | null;
  readonly generator: string;
}

/** A whole page. Its policy lets nothing in but the site's own style, letters and pictures, and runs no script. */
export function pageHtml(
  { title, description, language, dir, root, canonical, generator }: PageHead,
  body: string,
): string {
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${escapeHtml(description)}">
<meta name="generator" content="${escapeHtml(generator)}">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${root}assets/site.css">
<link rel="alternate" type="application/atom+xml" href="${root}feed.xml" title="${escapeHtml(title)}">
${canonical === null ? "" : `<link rel="canonical" href="${escapeHtml(canonical)}">\n`}<link rel="icon" href="data:,">
</head>
<body>
${body}
</body>
</html>
`;
}
