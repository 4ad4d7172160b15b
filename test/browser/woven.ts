import { compile } from "../../src/core/text/compile.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import type { Talks } from "./seats.ts";

/** Tables the drafts of NORTH and SOUTH and the text `agreement` that is made of them, as entries `d-north`, `d-south` and `c-1`. */
export async function tableWoven(
  talks: Talks,
  title: string,
  drafts: { readonly NORTH: Draft; readonly SOUTH: Draft },
): Promise<void> {
  const { composite } = compile([
    { party: "NORTH", id: "north", draft: drafts.NORTH },
    { party: "SOUTH", id: "south", draft: drafts.SOUTH },
  ]);
  const body = { id: "agreement", title, drafts: ["north", "south"], composite: asJson(composite) };
  const tabled = [
    said("draft", "d-north", { id: "north", party: "NORTH", draft: asJson(drafts.NORTH) }, "NORTH"),
    said("draft", "d-south", { id: "south", party: "SOUTH", draft: asJson(drafts.SOUTH) }, "SOUTH"),
    said("composite", "c-1", body),
  ];
  value(await talks.store.append("talks", sole, "table", 0, tabled, "2031-03-04T10:00:00.000Z"));
}

/** As it goes through JSON. */
export function asJson(given: unknown): never {
  return JSON.parse(JSON.stringify(given)) as never;
}
