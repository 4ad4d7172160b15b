import { afterEach, describe, expect, test, vi } from "vitest";
import { keepVisit, lastVisit } from "./last-visit.ts";

/** A store whose keys are its own fields, as those of a browser are. */
function shelf(): Storage {
  const methods = {
    getItem: (name: string) => (shelved[name] as string | undefined) ?? null,
    setItem: (name: string, value: string) => void (shelved[name] = value),
    removeItem: (name: string) => void delete shelved[name],
  };
  const shelved = Object.create(methods) as Record<string, unknown>;
  return shelved as unknown as Storage;
}

afterEach(() => vi.unstubAllGlobals());

describe("the last visit", () => {
  test("is known again to who was here, and names neither a person nor a process in the store", () => {
    const [local, session] = [shelf(), shelf()];
    vi.stubGlobal("localStorage", local);
    vi.stubGlobal("sessionStorage", session);
    local.setItem("parley.visit anna/m-7 secret-talks", "{}");
    const visit = { when: "2031-03-01T09:00:00.000Z", seen: "2031-03-01T08:00:00.000Z" };
    expect(lastVisit("anna/m-7", "secret-talks")).toBeNull();
    keepVisit("anna/m-7", "secret-talks", visit);
    const kept = JSON.stringify([Object.entries(local), Object.entries(session)]);
    expect(Object.keys(local)).toHaveLength(1);
    for (const name of ["anna", "m-7", "secret"]) expect(kept).not.toContain(name);
    vi.stubGlobal("sessionStorage", shelf());
    expect(lastVisit("anna/m-7", "other-talks")).toBeNull();
    expect(lastVisit("anna/m-7", "secret-talks")).toEqual(visit);
  });
});
