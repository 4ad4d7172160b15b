import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failed, ok } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { PageImage, Recognise, SeenWord } from "../../formats/pdf/scanned.ts";

/** Languages by the names of Tesseract's data, which npm has as `@tesseract.js-data/NAME`. */
const DATA: Readonly<Record<string, string>> = {
  en: "eng", fr: "fra", uk: "ukr", ar: "ara", ru: "rus", es: "spa", de: "deu", it: "ita", pt: "por", pl: "pol", ro: "ron", tr: "tur",
  nl: "nld", sr: "srp", hr: "hrv", bs: "bos", he: "heb", fa: "fas", el: "ell", ka: "kat", hy: "hye", az: "aze", zh: "chi_sim",
}; // prettier-ignore

/** What is used of tesseract.js, which is not a dependency: whoever wants it installs it beside Parley. */
interface Tesseract {
  createWorker(languages: readonly string[], mode: number, options: object): Promise<Worker>;
}
interface Worker {
  recognize(image: Uint8Array, options: object, output: object): Promise<{ data: { blocks: readonly Block[] | null } }>;
  terminate(): Promise<unknown>;
}
interface Box {
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}
interface SeenLine extends Box {
  readonly words: readonly (Box & { readonly text: string; readonly confidence: number })[];
}
interface Block {
  readonly paragraphs: readonly { readonly lines: readonly SeenLine[] }[];
}

/** Text recognition for as long as files are read; `close` ends it. */
export interface Recognition {
  readonly recognise?: Recognise;
  readonly close: () => Promise<void>;
}

/**
 * Recognition by tesseract.js where it and the data of a language are installed: of the language asked for, else of all that
 * are there. Nothing is fetched: data that npm did not install is not there.
 */
export function recognition(language?: string, from: string = import.meta.url): Recognition {
  const require = createRequire(from);
  const at = (name: string): string | null => {
    try {
      return require.resolve(name);
    } catch {
      return null;
    }
  };
  const program = at("tesseract.js");
  const wanted = language === undefined ? Object.values(DATA) : [DATA[language.slice(0, 2).toLowerCase()] ?? language];
  const data = wanted.flatMap((code) => {
    const path = at(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`);
    return path === null ? [] : [{ code, path }];
  });
  if (program === null || data.length === 0) return { close: async () => {} };
  let working: Promise<Worker> | null = null;
  let folder = "";
  const start = async (): Promise<Worker> => {
    const tesseract = require(program) as Tesseract;
    // It takes the data of all languages from one folder.
    folder = await mkdtemp(join(tmpdir(), "parley-recognition-"));
    for (const { code, path } of data) await copyFile(path, join(folder, `${code}.traineddata.gz`));
    const codes = data.map(({ code }) => code);
    return tesseract.createWorker(codes, 1, {
      langPath: folder,
      cacheMethod: "none",
      gzip: true,
      errorHandler: () => {},
    });
  };
  return {
    recognise: async (image) => {
      try {
        const worker = await (working ??= start());
        const { data: seen } = await worker.recognize(asPgm(image), {}, { text: false, blocks: true });
        return ok(wordsOf(seen.blocks ?? []));
      } catch (error) {
        return failed(said("recognition-failed", { detail: error instanceof Error ? error.message : String(error) }));
      }
    },
    close: async () => {
      await (await working?.catch(() => null))?.terminate();
      if (folder !== "") await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The picture as a portable greymap, which Tesseract reads. */
function asPgm({ width, height, grey }: PageImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

function wordsOf(blocks: readonly Block[]): readonly SeenWord[] {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ bbox, words }, line) =>
    words.map(({ text, confidence, bbox: { x0, x1 } }) => {
      return { text, confidence, line, foot: bbox.y1, height: bbox.y1 - bbox.y0, from: x0, to: x1 };
    }),
  );
}
