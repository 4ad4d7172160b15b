import { readFileSync } from "node:fs";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceOf } from "../../src/cli/commands/mcp.ts";
import { readFolder } from "../../src/cli/processes.ts";
import { contentHash } from "../../src/core/record/chain.ts";
import { entriesOfState } from "../../src/core/record/entries-of-state.ts";
import type { JsonObject } from "../../src/core/common/json.ts";
import { sha256 } from "../../src/core/common/sha256.ts";
import { en } from "../../src/words/english.ts";
import { placeOf } from "../../src/web/place-url.ts";
import { pages } from "../../src/views/pages/registry.ts";
import { addressesIn, askingBy, clientOf, type Asking, type Told } from "./client.ts";

const examples = ["lake-irrin", "ukraine"] as const;

/** What an entry of an example says, found without the code that is tested: by an import of its folder. */
const bodies = new Map<string, { readonly body: JsonObject; readonly hash: string }>();
let asking: Asking;

beforeAll(async () => {
  asking = await clientOf(await sourceOf([], undefined, { t: en, version: "0" }));
  for (const name of examples) {
    const { state } = await readFolder(`examples/${name}`);
    const planned = entriesOfState(state, (id) => sha256(id).slice(0, 32));
    if (!planned.ok) throw new Error(planned.failure.code);
    for (const { id, body, salt } of planned.value)
      bodies.set(`${name}\n${id}`, { body, hash: contentHash(salt, body) });
  }
});

afterAll(() => asking.client.close());

interface HeldPoint {
  readonly id: string;
  readonly points?: readonly HeldPoint[];
}

function pointIn(points: readonly HeldPoint[], id: string): HeldPoint | undefined {
  for (const point of points) {
    const found = point.id === id ? point : pointIn(point.points ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every address names an entry with that hash, a point that stands in it, and a page of the workbench; every verbatim line stands in one of its entries. */
function resolve(told: Told, clause = ""): void {
  for (const { process, entry, hash, point, link } of addressesIn(told)) {
    // Words that the asker gave stand in no entry: their hash says which they were.
    if (entry === "given") {
      expect(hash).toBe(sha256(clause));
      continue;
    }
    const found = bodies.get(`${process}\n${entry}`);
    expect(found?.hash, `${process} ${entry}`).toBe(hash);
    if (point !== undefined) {
      const draft = found?.body["draft"] as unknown as { readonly points: readonly HeldPoint[] };
      expect(pointIn(draft.points, point), `${entry} ${point}`).toBeDefined();
    }
    const place = placeOf(link);
    expect(place.process).toBe(process);
    expect(pages.map(({ id }) => id)).toContain(place.page);
  }
  for (const { text, wording, of } of told.lines) {
    if (wording !== "verbatim") continue;
    const held = of.map(({ process, entry }) => JSON.stringify(bodies.get(`${process}\n${entry}`)?.body));
    expect(
      held.some((body) => body.includes(JSON.stringify(text).slice(1, -1))),
      text,
    ).toBe(true);
  }
}

/** Arguments that the tools need. */
const KNOWN: Readonly<Record<string, object>> = {
  compare: { from_text: "ob-chair", to_text: "signed" },
  history_of_point: { text: "signed", point: "8/1" },
  check_article: { article: "Nothing." },
  run_scenario: { events: [] },
  propose: { text: "signed", point: "8/1", words: "Other words." },
  verify_statement: { statement: "Nothing." },
};

describe("an assistant of the official SDK on the examples", () => {
  it("is offered at most twelve tools, of which one writes", async () => {
    const { tools } = await asking.client.listTools();
    expect(tools.length).toBeLessThanOrEqual(12);
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name)).toEqual([
      "propose",
    ]);
    for (const { description, outputSchema } of tools) {
      expect(description?.length ?? 0).toBeGreaterThan(40);
      expect(outputSchema).toBeDefined();
    }
  });

  const questions: readonly (readonly [string, string, object, RegExp])[] = [
    // The lawyer's: what is the text, what differs, where does a clause come from, what does it leave open.
    ["lake-irrin", "read_text", {}, /Chair|Agreement on Lake Irrin/u],
    ["lake-irrin", "read_text", { text: "signed", point: "Article 12" }, /22 per cent/u],
    ["lake-irrin", "compare", { from_text: "ob-chair", to_text: "signed", point: "3" }, /12 kilometres/u],
    ["lake-irrin", "compile", { texts: ["ob-chair", "so-counter"], limit: 400 }, /8 kilometres/u],
    ["lake-irrin", "history_of_point", { text: "signed", point: "8/1" }, /within 90 days/u],
    ["lake-irrin", "check_clause", { text: "ob-chair", point: "23" }, /./u],
    [
      "lake-irrin",
      "check_clause",
      { clause: "The Parties shall withdraw their forces from the shoreline within a reasonable time." },
      /reasonable/u,
    ],
    ["lake-irrin", "who_holds", { topic: "prisoners" }, /within 45 days/u],
    ["lake-irrin", "who_holds", { text: "ob-chair", point: "23" }, /guarantee/iu],
    [
      "lake-irrin",
      "run_scenario",
      { events: [{ id: "e1", type: "signature", on: "2031-05-30" }], until: "2031-07-30" },
      /./u,
    ],
    ["lake-irrin", "frontier", {}, /KE \d/u],
    ["lake-irrin", "find_figures", { query: "forces Solmark" }, /12,?000/u],
    ["ukraine", "read_text", { text: "us-28", point: "14" }, /100 billion/u],
    ["ukraine", "compare", { from_text: "us-28", to_text: "ua-us-20", point: "6" }, /600,000|800,000/u],
    ["ukraine", "history_of_point", { text: "us-28", point: "6" }, /800,000/u],
    // The desk's: who wants what, which figure holds, is this article right.
    ["ukraine", "who_holds", { topic: "ceiling on the armed forces" }, /600,000/u],
    ["ukraine", "who_holds", { topic: "nato-membership", party: "RU" }, /NATO membership of Ukraine excluded/u],
    ["ukraine", "find_figures", { query: "Russian killed CSIS" }, /275,?000/u],
    [
      "ukraine",
      "check_article",
      { article: "Under the US draft Ukraine may keep 600,000 soldiers. The E3 text allows 500,000." },
      /500,000/u,
    ],
    [
      "ukraine",
      "verify_statement",
      { statement: "The US draft caps the Ukrainian armed forces at 600,000." },
      /600,000/u,
    ],
    [
      "lake-irrin",
      "verify_statement",
      { statement: "The agreement was signed at Oberhaven on 29 May 2031." },
      /verdict: contradicted/u,
    ],
  ];
  it.each(questions)("%s: %s %j, and every address of the answer resolves", async (process, name, asked, says) => {
    const told = await asking.ask(name, { process, ...asked });
    expect(told.isError, told.text).toBe(false);
    expect(told.text).toMatch(says);
    expect(told.lines.length).toBeGreaterThan(0);
    for (const { of } of told.lines) expect(of.length).toBeGreaterThan(0);
    resolve(told, (asked as { readonly clause?: string }).clause);
  });

  it("is told what was looked at where nothing is found, and what there is where it asks for something else", async () => {
    const nothing = await asking.ask("find_figures", { process: "ukraine", query: "zeppelins" });
    expect(nothing.lines).toEqual([]);
    expect(nothing.notes).toEqual([en.said["found-nothing"]]);
    expect(nothing.lookedAt["figures"]).toBe(76);
    const other = await asking.ask("read_text", { process: "ukraine", text: "treaty" });
    expect(other.isError).toBe(true);
    expect(other.text).toContain("us-28, eur-24, e3-28, geneva-19, ua-us-20");
    const none = await asking.ask("read_text", { process: "atlantis" });
    expect(none.text).toContain("ukraine, lake-irrin");
  });

  it("is refused an argument that the tool does not know, whichever the tool", async () => {
    const { tools } = await asking.client.listTools();
    for (const { name, inputSchema } of tools) {
      expect(inputSchema["additionalProperties"], name).toBe(false);
      const told = await asking.ask(name, { ...KNOWN[name], process: "lake-irrin", room: "caucus/KE" });
      expect([name, told.isError]).toEqual([name, true]);
      expect(told.text).toMatch(/room/u);
    }
  });

  it("is refused a proposal without words", async () => {
    for (const words of [" ", "\n\t", "\u00a0"]) {
      const told = await asking.ask("propose", { process: "lake-irrin", text: "signed", point: "8/1", words });
      expect(told.isError).toBe(true);
    }
  });

  it.each(["2033-02-99", "2033-02-31", "2033-13-01", "2033-02-29"])("is refused the day %s", async (day) => {
    const told = await asking.ask("read_text", { process: "lake-irrin", as_of: day });
    expect(told.isError).toBe(true);
    expect(told.text).toMatch(/day of the calendar/u);
  });

  it("gets a proposal as it would be written, and a folder stays as it is", async () => {
    const asked = { process: "lake-irrin", text: "signed", point: "8/1" };
    const before = await asking.ask("read_text", asked);
    const words = (before.lines[0]?.text ?? "").replace("30 days", "20 days");
    const { proposal, notes } = await asking.ask("propose", { ...asked, words, reason: "Sooner." });
    expect(notes).toEqual([en.said["proposal-ready"]({ room: "table" })]);
    const { entry } = proposal as { readonly entry: { readonly kind: string; readonly body: JsonObject } };
    expect(entry.kind).toBe("proposal");
    expect(entry.body["spans"]).toMatchObject([{ quote: "30", insert: "20" }]);
    expect(await asking.ask("read_text", asked)).toEqual(before);
  });
});

describe("parley mcp", () => {
  it("answers over stdin and stdout, as one party sees a folder", async () => {
    const client = new Client({ name: "test", version: "1" });
    const args = ["--import", "tsx", "src/cli/main.ts", "mcp", "--process", "lake-irrin", "--as", "observer"];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: "pipe" }));
    const assistant = askingBy(client);
    const told = await assistant.ask("read_text", { text: "signed", point: "1/a" });
    expect(told.lines[0]).toMatchObject({ wording: "verbatim", label: "(a)" });
    expect((await assistant.ask("propose", { text: "signed", point: "1/a", words: "Other." })).isError).toBe(true);
    await client.close();
  });
});

describe("docs/mcp.md", () => {
  const rows = [...readFileSync("docs/mcp.md", "utf8").matchAll(/^\| `(\w+)` \| [^|]+ \| `(\{.*\})` \|$/gmu)];
  it("has a row for each tool", async () => {
    const { tools } = await asking.client.listTools();
    expect(rows.map(([, name]) => name)).toEqual(tools.map(({ name }) => name));
  });
  it.each(rows.map(([, name = "", asked = ""]) => [name, asked]))(
    "its example of %s is answered: %s",
    async (name, asked) => {
      const told = await asking.ask(name, { process: "lake-irrin", ...(JSON.parse(asked) as object) });
      expect(told.isError, told.text).toBe(false);
      expect(told.lines.length > 0 || told.proposal !== undefined, told.text).toBe(true);
    },
  );
});
