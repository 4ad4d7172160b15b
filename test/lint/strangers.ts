import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import type { LintFinding } from "../../src/core/briefing/lint.ts";
import { inEnglish } from "../../src/words/english.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { readProcessFolder } from "../../src/formats/process-folder.ts";
import { example } from "../examples/load.ts";

const folder = join(import.meta.dirname, "strangers");

/** A fault planted in an article, and what a finding must name so that it tells it. */
export interface PlantedFault {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly setting: string;
  readonly says: readonly string[];
}

/** An article on a process, with the faults planted in it. */
export interface StrangersArticle {
  readonly name: string;
  readonly process: string;
  /** The rules were tuned on those to fit; of those to judge by only totals were looked at, more than once. */
  readonly use: "fit" | "judge";
  readonly text: string;
  readonly planted: readonly PlantedFault[];
}

/** Articles of `strangers/`, whose faults are marked `⟦kind/setting;what is right|or so;words⟧`. */
export function strangersArticles(): readonly StrangersArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const { text, planted } = readPlanted(readFileSync(join(folder, name), "utf8"));
      const use = name.endsWith(".judge.txt") ? "judge" : "fit";
      return { name, process: name.replace(/-.*$/u, ""), use, text, planted };
    });
}

/** A text without the marks of its faults, and the faults. */
export function readPlanted(source: string): Pick<StrangersArticle, "text" | "planted"> {
  const planted: PlantedFault[] = [];
  let text = "";
  let rest = source;
  for (;;) {
    const open = /⟦([\w+-]+)(?:\/([\w-]+))?;([^;]*);([^⟧]*)⟧/u.exec(rest);
    if (open === null) return { text: text + rest, planted };
    const [whole, kind = "", setting = "plain", says = "", words = ""] = open;
    text += rest.slice(0, open.index);
    planted.push({
      from: text.length,
      to: text.length + words.length,
      kind,
      setting,
      says: says.split("|").filter((each) => each !== ""),
    });
    text += words;
    rest = rest.slice(open.index + whole.length);
  }
}

const folders = new Map<string, Promise<ProcessState>>();

/** A process that articles are about: an example, or one of the invented ones beside the articles. */
export function strangersProcess(name: string): Promise<ProcessState> {
  const known = folders.get(name) ?? read(name);
  folders.set(name, known);
  return known;
}

async function read(name: string): Promise<ProcessState> {
  if (name === "ukraine") return example("ukraine");
  if (name === "lake") return example("lake-irrin");
  const state = await readProcessFolder(strangersFiles(name), name);
  if (!state.ok) throw new Error(JSON.stringify(state.failure, null, 2));
  return state.value;
}

/** The files of an invented process. */
export function strangersFiles(name: string): ReadonlyMap<string, Uint8Array> {
  const root = join(folder, "process", name);
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(root.length + 1), new Uint8Array(readFileSync(path))];
      }),
  );
}

/** Codes by which a fault of a kind may be told; every kind has its own name besides. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  "wrong-count": ["wrong-count", "contradicted"],
  "wrong-person": ["contradicted", "wrong-role", "misattributed", "unknown-name", "wrong-person"],
  "wrong-role": ["contradicted", "wrong-role", "misattributed"],
  "dropped-words": ["scope", "contradicted", "wrong-draft"],
  "wrong-draft": ["wrong-draft", "contradicted"],
  "wrong-value": ["wrong-draft", "contradicted"],
  superseded: ["superseded", "contradicted"],
  "deleted-clause": ["wrong-draft", "not-in-draft", "contradicted", "deleted-clause"],
  "merged-range": ["merged-range", "contradicted", "misattributed"],
  overstated: ["overstated", "contradicted"],
  "stock-flow": ["stock-flow", "contradicted", "overstated"],
  "wrong-holder": ["contradicted", "misattributed", "wrong-holder"],
  "two-figures": ["two-figures", "contradicted"],
};

/** Codes that must say what is right: they may mean much. */
const GENERAL = new Set(["wrong-draft", "contradicted", "not-in-draft", "deleted-clause", "scope", "misattributed"]);

/** A figure is named as a whole, not as part of another figure or of a date. */
function names(value: string, message: string): boolean {
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const before = /^\d/u.test(value) ? "(?<![\\d.,/-])" : "";
  const after = /\d$/u.test(value) ? "(?![\\d/-]|[.,]\\d)" : "";
  return new RegExp(before + escaped + after, "iu").test(message);
}

/** What the check found of an article. */
export interface Score {
  readonly article: StrangersArticle;
  readonly found: readonly PlantedFault[];
  readonly missed: readonly { readonly fault: PlantedFault; readonly there: readonly string[] }[];
  readonly falseAlarms: readonly LintFinding[];
  readonly words: number;
}

/** Holds an article against its process. */
export function scoreOf(article: StrangersArticle, state: ProcessState, find = lintBriefing): Score {
  const { text, planted } = article;
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const findings = find(text, state).map((finding) => {
    const from = (starts[finding.line - 1] ?? 0) + finding.column - 1;
    return { finding, from, to: from + Math.max(1, finding.quote.length), said: inEnglish(finding.message) };
  });
  const used = new Set<(typeof findings)[number]>();
  const found: PlantedFault[] = [];
  const missed: Score["missed"][number][] = [];
  for (const fault of planted) {
    const there = findings.filter(({ from, to }) => from < fault.to && fault.from < to);
    for (const each of there) used.add(each);
    const codes = new Set(fault.kind.split("+").flatMap((kind) => CODES[kind] ?? [kind]));
    const isTold = there.some(
      ({ finding, said }) =>
        (codes.has(finding.code) && (!GENERAL.has(finding.code) || fault.says.length === 0)) ||
        fault.says.some((value) => names(value, said)),
    );
    if (isTold) found.push(fault);
    else missed.push({ fault, there: there.map(({ finding }) => finding.code) });
  }
  return {
    article,
    found,
    missed,
    falseAlarms: findings.filter((each) => !used.has(each)).map(({ finding }) => finding),
    words: text.split(/\s+/u).length,
  };
}
