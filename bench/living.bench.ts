import type { Page } from "playwright-core";
import { compile } from "../src/core/text/compile.ts";
import { readingText } from "../src/core/text/reading.ts";
import { newToken, tokenHash } from "../src/server/sign-in/tokens.ts";
import type { Reader } from "../src/core/record/room.ts";
import { installedBrowser } from "../test/browser/browser.ts";
import { longProcess } from "../test/browser/long-process.ts";
import { startTalks, type Talks } from "../test/browser/seats.ts";
import { said } from "../test/server/house.ts";
import { enrol, sole, south, value } from "../test/store/engines.ts";
import type { BenchTable } from "./report.ts";
import { watchTasks } from "./long-tasks.ts";

const POINTS = 1000;
const READERS = 20;
const EDITS = 10;

/** A text of 1,000 points on which one delegate types while twenty signed-in readers follow; one of them has its page open. */
export async function run(): Promise<readonly BenchTable[]> {
  const browser = installedBrowser();
  if (browser === null) return [];
  const talks = await startTalks(browser, [{ name: "Olga", capacity: "secretariat" }]);
  try {
    return [await measure(talks)];
  } finally {
    await talks.close();
  }
}

async function measure(talks: Talks): Promise<BenchTable> {
  const { composite } = await table(talks);
  const page = await talks.enter("Olga", watchTasks);
  const work = await taskClock(page);
  let before = await work();
  await page.goto(`${talks.origin}/?process=talks&page=text`);
  await page.locator(".live-section").last().waitFor();
  await settled(page);
  const first = (await work()) - before;
  await page.evaluate("longTasks.length = 0");

  const crowd = Array.from({ length: READERS - 1 }, (_, at): Reader => ({ member: `m${at}`, capacity: "secretariat" }));
  await enrol(talks.store, "talks", ...crowd);
  const heard = new Map<string, (() => void)[]>();
  const stop = new AbortController();
  for (const { member } of crowd) follow(talks, await cookieOf(talks, member), heard, stop.signal);
  await new Promise((resolve) => setTimeout(resolve, 3000));

  const cookie = await cookieOf(talks, south.member);
  const rows: number[][] = [];
  let base = "c-1";
  let seq = 1;
  for (let edit = 0; edit < EDITS; edit++) {
    const at = composite.points[3 + edit];
    if (at === undefined) throw new RangeError("too few points");
    const quote = /\S+/u.exec(readingText(at.text, "SOUTH"))?.[0] ?? "";
    const span = { point: at.id, in: "text", as: "SOUTH", from: 0, to: quote.length, quote, insert: `Typed${edit}` };
    const id = `e-${edit}`;
    const all = Array.from({ length: READERS - 1 }, () => new Promise<void>((resolve) => listen(heard, id, resolve)));
    // Looking for words through the whole page would be most of what is measured.
    const shown = page.waitForFunction(
      ([point, words]) =>
        document
          .querySelector(`[data-point="${CSS.escape(point ?? "")}"][data-within="text"]`)
          ?.textContent.includes(words ?? ""),
      [at.id, `Typed${edit}`],
    );
    before = await work();
    const began = performance.now();
    const entry = { ...said("edit", id, { composite: "agreement", base, spans: [span], for: ["SOUTH"] }, "SOUTH") };
    const today = new Date().toISOString().slice(0, 10);
    const answer = await fetch(`${talks.origin}/api/entries.append`, {
      method: "POST",
      headers: { cookie, origin: talks.origin, "content-type": "application/json" },
      body: JSON.stringify({
        process: "talks",
        room: "table",
        expected: seq,
        entries: [{ ...entry, on: today, known: today }],
      }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const bare = performance.now() - began;
    await Promise.all(all);
    const everyone = performance.now() - began;
    await shown;
    const drawn = performance.now() - began;
    await settled(page);
    rows.push([bare, everyone, drawn, (await work()) - before]);
    [base, seq] = [id, seq + 1];
  }
  stop.abort();
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  const median = (column: number) => rows.map((row) => row[column] ?? 0).sort((a, b) => a - b)[EDITS >> 1] ?? 0;
  const [bare, everyone, drawn, one] = [median(0), median(1), median(2), median(3)];
  const ratio = (over: number, under: number) => Number((over / under).toFixed(2));
  return {
    title: "One types, twenty read",
    about: `A text of ${POINTS} points on a server with accounts (SQLite); one delegate sends ${EDITS} edits of one point, nineteen signed-in readers follow by server-sent events and one has the Text page open in Chromium. Until all have it beside the append that the writer waits for; main-thread time of the page for one edit beside its first drawing. All on one machine.`,
    columns: [
      "append",
      "until 19 readers have it",
      "times the append",
      "until the page shows it",
      "main thread, first drawing",
      "main thread, one edit",
      "share of the first drawing",
      "longest task",
    ],
    rows: [
      [
        ...[bare, everyone].map(Math.round),
        ratio(everyone, bare),
        ...[drawn, first, one].map(Math.round),
        ratio(one, first),
        Math.round(longest),
      ],
    ],
  };
}

/** Tables two drafts of so many points and the text that was made of them. */
async function table(talks: Talks) {
  const [one, two] = longProcess(POINTS).drafts;
  if (one === undefined || two === undefined) throw new RangeError("no drafts");
  const sides = [
    { party: "NORTH", id: "north", draft: { ...one.draft, tabledBy: ["NORTH"] } },
    { party: "SOUTH", id: "south", draft: { ...two.draft, tabledBy: ["SOUTH"] } },
  ];
  const { composite } = compile(sides);
  const body = { id: "agreement", title: "Agreement", drafts: ["north", "south"], composite };
  const entry = said("composite", "c-1", JSON.parse(JSON.stringify(body)) as Parameters<typeof said>[2]);
  value(await talks.store.append("talks", sole, "table", 0, [entry], "2031-03-04T10:00:00.000Z"));
  return { composite };
}

async function cookieOf({ store }: Talks, member: string): Promise<string> {
  const token = newToken();
  const hash = tokenHash(token);
  const opened = new Date().toISOString();
  const expires = new Date(Date.now() + 3.6e6).toISOString();
  const session = { id: hash.slice(0, 24), tokenHash: hash, account: `account-${member}`, opened, expires, device: "" };
  await store.openSession(session, null);
  return `__Host-parley=${token}`;
}

function listen(heard: Map<string, (() => void)[]>, id: string, resolve: () => void): void {
  heard.set(id, [...(heard.get(id) ?? []), resolve]);
}

/** Follows the talks; whoever waits for an entry is told once this reader has it. */
function follow({ origin }: Talks, cookie: string, heard: Map<string, (() => void)[]>, signal: AbortSignal): void {
  const read = async () => {
    const answer = await fetch(`${origin}/api/events?process=talks`, { headers: { cookie }, signal });
    if (!answer.ok || answer.body === null) throw new Error(`no stream: ${answer.status}`);
    let text = "";
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const id = /^data: .*"id":"(e-\d+)"/mu.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (id !== undefined) heard.get(id)?.pop()?.();
      }
    }
  };
  read().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** Milliseconds that the page's main thread has worked so far. */
async function taskClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}

/** Until nothing is left to draw. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}
