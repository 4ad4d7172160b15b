import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import { scratch } from "../cli/run.ts";

const root = join(import.meta.dirname, "../..");

/** A block of a page between its fences. */
interface Block {
  readonly info: string;
  readonly lines: readonly string[];
  /** Where its lines begin and end among those of the page. */
  readonly from: number;
  readonly to: number;
}

/** The fenced blocks of a page of Markdown, in their order. */
export function blocksOf(page: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < page.length; at++) {
    const opened = /^```(.*)$/u.exec(page[at] ?? "");
    if (opened === null) continue;
    const to = page.indexOf("```", at + 1);
    if (to < 0) throw new Error(`line ${at + 1}: the block has no end`);
    blocks.push({ info: opened[1] ?? "", lines: page.slice(at + 1, to), from: at + 1, to });
    at = to;
  }
  return blocks;
}

/** A page once its examples were run: the same page where each says what the program says; how many commands and programs ran. */
export interface Run {
  readonly page: string;
  readonly ran: number;
}

/**
 * Runs the examples of a page one after the other in one empty folder, which holds `examples` and no record. `file=NAME` is
 * written, each `$` line of `console` is run, `js run` is run as a program whose output follows in a block `output`.
 */
export async function runExamples(source: string): Promise<Run> {
  const page = source.split("\n");
  const work = scratch();
  symlinkSync(join(root, "examples"), join(work.folder, "examples"));
  vi.stubEnv("PARLEY_DATA", join(work.folder, ".data"));
  vi.stubEnv("DATABASE_URL", "");
  const blocks: (readonly [Block, readonly string[]])[] = [];
  let ran = 0;
  try {
    let printed: readonly string[] = [];
    for (const block of blocksOf(page)) {
      const [, name] = /\bfile=(\S+)/u.exec(block.info) ?? [];
      if (name !== undefined) {
        mkdirSync(dirname(join(work.folder, name)), { recursive: true });
        writeFileSync(join(work.folder, name), `${block.lines.join("\n")}\n`);
      } else if (block.info === "console") {
        const lines: string[] = [];
        for (const line of block.lines.filter((each) => each.startsWith("$ "))) {
          ran++;
          lines.push(line, ...(await answerOf(line.slice(2), work)));
        }
        blocks.push([block, lines]);
      } else if (block.info === "js run") {
        ran++;
        printed = await printedBy(block.lines.join("\n"), work.folder);
      } else if (block.info === "output") blocks.push([block, printed]);
    }
  } finally {
    vi.unstubAllEnvs();
    work.remove();
  }
  for (const [{ from, to, lines }, said] of blocks.toReversed())
    page.splice(from, to - from, ...shortened(lines, said));
  return { page: page.join("\n"), ran };
}

/** What a command prints, as lines. */
async function answerOf(command: string, work: ReturnType<typeof scratch>): Promise<readonly string[]> {
  const [program, ...words] = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  if (program === "parley") {
    // Pictures of a site are drawn in threads, which run from the build alone.
    const { out, err } = words[0] === "publish" ? work.parley(...words) : await work.here(...words);
    return linesOf(out + err, work.folder);
  }
  const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: work.folder, encoding: "utf8" });
  return linesOf(stdout + stderr, work.folder);
}

/** What a program prints that imports the library by its name. */
async function printedBy(code: string, folder: string): Promise<readonly string[]> {
  const path = join(folder, "program.mjs");
  const entrance = (name: string): string => {
    const file =
      name === "formats" ? "formats/index.ts" : name === "words" ? "words/words.ts" : `core/${name}/index.ts`;
    return pathToFileURL(join(root, "src", file)).href;
  };
  writeFileSync(
    path,
    code.replaceAll(/"parley-library\/(\w+)"/gu, (_, name: string) => JSON.stringify(entrance(name))),
  );
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", path], { cwd: root, encoding: "utf8" });
  return linesOf(stdout + stderr, folder);
}

const linesOf = (text: string, folder: string): readonly string[] =>
  text === ""
    ? []
    : text
        .replaceAll(folder, "…")
        .replace(/\n$/u, "")
        .split("\n")
        .map((line) => line.trimEnd());

/** What was said, shortened as the page shortens it: a line `…` stands for any lines, where those around it are there. */
function shortened(shown: readonly string[], said: readonly string[]): readonly string[] {
  if (shown.filter((line) => !line.startsWith("$ ")).length === 0) return said;
  const kept: string[] = [];
  let at = 0;
  for (const [index, line] of shown.entries()) {
    if (line !== "…") {
      kept.push(...said.slice(at, at + 1));
      at++;
      continue;
    }
    kept.push("…");
    const next = shown[index + 1];
    const found = next === undefined ? said.length : said.indexOf(next, at);
    at = found < 0 ? said.length : found;
  }
  return [...kept, ...said.slice(at)];
}
