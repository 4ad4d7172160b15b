import { describe, expect, test, vi } from "vitest";
import { Worked } from "./worked.ts";

const length = (list: readonly unknown[]) => ({ length: list.length });

describe("what is worked out once", () => {
  test("is asked for away from the page once, and then known without working it out here", async () => {
    const here = vi.fn(length);
    const worked = new Worked(here);
    const list = [1, 2];
    const ask = vi.fn((of: readonly unknown[]) => Promise.resolve(length(of)));
    const first = worked.away(list, ask);
    expect(worked.away(list, ask)).toBe(first);
    await first;
    expect(worked.away(list, ask)).toBeNull();
    expect(worked.of(list)).toEqual({ length: 2 });
    expect([here.mock.calls.length, ask.mock.calls.length]).toEqual([0, 1]);
  });

  test("is worked out here where that failed; what fails here as well says why to who waits", async () => {
    const worked = new Worked(length);
    const list = [1];
    await worked.away(list, () => Promise.reject(new Error("no worker")));
    expect(worked.of(list)).toEqual({ length: 1 });
    const broken = new Worked((): object => {
      throw new RangeError("not readable");
    });
    const waiting = broken.away(list, () => Promise.reject(new Error("no worker")));
    await expect(waiting).rejects.toThrow("not readable");
    // Who draws again hears it again, and does not ask without end.
    expect(broken.away(list, () => Promise.resolve({}))).toBe(waiting);
  });
});
