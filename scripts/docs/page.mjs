// A page of the documentation: Markdown in the frame of a published site, which runs no script and fetches nothing.
import { posix } from "node:path";
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: false, typographer: false });
const escaped = (text) => markdown.utils.escapeHtml(text);

/** The name of a heading in addresses, as on GitHub: what is linked there leads to the same place here. */
export const slug = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");

/** A link of the Markdown files, on the site: pages are `.html`, what stands beside the folder of the pages is on the forge. */
function address(href, page) {
  if (/^[a-z]+:|^#/u.test(href)) return href;
  const [path, place = ""] = href.split(/(?=#)/u);
  const whole = posix.normalize(posix.join(posix.dirname(page), path));
  if (whole.startsWith("../")) return null;
  return `${path.replace(/\.md$/u, ".html")}${place}`;
}

/** The tokens of a page with the names of its headings, its links led to the site, and comments gone. */
function read(source, page) {
  const tokens = markdown.parse(source.replaceAll(/<!--[\s\S]*?-->\n?/gu, ""), {});
  const headings = [];
  const taken = new Map();
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = tokens[at + 1].children.map(({ content }) => content).join("");
      const name = slug(text);
      const count = taken.get(name) ?? 0;
      taken.set(name, count + 1);
      const id = count === 0 ? name : `${name}-${count}`;
      token.attrSet("id", id);
      headings.push({ level: Number(token.tag.slice(1)), text, id });
    }
    for (const child of token.children ?? []) {
      if (child.type !== "link_open") continue;
      const to = address(child.attrGet("href"), page);
      if (to === null) child.attrs = [["class", "docs-file"]];
      else child.attrSet("href", to);
    }
  }
  return { tokens, headings };
}

// A table scrolls in itself, so that the page never does; a block of code can be reached by keyboard for the same reason.
markdown.renderer.rules.table_open = () => '<div class="docs-wide" tabindex="0" role="region"><table>';
markdown.renderer.rules.table_close = () => "</table></div>";
markdown.renderer.rules.fence = (tokens, at) => {
  const { content, info } = tokens[at];
  const name = /\bfile=(\S+)/u.exec(info)?.[1];
  const caption = name === undefined ? "" : `<figcaption><code>${escaped(name)}</code></figcaption>`;
  // Words of people are broken where a line ends; what a machine reads or says is not.
  const words = /^(?:text|markdown)\b/u.test(info) ? " docs-words" : "";
  return `<figure class="docs-code${words}">${caption}<pre tabindex="0"><code>${escaped(content)}</code></pre></figure>\n`;
};

/** A whole page. `root` is the way from it to the first page of the site. */
export function pageOf({ source, page, contents, version, root }) {
  const { tokens, headings } = read(source, page);
  const title = headings[0]?.text ?? contents.title;
  const up = root === "" ? "" : `${root}/`;
  const here = (path) => (path === page ? ' aria-current="page"' : "");
  const parts = contents.parts.map(
    (part) =>
      `<h2>${escaped(part.title)}</h2><ul>${part.pages
        .map(
          (each) =>
            `<li><a href="${up}${each.page.replace(/\.md$/u, ".html")}"${here(each.page)}>${escaped(each.title)}</a></li>`,
        )
        .join("")}</ul>`,
  );
  const inPage = headings.filter(({ level }) => level === 2);
  const onPage =
    inPage.length < 3
      ? ""
      : `<nav class="docs-here" aria-label="${escaped(contents.here)}"><h2>${escaped(contents.here)}</h2><ul>${inPage
          .map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`)
          .join("")}</ul></nav>`;
  const body = markdown.renderer.render(tokens, markdown.options, {});
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:">
<meta name="referrer" content="no-referrer">
<title>${escaped(title === contents.title ? title : `${title} · ${contents.title}`)}</title>
<link rel="stylesheet" href="${up}assets/site.css">
<link rel="stylesheet" href="${up}assets/docs.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">${escaped(contents.skip)}</a>
<header class="head"><div class="sheet"><div class="head-row">
<a class="wordmark" href="${up}index.html">Parley</a>
<nav class="pages" aria-label="${escaped(contents.title)}">${contents.head
    .map(
      ({ page: to, title: name }) =>
        `<a href="${up}${to.replace(/\.md$/u, ".html")}"${here(to)} data-text="${escaped(name)}">${escaped(name)}</a>`,
    )
    .join("")}</nav>
</div></div></header>
<div class="sheet docs">
<nav class="docs-side" aria-label="${escaped(contents.all)}">${parts.join("")}</nav>
<details class="docs-menu"><summary>${escaped(contents.all)}</summary><nav aria-label="${escaped(contents.all)}">${parts.join("")}</nav></details>
<main id="main" class="docs-text" tabindex="-1">
${body}</main>
${onPage}
</div>
<footer class="sheet"><div class="foot"><span>Parley ${version}</span><span>${escaped(contents.licence)}</span></div></footer>
</body>
</html>
`;
}
