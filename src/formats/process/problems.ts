import { ok, type Failure, type Result } from "../../core/common/result.ts";
import type { Warning } from "../../core/text/draft.ts";

/** How many problems one message tells in full. */
const TOLD = 8;

/** What is wrong, as a sentence of the words or, where it has none yet, in English. */
export type Told = Pick<Failure, "code" | "facts"> & Partial<Pick<Failure, "message">>;

/** What was understood in a file only by guessing. */
export interface Noted {
  readonly file: string;
  readonly warning: Warning;
}

/** Collects what is wrong with a folder, so that a person can mend everything at once. */
export class Problems {
  private readonly list: Failure[] = [];
  /** What was understood only by guessing, with its file; it hinders nothing. */
  readonly notes: Noted[] = [];

  /** Notes one problem; `place` is a line or row of the file. */
  add(told: Told, file: string, place?: string): void {
    this.list.push({ message: "", ...told, file, ...(place === undefined ? {} : { place }) });
  }

  /** Takes over the failure of another reader. */
  take(failure: Failure, file: string): void {
    this.list.push({ ...failure, file });
  }

  /** Notes what a reader guessed. */
  guessed(warnings: readonly Warning[], file: string): void {
    for (const warning of warnings) this.notes.push({ file, warning });
  }

  get empty(): boolean {
    return this.list.length === 0;
  }

  /** Whether something is wrong with a file, or with one in a folder whose path ends in `/`. */
  isWrong(path: string): boolean {
    return this.list.some(({ file = "" }) => (path.endsWith("/") ? file.startsWith(path) : file === path));
  }

  /** Whether it was told of a file that nothing has this name. */
  isTold(id: string, path: string): boolean {
    return this.list.some(({ file, facts }) => file === path && facts?.["id"] === id);
  }

  /** The value where nothing is wrong; else the first problem, and `most` problems in all with it. */
  result<T>(value: T, most = TOLD): Result<T> {
    const [first, ...others] = this.list;
    if (first === undefined) return ok(value);
    const told = others.slice(0, most - 1);
    const also = told.length === 0 ? {} : { also: { told, left: others.length - told.length } };
    return { ok: false, failure: { ...first, ...also } };
  }
}
