import { existsSync, readFileSync } from "node:fs";
import { sharedPath } from "../../test/shared-data.ts";

/** Clauses in the manner of peace agreements, written for this benchmark. */
const own: readonly string[] = [
  "Each Party shall withdraw its armed forces to a distance of no less than 15 kilometres from the shoreline within 30 days.",
  "Forces remaining in the Province shall not exceed 6,000 personnel for each Party.",
  "A Joint Council of nine members shall administer the Province for five years and shall report to the Parties.",
  "The Observer Mission may inspect any site if it has reason to believe that a breach has occurred.",
  "Party A shall release all prisoners of war by 1 June 2028, provided that Party B has handed over the lists.",
  "The Government shall not obstruct the return of displaced persons and shall protect their property.",
  "On the third day after signature, the Commander of the Northern Front shall hand over maps of minefields.",
  "The Donor Conference shall pledge USD 250 million, of which 40 per cent shall be paid in the first year.",
  "No Party may acquire nuclear weapons or permit their transit through its territory.",
  "The Security Council should be notified within 24 hours if the ceasefire is violated.",
  "Elections shall be held not later than 12 months after the entry into force of this Agreement, unless the Parties agree otherwise.",
  "The Central Bank of Ketara must transfer 2.5 million to the Fund before 31 December 2027.",
  "Ukraine and Russia shall exchange all detainees when the Monitoring Commission confirms the lists.",
  "The Harbour Group shall establish a fund for the reconstruction of the Province within six months of signature.",
  "Commercial vessels of either Party may navigate the whole of the Lake and its harbours without hindrance.",
  "In March 2029 the Mediator will convene the Parties to review the programme of disarmament.",
  "Heavy weapons shall be placed in storage under the supervision of the Observer Mission and must not be removed.",
  "The Guarantor States shall consult each other if the territorial integrity of Solmark is threatened.",
  "Two thirds of the members of the Joint Council constitute a quorum, and decisions are taken by simple majority.",
  "The sanctions shall be lifted in stages over ten years, subject to verification by the International Atomic Energy Agency.",
];

/** Real clauses of acts and negotiating texts, read in place, and clauses of our own. Between 40 and 600 characters each. */
export function clauses(): readonly string[] {
  const all: string[] = [...own];
  for (const act of ["aml", "brussels1", "distance-selling", "evidence"]) {
    for (const side of ["old", "new"]) {
      const path = sharedPath("alignment", act, `${side}.en.json`);
      if (path === null) continue;
      const articles = JSON.parse(readFileSync(path, "utf8")) as { units: { text: string }[] }[];
      for (const article of articles) for (const unit of article.units) all.push(...sentences(unit.text));
    }
  }
  for (const name of ["paris-2015-10-23.md", "paris-2015-12-09.md"]) {
    const path = sharedPath("brackets", name);
    if (path !== null && existsSync(path)) {
      for (const line of readFileSync(path, "utf8").split("\n"))
        all.push(
          ...sentences(
            line
              .replace(/[[\]*_#]/gu, " ")
              .replace(/ +/gu, " ")
              .trim(),
          ),
        );
    }
  }
  return all.filter((clause) => clause.length >= 40 && clause.length <= 600);
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.;])\s+(?=[A-Z(])/u).map((sentence) => sentence.trim());
}
