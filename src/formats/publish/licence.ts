/** What readers may do with what is published. */
export interface Licence {
  /** As it is named to readers. */
  readonly name: string;
  readonly url?: string;
  /** Its identifier in the list of SPDX, where it is one of those that data are published under. */
  readonly spdx?: string;
}

/** Licences for texts and data, by what stands in their addresses. */
const CREATIVE_COMMONS = /^CC-(?<terms>BY(?:-NC)?(?:-ND|-SA)?)-(?<version>[1-4]\.0)$/u;
const OTHERS: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
  "ODC-By-1.0": "https://opendatacommons.org/licenses/by/1-0/",
  "PDDL-1.0": "https://opendatacommons.org/licenses/pddl/1-0/",
};

/** A licence as it was named: an SPDX identifier in any case, with blanks or dashes; an address; or words. */
export function readLicence(given: string): Licence {
  const name = given.trim();
  if (/^https?:\/\/\S+$/iu.test(name)) return { name, url: name };
  const dashed = name.toUpperCase().replace(/\s+/gu, "-");
  const other = Object.keys(OTHERS).find((id) => id.toUpperCase() === dashed);
  if (other !== undefined) return { name: other, spdx: other, url: OTHERS[other] ?? "" };
  const { terms, version } = CREATIVE_COMMONS.exec(dashed)?.groups ?? {};
  if (terms === undefined || version === undefined) return { name };
  const url = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return { name: `CC ${terms} ${version}`, spdx: dashed, url };
}
