/** An institution with the names it goes by. */
export interface Institution {
  readonly name: string;
  readonly words: RegExp;
}

const NAMED: readonly (readonly [string, string])[] = [
  [
    "Organization for Security and Co-operation in Europe (OSCE)",
    "OSCE|Organi[sz]ation for Security and Co-?operation in Europe",
  ],
  ["World Bank", "World Bank"],
  ["International Monetary Fund", "IMF|International Monetary Fund"],
  ["International Atomic Energy Agency (IAEA)", "IAEA|International Atomic Energy Agency"],
  ["North Atlantic Treaty Organization (NATO)", "NATO|North Atlantic (?:Treaty Organization|Alliance)"],
  ["United Nations", "United Nations|UN|U\\.N\\.|(?:UN )?Security Council|General Assembly"],
  ["European Union", "European Union|EU"],
  ["European Commission", "European Commission"],
  ["European Central Bank", "ECB|European Central Bank"],
  ["European Bank for Reconstruction and Development", "EBRD|European Bank for Reconstruction and Development"],
  ["European Investment Bank", "EIB|European Investment Bank"],
  ["International Committee of the Red Cross", "ICRC|Red Cross"],
  ["International Criminal Court", "ICC|International Criminal Court"],
  ["International Court of Justice", "ICJ|International Court of Justice"],
  ["Council of Europe", "Council of Europe"],
  ["Group of Seven", "G7|Group of Seven"],
  ["Group of Eight", "G8|Group of Eight"],
  ["Group of Twenty", "G20|Group of Twenty"],
  ["UN High Commissioner for Refugees (UNHCR)", "UNHCR"],
  ["UNESCO", "UNESCO"],
  ["UNICEF", "UNICEF"],
  ["World Trade Organization", "WTO|World Trade Organi[sz]ation"],
  ["World Health Organization", "World Health Organi[sz]ation"],
  ["African Union", "African Union"],
  ["League of Arab States", "Arab League|League of Arab States"],
  ["Collective Security Treaty Organization", "CSTO|Collective Security Treaty Organi[sz]ation"],
  ["Organisation for the Prohibition of Chemical Weapons", "OPCW"],
  ["Euroclear", "Euroclear"],
  ["Peace Council", "Peace Council"],
];

/** Institutions that plans name or are said to name, with the words by which texts call them. */
export const INSTITUTIONS: readonly Institution[] = NAMED.map(([name, words]) => ({
  name,
  words: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu"),
}));

/** Full names that a slip of one word is told from. */
export const FULL_NAMES: readonly string[] = [
  "Organization for Security and Co-operation in Europe",
  "International Monetary Fund",
  "International Atomic Energy Agency",
  "North Atlantic Treaty Organization",
  "European Bank for Reconstruction and Development",
  "International Committee of the Red Cross",
  "International Criminal Court",
  "International Court of Justice",
  "World Trade Organization",
  "World Health Organization",
];
