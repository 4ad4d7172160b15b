import fc from "fast-check";
import { expect, test } from "vitest";
import { claim } from "../../test/support/claims.ts";
import { History } from "../../test/support/history.ts";
import { fold } from "../core/record/fold.ts";
import type { RoomId } from "../core/record/room.ts";
import { canRefer } from "../core/record/permissions.ts";
import { figuresOf, usesOfFigures } from "./published-changes.ts";
import type { RecordAccess } from "./record.ts";

/* What is said to be shown in a briefing its readers were shown: what its room held, of no later day than its own. */

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };
const ROOMS: readonly RoomId[] = ["public", "table", "confidence/KE", "secretariat"];
const DAY = "2031-03-10";
const given = fc.array(
  fc.record({ room: fc.constantFrom(...ROOMS), asOf: fc.constantFrom("2031-02-01", DAY, "2031-03-11", "2031-05") }),
  { maxLength: 6 },
);
const bodies = fc.constantFrom("{{chart topic=dead}}", "{{table topic=dead}}", "{{claim C0}} {{claim C1}}");

test("a figure is shown in the briefings that could show it: of their room, by their day", () => {
  fc.assert(
    fc.property(given, bodies, fc.constantFrom(...ROOMS), (figures, body, room) => {
      const history = new History();
      const frame = { title: "Talks", shortTitle: "Talks", notice: "", timeZone: "UTC" };
      history.write("process", frame, { room: "public", on: "2031-01-01" });
      for (const [at, { room: own, asOf }] of figures.entries())
        history.write("claim", { ...claim(`C${at}`, "5", { topic: "dead" }), asOf }, { room: own, on: "2031-02-01" });
      const briefing = { id: "b", title: "B", language: "en", asOf: DAY, published: DAY, body };
      history.write("briefing", briefing, { room, on: DAY });
      const { entries } = history;
      const whole = fold(entries);
      const stateIn = (of: RoomId) => fold(entries.filter((entry) => canRefer(of, entry.room)));
      const record = { entries, stateIn } as unknown as RecordAccess;
      const [out] = whole.briefings ?? [];
      if (out === undefined) throw new Error("no briefing");
      const seen = { whole, record };
      const named = (id: string) => !body.startsWith("{{claim") || id === "C0" || id === "C1";
      const fits = figures.flatMap(({ room: own, asOf }, at) =>
        canRefer(room, own) && asOf <= DAY && named(`C${at}`) ? [`C${at}`] : [],
      );
      const shown = [...figuresOf(out, seen).values()].flat().map(({ id }) => id);
      expect([...new Set(shown)].sort()).toEqual(fits);
      expect([...usesOfFigures(seen).keys()].sort()).toEqual(fits);
    }),
    runs,
  );
});
