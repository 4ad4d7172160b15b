/** Edits of word/document.xml as Word makes them while it tracks changes. */

const MADE = 'w:author="Zoe" w:date="2026-03-01T10:00:00Z"';
let next = 9000;
const tag = () => `w:id="${next++}" ${MADE}`;

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const run = (properties: string, name: "w:t" | "w:delText", words: string): string =>
  words === ""
    ? ""
    : `<w:r w:rsidR="00A1${(next++ % 9000) + 1000}">${properties}<${name} xml:space="preserve">${escaped(words)}</${name}></w:r>`;

/** Words that were put in. */
export const putIn = (words: string, properties = ""): string =>
  words === "" ? "" : `<w:ins ${tag()}>${run(properties, "w:t", words)}</w:ins>`;

/** Words that were taken out. */
export const takenOut = (words: string, properties = ""): string =>
  words === "" ? "" : `<w:del ${tag()}>${run(properties, "w:delText", words)}</w:del>`;

/** A run of words as the exporter writes it. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly properties: string;
  readonly text: string;
}

const RUN =
  /(<w:ins [^>]*>)?<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gsu;

/** The runs that hold words of the drafts alone and were not put in: no brackets, no holders, no labels, no line ends. */
export function wordRuns(paragraph: string): readonly WordRun[] {
  return [...paragraph.matchAll(RUN)].flatMap((found) => {
    const [whole, fresh, properties = "", text = ""] = found;
    const ours = fresh !== undefined || /<w:b\/>|<w:sz /u.test(properties);
    const words = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    return ours ? [] : [{ start: found.index, end: found.index + whole.length, properties, text: words }];
  });
}

/** A paragraph in which a stretch of one run gives way to other words, with the noise that Word leaves. */
export function editRun(
  paragraph: string,
  { start, end, properties, text }: WordRun,
  at: number,
  out: number,
  come: string,
): string {
  const noise = [
    '<w:proofErr w:type="spellStart"/>',
    `<w:bookmarkStart w:id="${next}" w:name="_GoBack"/><w:bookmarkEnd w:id="${next++}"/>`,
    "",
  ];
  const middle = takenOut(text.slice(at, at + out), properties) + noise[at % 3] + putIn(come, properties);
  const made = run(properties, "w:t", text.slice(0, at)) + middle + run(properties, "w:t", text.slice(at + out));
  return paragraph.slice(0, start) + made + paragraph.slice(end);
}

/** The paragraphs of a document, each with its markup, in order. */
export function paragraphsOf(xml: string): readonly string[] {
  return xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu) ?? [];
}

/** A whole paragraph that was put in, with its end. */
export function newParagraph(words: string, indent = 0): string {
  const level = indent === 0 ? "" : `<w:ind w:left="${indent}"/>`;
  return `<w:p w:rsidR="00AA1111"><w:pPr>${level}<w:rPr><w:ins ${tag()}/></w:rPr></w:pPr>${putIn(words)}</w:p>`;
}

/** A paragraph behind whose words Enter was pressed: its end is new, that of what was typed after it is its old one. */
export function entered(paragraph: string, words: string): string {
  const properties = /<w:pPr>(.*?)<\/w:pPr>/su.exec(paragraph)?.[1] ?? "";
  const marked = withMark(paragraph, `<w:ins ${tag()}/>`);
  return `${marked}<w:p w:rsidR="00AA2222">${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${putIn(words)}</w:p>`;
}

/** A paragraph that was taken out with its end. */
export function deletedParagraph(paragraph: string): string {
  return withMark(paragraph, `<w:del ${tag()}/>`).replaceAll(
    /<w:r>.*?<\/w:r>/gsu,
    (each) => `<w:del ${tag()}>${each.replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>")}</w:del>`,
  );
}

function withMark(paragraph: string, mark: string): string {
  const inner = /^<w:p[^>]*>(?:<w:pPr>(.*?)<\/w:pPr>)?/su.exec(paragraph);
  const rest = paragraph.slice(inner?.[0].length ?? 0);
  return `<w:p><w:pPr>${inner?.[1] ?? ""}<w:rPr>${mark}</w:rPr></w:pPr>${rest}`;
}

/** What "accept all" makes of a document: the texts of its paragraphs. */
export function acceptedTexts(xml: string): readonly string[] {
  const body = xml.replaceAll(/<w:del [^>]*[^/]>(?:(?!<w:del ).)*?<\/w:del>/gsu, "");
  const texts: string[] = [];
  let text = "";
  for (const paragraph of paragraphsOf(body)) {
    const inner = paragraph.replace(/<w:pPr>.*?<\/w:pPr>/su, "");
    for (const [, words, sign] of inner.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu))
      text += words === undefined ? (sign === "br" ? "\n" : "\t") : words;
    if (/<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr>/u.test(paragraph)) continue;
    texts.push(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    text = "";
  }
  return texts;
}

/**
 * The bookmarks around paragraphs and tables as LibreOffice leaves them: nothing but their beginning in the first paragraph, and
 * behind the tables the same names again, opened twice and closed once.
 */
export function bookmarksApart(xml: string): string {
  const names = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="(_parley_\w+_t\d+)"\/>/gu)];
  return names.reduce((now, [start, id = "", name = ""]) => {
    const end = `<w:bookmarkEnd w:id="${id}"/>`;
    const [from, to] = [now.indexOf(start), now.indexOf(end)];
    const last = now.lastIndexOf("<w:p>", to);
    const again = [7, 8].map((n) => `<w:bookmarkStart w:id="${n}000${id}" w:name="${name}"/>`).join("");
    const inLast = inParagraph(now.slice(last, to), `${again}<w:bookmarkEnd w:id="8000${id}"/>`);
    const inFirst = inParagraph(now.slice(from + start.length, last), start + end);
    return now.slice(0, from) + inFirst + inLast + now.slice(to + end.length);
  }, xml);
}

/** The same saved a second time: LibreOffice gives a name that stands twice another end. */
export function bookmarksCopied(xml: string): string {
  const met = new Set<string>();
  return bookmarksApart(xml).replaceAll(/(<w:bookmarkStart w:id="\d+" w:name=")([^"]*)"\/>/gu, (_, start, name) => {
    const isAgain = met.has(name);
    met.add(name);
    return `${start}${name}${isAgain ? "_Copy_1" : ""}"/>`;
  });
}

/** Markup put at the beginning of the first paragraph. */
function inParagraph(xml: string, markup: string): string {
  return xml.replace(/<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/su, (start) => start + markup);
}
