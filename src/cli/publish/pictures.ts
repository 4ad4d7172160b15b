import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { sfntOfWoff } from "../../formats/publish/woff.ts";

const require = createRequire(import.meta.url);

/** Cuts by the letters that they hold; the drawer reads sfnt, the packages hold WOFF. A cut not needed costs time. */
const cuts: readonly (readonly [letters: RegExp, files: readonly string[]])[] = [
  [/./u, plex("latin")],
  [/[\u0100-\u024F]/u, plex("latin-ext")],
  [/\p{Script=Cyrillic}/u, plex("cyrillic")],
  [
    /\p{Script=Arabic}/u,
    [400, 600].map(
      (weight) => `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
    ),
  ],
];

function plex(script: string): readonly string[] {
  return [400, 500, 600].map(
    (weight) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${script}-${weight}-normal.woff`,
  );
}

let ready: Promise<void> | null = null;
const unpacked = new Map<string, Promise<Uint8Array | null>>();

async function prepare(): Promise<void> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
}

async function fontsFor(svg: string): Promise<Uint8Array[]> {
  const files = cuts.flatMap(([letters, names]) => (letters.test(svg) ? names : []));
  const fonts = files.map((file) => {
    const known =
      unpacked.get(file) ?? readFile(require.resolve(file)).then((bytes) => sfntOfWoff(new Uint8Array(bytes)));
    unpacked.set(file, known);
    return known;
  });
  return (await Promise.all(fonts)).filter((font) => font !== null);
}

/** An SVG drawing as a PNG picture, drawn without a browser: at twice its size, long ones as they are. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  await ready;
  const fontBuffers = await fontsFor(svg);
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: /^<svg[^>]* height="\d{4}/u.test(svg) ? 1 : 2 },
    font: {
      fontBuffers,
      defaultFontFamily: "IBM Plex Sans",
      sansSerifFamily: "IBM Plex Sans",
      loadSystemFonts: false,
    },
  });
  try {
    const rendered = drawing.render();
    const png = rendered.asPng();
    rendered.free();
    return png;
  } finally {
    drawing.free();
  }
}
