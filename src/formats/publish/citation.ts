import { stringify } from "yaml";
import type { Licence } from "./licence.ts";

/** What is cited: a process as it stands in a room, down to an entry. */
export interface Cited {
  readonly title: string;
  readonly abstract: string;
  /** Day as of which it stands. */
  readonly date: string;
  /** Day on which it is published; null where that is not known. */
  readonly released: string | null;
  /** `entry 12, hash …`, or the hash of the files. */
  readonly version: string;
  /** Who answers for what is published; null where nobody said. */
  readonly publisher: string | null;
  /** Null where nobody said what readers may do with it. */
  readonly licence: Licence | null;
  readonly language: string;
  readonly generator: string;
  readonly keywords: readonly string[];
}

/** The author of what nobody is named for: Citation File Format has this name, and feeds must have one. */
export const NAMELESS = "anonymous";

/** CITATION.cff (Citation File Format 1.2.0, type dataset). */
export function writeCitationCff(cited: Cited): string {
  const { licence } = cited;
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "Cite these data as below, with the entry and hash that you used.",
      type: "dataset",
      title: cited.title,
      abstract: cited.abstract,
      authors: [{ name: cited.publisher ?? NAMELESS }],
      ...(cited.released === null ? {} : { "date-released": cited.released }),
      version: cited.version,
      ...(licence?.spdx === undefined ? {} : { license: licence.spdx }),
      ...(licence?.spdx !== undefined || licence?.url === undefined ? {} : { "license-url": licence.url }),
      keywords: cited.keywords,
    },
    { lineWidth: 0 },
  );
}

/** DataCite's sign for what is not known. */
const UNKNOWN = "(:unkn)";

/** DataCite metadata (schema 4.5) as JSON; without a DOI, which only a repository can give. */
export function writeDataCite(cited: Cited): string {
  const { licence } = cited;
  const publisher = cited.publisher ?? UNKNOWN;
  const metadata = {
    types: { resourceTypeGeneral: "Dataset", resourceType: "Record of negotiations" },
    titles: [{ title: cited.title, lang: cited.language }],
    creators: [{ name: publisher, nameType: "Organizational" }],
    publisher: { name: publisher },
    publicationYear: cited.released === null ? null : Number(cited.released.slice(0, 4)),
    dates: [
      ...(cited.released === null ? [] : [{ date: cited.released, dateType: "Issued" }]),
      { date: cited.date, dateType: "Other", dateInformation: "As of" },
    ],
    language: cited.language,
    version: cited.version,
    ...(licence === null
      ? {}
      : {
          rightsList: [
            {
              rights: licence.name,
              ...(licence.url === undefined ? {} : { rightsUri: licence.url }),
              ...(licence.spdx === undefined ? {} : { rightsIdentifier: licence.spdx, rightsIdentifierScheme: "SPDX" }),
            },
          ],
        }),
    subjects: cited.keywords.map((subject) => ({ subject })),
    descriptions: [{ description: cited.abstract, descriptionType: "Abstract", lang: cited.language }],
    formats: ["text/html", "text/csv", "application/json"],
    schemaVersion: "http://datacite.org/schema/kernel-4",
    contributors: [{ name: cited.generator, contributorType: "Producer", nameType: "Organizational" }],
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}
