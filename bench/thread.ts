import type { Page } from "playwright-core";

/** What the page's own thread has been busy with since it was opened, in milliseconds of processor time; its heap in MB; its nodes. */
export interface OwnThread {
  readonly spent: () => Promise<number>;
  readonly heap: () => Promise<number>;
  readonly nodes: () => Promise<number>;
}

/** Watches the page's own thread by its processor time: what else the machine does adds little to it. */
export async function ownThread(page: Page): Promise<OwnThread> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const value = async (wanted: string) => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === wanted)?.value ?? 0;
  };
  return {
    spent: async () => (await value("TaskDuration")) * 1000,
    heap: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await value("JSHeapUsedSize")) / 1e6;
    },
    nodes: async () => Number(await page.evaluate("document.querySelectorAll('*').length")),
  };
}

/** Waits until the thread has nothing to do: the same little time spent twice in a row. */
export async function atRest(page: Page, thread: OwnThread): Promise<void> {
  for (let before = await thread.spent(), quiet = 0; quiet < 2;) {
    await page.waitForTimeout(150);
    const now = await thread.spent();
    quiet = now - before < 4 ? quiet + 1 : 0;
    before = now;
  }
}
