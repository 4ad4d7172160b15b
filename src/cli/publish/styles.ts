import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the site by its path. */
export type SiteFile = readonly [path: string, content: Uint8Array | string];

const styles = fileURLToPath(new URL("../../views/styles/", import.meta.url));
const require = createRequire(import.meta.url);

/** Style sheets of font packages whose letters a site needs; the latter half only where a text is in Arabic. */
const fonts = [
  "@fontsource-variable/source-serif-4/wght.css",
  "@fontsource-variable/ibm-plex-sans/wght.css",
  "@fontsource-variable/noto-naskh-arabic/wght.css",
  "@fontsource/ibm-plex-sans-arabic/arabic-400.css",
  "@fontsource/ibm-plex-sans-arabic/arabic-600.css",
];
/** Scripts whose cuts are taken along; others fall back to the reader's own letters. */
const subsets = /-(?:latin|latin-ext|cyrillic|cyrillic-ext|arabic)-/u;

/** One style sheet, the same as the workbench's, with its letters: nothing is fetched from elsewhere. */
export async function styleFiles(): Promise<readonly SiteFile[]> {
  const index = await readFile(join(styles, "index.css"), "utf8");
  const names = [...index.matchAll(/@import "\.\/([\w-]+\.css)";/gu)].map(([, name = ""]) => name);
  const sheets = await Promise.all([...names, "site.css"].map((name) => readFile(join(styles, name), "utf8")));
  const files: SiteFile[] = [];
  const faces: string[] = [];
  for (const font of fonts) {
    const sheet = require.resolve(font);
    const css = await readFile(sheet, "utf8");
    for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/gu)) {
      const file = /url\(\.\/(files\/[^)]+\.woff2)\)/u.exec(face)?.[1];
      if (file === undefined || !subsets.test(file)) continue;
      const name = basename(file);
      files.push([`assets/fonts/${name}`, new Uint8Array(await readFile(join(dirname(sheet), file)))]);
      faces.push(face.replace(/src:[^;]*;/u, `src:url(fonts/${name}) format("woff2");`));
    }
  }
  return [...files, ["assets/site.css", minified([...faces, ...sheets].join("\n"))]];
}

/** Comments and line breaks go; strings stay as they are. */
function minified(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/\n\s*/gu, "\n")
    .replace(/\n+/gu, "\n");
}
