import { literal } from "../literal.ts";
import { packedBodies } from "./bodies.data.ts";

/** A body that texts of many processes name. */
export interface KnownBody {
  readonly id: string;
  readonly kind: "organisation" | "organ" | "armedGroup" | "unnamed" | "outlet" | "seat" | "region";
  /** Of an organ: the id of its organisation; of a seat: the code of its State. */
  readonly of?: string;
  /** In full, with its abbreviation in brackets where it has one: "World Example Organization (WEO)". */
  readonly title: string;
  /** As a sentence names it. */
  readonly name: string;
  /** All its names, the full one first. */
  readonly names: readonly string[];
  /** Words that stand for it before a noun. */
  readonly adjectives: readonly string[];
}

/** Bodies by name; none of them is of one process alone. */
export const knownBodies: readonly KnownBody[] = packedBodies.trim().split("\n").map(bodyOf);

function bodyOf(line: string): KnownBody {
  const [id = "", kinds = "", titled = "", others = "", adjectives = ""] = line.split("|");
  const [kind, of] = kinds.split(":") as [KnownBody["kind"], string?];
  const list = (text: string): readonly string[] => text.split("/").filter((word) => word !== "");
  const marked = [...titled.replace(/\)$/u, "").split(" ("), ...list(others)];
  const names = marked.map((name) => name.replace("*", ""));
  const usual = marked.find((name) => name.endsWith("*"));
  return {
    id,
    kind,
    ...(of === undefined ? {} : { of }),
    title: titled.replace("*", ""),
    name: usual?.slice(0, -1) ?? names[0] ?? id,
    names,
    adjectives: list(adjectives),
  };
}

/** The source of a pattern that finds a body's name in its usual spellings: Organization and Organisation, with and without hyphens. */
export function bodyWords(name: string): string {
  return literal(name)
    .replace(/Organi[sz]ation/gu, "Organi[sz]ation")
    .replace("Co-operation", "Co-?operation");
}

/** The source of a pattern of all organisations. */
export const organisationWords = knownBodies
  .filter(({ kind }) => kind === "organisation")
  .flatMap(({ names }) => names.map(bodyWords))
  .join("|");
