import type { ProcessState } from "../../src/core/record/state.ts";
import { readProcessFolder } from "../../src/formats/process-folder.ts";
import { exampleFiles } from "../examples/load.ts";

/** Names of one process with those of another, in the order in which they are put in their place. */
type Renaming = readonly (readonly [RegExp, string])[];

/** The parties of the Ukraine example, their people, capitals and leaders as those of an invented process. Outlets keep their names. */
const invented: Renaming = [
  [/Ukraine/gu, "Valdoria"],
  [/Ukrainian/gu, "Valdorian"],
  [/ukraine/gu, "valdoria"],
  [/\bUA\b/gu, "VD"],
  [/(?<!Europe\/)Kyiv/gu, "Selmark"],
  [/KYIV/gu, "SELMARK"],
  [/Zelensk/gu, "Odrensk"],
  [/Russia/gu, "Karsovia"],
  [/russia/gu, "karsovia"],
  [/\bRU\b/gu, "KV"],
  [/Moscow/gu, "Brennagrad"],
  [/Putin/gu, "Maravin"],
  [/United States/gu, "Merovian Isles"],
  [/America/gu, "Merovia"],
  [/\bUS(?=\b|[A-Z]\b)(?!D)/gu, "MI"],
  [/U\.S\./gu, "M.I."],
  [/Washington(?! Post)/gu, "Merlegrad"],
  [/White House/gu, "Grey House"],
  [/Trump/gu, "Halvern"],
  [/Witkoff/gu, "Tarnhold"],
  [/France(?! 2|-)/gu, "Averne"],
  [/French/gu, "Avernian"],
  [/Paris/gu, "Lutevil"],
  [/Germany/gu, "Harsland"],
  [/German/gu, "Harslander"],
  [/Berlin/gu, "Spreehaf"],
  [/United Kingdom/gu, "Sorrel Isles"],
  [/\bUK\b/gu, "SI"],
  [/Britain/gu, "Sorrel"],
  [/British/gu, "Sorrelian"],
  [/London/gu, "Thamesby"],
  [/European Union/gu, "Concord Union"],
  [/\bEU\b/gu, "CU"],
  [/Brussels/gu, "Zennegate"],
  [/Poland/gu, "Tolmark"],
  [/Polish/gu, "Tolmarkian"],
  [/Warsaw/gu, "Lindhafen"],
  [/Hungar(?:y|ian)/gu, "Ostrany"],
  [/Budapest/gu, "Ormund"],
  [/North Atlantic/gu, "South Polar"],
  [/\bNATO\b/gu, "SPTO"],
  [/Organi[sz]ation for (?=\w+ and Co)/gu, "Forum for "],
  [/\bOSCE\b/gu, "FSCE"],
  [/International Atomic/gu, "International Reactor"],
  [/\bIAEA\b/gu, "IREA"],
  [/Lukashenk/gu, "Belmarenk"],
];

/** A text with all names in the others' place. */
export function renamed(text: string): string {
  return invented.reduce((left, [from, to]) => left.replace(from, to), text);
}

/** The example under the other names: every word of its folder, process.yaml alike. */
export async function renamedExample(): Promise<ProcessState> {
  const files = [...exampleFiles("ukraine")].map(
    ([path, bytes]) => [path, new TextEncoder().encode(renamed(new TextDecoder().decode(bytes)))] as const,
  );
  const state = await readProcessFolder(new Map(files), "renamed");
  if (!state.ok) throw new Error(JSON.stringify(state.failure, null, 2));
  return state.value;
}
