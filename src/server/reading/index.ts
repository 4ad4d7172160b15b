import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { OfficeKind } from "../../formats/office.ts";
import type { PageImage, SeenWord } from "../../formats/pdf/scanned.ts";
import { asDocx, officeProgram } from "./office.ts";
import { recognition, type Recognition } from "./recognition.ts";
import { Turns } from "./turns.ts";

/** What the server reads for pages of the workbench by programs that are installed beside it. */
export interface Reading {
  /** Whether LibreOffice is installed. */
  readonly office: boolean;
  /** Whether text recognition is installed. */
  readonly recognises: boolean;
  /** A file of another word processor as docx; null where too many others wait. */
  readonly asDocx: (bytes: Uint8Array, kind: OfficeKind, signal?: AbortSignal) => Promise<Result<Uint8Array> | null>;
  /** The words of a picture; null where too many others wait. */
  readonly recognise: (image: PageImage) => Promise<Result<readonly SeenWord[]> | null>;
  /** Ends what still works. */
  readonly stop: () => void;
}

/** Programs that may be another's, and how long they may take. */
export interface ReadingOptions {
  readonly programs?: readonly string[];
  readonly recognition?: () => Recognition;
  /** Milliseconds for one file or page. */
  readonly longest?: number;
}

/** Milliseconds for one file or page. */
const LONGEST = 60_000;
/** Milliseconds after which recognition that nobody asks for gives its memory back. */
const IDLE = 120_000;

/** What this machine has: a conversion and a page at a time, each with an end, and no more than a few waiting. */
export function readingHere({
  programs,
  recognition: made = () => recognition(),
  longest = LONGEST,
}: ReadingOptions = {}): Reading {
  const [files, pages] = [new Turns(1, 4), new Turns(1, 8)];
  const ends = new AbortController();
  const recogniser = recogniserOf(made, longest);
  return {
    office: officeProgram(programs) !== null,
    recognises: recogniser.installed,
    asDocx: (bytes, kind, signal) =>
      files.take(() =>
        asDocx(bytes, kind, {
          longest,
          signal: signal === undefined ? ends.signal : AbortSignal.any([signal, ends.signal]),
          ...(programs === undefined ? {} : { programs }),
        }),
      ),
    recognise: (image) => pages.take(() => recogniser.recognise(image)),
    stop: () => {
      ends.abort();
      recogniser.close();
    },
  };
}

/** Recognition that starts when it is first asked, ends when it takes too long or nobody asks, and starts anew. */
function recogniserOf(made: () => Recognition, longest: number) {
  let working: Recognition | null = null;
  let idle: NodeJS.Timeout | undefined;
  const installed = made().recognise !== undefined;
  const close = () => {
    clearTimeout(idle);
    void working?.close();
    working = null;
  };
  const recognise = async (image: PageImage): Promise<Result<readonly SeenWord[]>> => {
    clearTimeout(idle);
    working ??= made();
    if (working.recognise === undefined) return failed(said("needs-recognition"));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), longest);
    });
    const words = await Promise.race([working.recognise(image), late]);
    clearTimeout(timer);
    if (words === null || !words.ok) close();
    else idle = setTimeout(close, IDLE).unref();
    return words ?? failed(said("recognition-slow", { seconds: Math.round(longest / 1000) }));
  };
  return { installed, recognise, close };
}

/** A picture of a page from its bytes; they must be as many as its width and height say. */
export function pageImage(width: number, height: number, grey: Uint8Array): Result<PageImage> {
  return grey.length === width * height ? ok({ width, height, grey }) : failed(said("page-image"));
}
