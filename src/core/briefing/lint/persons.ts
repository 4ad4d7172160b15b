import { triggered } from "../../common/triggered.ts";
/** A person's name as prose and records write it: the last part of it. */
export const PERSON = "(?<name>\\p{Lu}[\\p{L}’'-]{2,})";
/** Words with a capital that are nobody's name. */
export const NOBODY = triggered(
  /^(?:He|She|They|The|Who|It|We|You|This|That|These|Those|Both|Then|Talks|Which|House)$/u,
);

/** Whether two spellings are of one name: Yerov and Erov, Odaskyy and Odasky's. */
export function isSameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|['’]s?$/gu, "")
    .replace(/^ye/u, "e")
    .slice(0, 5);
}
