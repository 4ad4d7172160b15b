import { languageCodes, type Language } from "../words/languages.ts";
import type { Settings } from "../views/workbench.ts";

const storageKey = "parley.settings";

/** The settings kept in this browser, or what the browser itself prefers. */
export function readSettings(): Settings {
  const kept = readKept();
  const pick = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value => {
    const value = kept[name];
    return values.find((known) => known === value) ?? otherwise;
  };
  return {
    theme: pick("theme", ["system", "light", "dark"], "system"),
    density: pick("density", ["regular", "compact"], "regular"),
    language: pick("language", languageCodes, preferredLanguage()),
    motion: pick("motion", ["system", "none"], "system"),
    letterKeys: kept["letterKeys"] !== false,
  };
}

/** Keeps settings in this browser; where that is forbidden they last until the page is closed. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Storage is switched off: nothing is lost but the preference.
  }
}

/** Puts settings onto the page. */
export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  if (settings.theme === "system") delete dataset["theme"];
  else dataset["theme"] = settings.theme;
  dataset["density"] = settings.density;
  if (settings.motion === "none") dataset["motion"] = "none";
  else delete dataset["motion"];
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = languageCodes.find((known) => known === tag.toLowerCase().split("-")[0]);
    if (language !== undefined) return language;
  }
  return "en";
}
