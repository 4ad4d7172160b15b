import { expect, test } from "vitest";
import { writeCitationCff, writeDataCite, type Cited } from "./citation.ts";
import { readLicence } from "./licence.ts";

test("knows licences for data by their identifiers, and takes any other as it is worded", () => {
  expect(readLicence(" cc by-sa 4.0 ")).toEqual({
    name: "CC BY-SA 4.0",
    spdx: "CC-BY-SA-4.0",
    url: "https://creativecommons.org/licenses/by-sa/4.0/",
  });
  expect(readLicence("odbl-1.0")).toMatchObject({ spdx: "ODbL-1.0", name: "ODbL-1.0" });
  expect(readLicence("https://example.org/terms")).toEqual({
    name: "https://example.org/terms",
    url: "https://example.org/terms",
  });
  expect(readLicence("All rights reserved")).toEqual({ name: "All rights reserved" });
  expect(readLicence("CC-BY-9.0")).toEqual({ name: "CC-BY-9.0" });
});

const cited = (changes: Partial<Cited>): Cited => ({
  title: "Talks",
  abstract: "",
  date: "2031-03-05",
  released: null,
  version: "entry 1",
  publisher: null,
  licence: null,
  language: "en",
  generator: "Parley test",
  keywords: [],
  ...changes,
});

test("names who publishes and under what licence; the program is never the author", () => {
  const named = cited({ publisher: "Example Daily", licence: readLicence("CC-BY-4.0") });
  expect(writeCitationCff(named)).toMatch(/authors:\n {2}- name: Example Daily\n[^]*license: CC-BY-4\.0\n/u);
  expect(JSON.parse(writeDataCite(named))).toMatchObject({
    publisher: { name: "Example Daily" },
    rightsList: [{ rights: "CC BY 4.0", rightsIdentifier: "CC-BY-4.0" }],
  });
  const unnamed = JSON.parse(writeDataCite(cited({}))) as object;
  expect(unnamed).toMatchObject({ publisher: { name: "(:unkn)" }, creators: [{ name: "(:unkn)" }] });
  expect(unnamed).not.toHaveProperty("rightsList");
  expect(writeCitationCff(cited({}))).not.toMatch(/license|- name: Parley/u);
  expect(writeCitationCff(cited({ licence: readLicence("https://example.org/t") }))).toContain(
    "license-url: https://example.org/t",
  );
});

test("is released on the day of publishing, which is not the last day of what it tells", () => {
  const released = cited({ released: "2032-11-28" });
  expect(writeCitationCff(released)).toContain("date-released: 2032-11-28");
  expect(JSON.parse(writeDataCite(released))).toMatchObject({
    publicationYear: 2032,
    dates: [
      { date: "2032-11-28", dateType: "Issued" },
      { date: "2031-03-05", dateType: "Other", dateInformation: "As of" },
    ],
  });
  expect(writeCitationCff(cited({}))).not.toContain("date-released");
  expect(JSON.parse(writeDataCite(cited({})))).toMatchObject({ publicationYear: null });
});
