import { expect, test } from "vitest";
import { readDraftJson, writeDraftJson } from "./draft-json.ts";

test("fields that others use in another shape survive, and the draft is read", () => {
  const text = JSON.stringify({
    title: "Plan",
    sources: [{ id: "s1" }],
    status: { leaked: true },
    points: [
      {
        id: "1",
        text: "One.",
        sources: [{ id: "s1", url: "https://example.org" }],
        confidence: "high",
        notes: { a: 1 },
      },
    ],
  });
  const read = readDraftJson(text);
  if (!read.ok) throw new Error(read.failure.code);
  const [point] = read.value.points;
  expect(point?.text).toBe("One.");
  expect(point?.sources).toBeUndefined();
  const written = JSON.parse(writeDraftJson(read.value)) as Record<string, unknown>;
  expect(written).toMatchObject({
    sources: [{ id: "s1" }],
    status: { leaked: true },
    points: [{ sources: [{ id: "s1", url: "https://example.org" }], confidence: "high", notes: { a: 1 } }],
  });
  expect(readDraftJson(writeDraftJson(read.value))).toEqual(read);
});

test("a field of the agreed form in another shape is still refused, with its place", () => {
  const read = readDraftJson(JSON.stringify({ points: [{ id: "1", text: 3 }] }));
  expect(read).toMatchObject({ ok: false, failure: { place: "points[0].text" } });
});
