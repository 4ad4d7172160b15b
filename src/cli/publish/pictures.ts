import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { sfntOfWoff } from "../../formats/publish/woff.ts";

const require = createRequire(import.meta.url);

/** Cuts of the letters that drawings use; the drawer reads sfnt, the packages hold WOFF. */
const cuts = [
  ...["latin", "latin-ext", "cyrillic"].flatMap((script) =>
    [400, 500, 600].map((weight) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${script}-${weight}-normal.woff`),
  ),
  ...[400, 600].map(
    (weight) => `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
  ),
];

let ready: Promise<readonly Uint8Array[]> | null = null;

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const files = await Promise.all(cuts.map(async (cut) => readFile(require.resolve(cut))));
  return files.flatMap((bytes) => sfntOfWoff(new Uint8Array(bytes)) ?? []);
}

/** An SVG drawing as a PNG picture at twice its size, drawn without a browser. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: {
      fontBuffers: [...fontBuffers],
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
