import type { Page } from "playwright-core";

/** What a reader does on a page, several times over; each time is measured by itself, what stands between is not. */
export interface Interaction {
  readonly page: string;
  /** Address of the page, after `?process=`. */
  readonly query: string;
  readonly name: string;
  /** What is there once the page is. */
  readonly ready: string;
  /** What stands before the first time. */
  readonly begin?: Act;
  readonly times: readonly Act[];
  /** What leads back between two times. */
  readonly back?: Act;
}

export type Act = (page: Page) => Promise<unknown>;

/** A press of the mouse where a thing stands: what a driver of browsers looks for before it clicks is no work of the page. */
const click =
  (place: string): Act =>
  async (page) => {
    const [x, y] = await page.evaluate<readonly [number, number]>(`(() => {
      const element = document.querySelector(${JSON.stringify(place)});
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center" });
      const box = element.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    })()`);
    await page.mouse.click(x, y);
  };
const focus =
  (place: string): Act =>
  (page) =>
    page.evaluate(`document.querySelector(${JSON.stringify(place)}).focus()`);
const press =
  (key: string): Act =>
  (page) =>
    page.keyboard.press(key);
const typed = (words: string): readonly Act[] => words.split("").map(press);

/** Goes to a value of the address, as links and menus of the page do. */
const goTo =
  (name: string, value: string | null): Act =>
  (page) =>
    page.evaluate(`{
      const address = new URL(location.href);
      ${value === null ? `address.searchParams.delete("${name}")` : `address.searchParams.set("${name}", "${value}")`};
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    }`);

const search = 'main input[type="search"]';
const evidence = { page: "evidence", query: "large&page=evidence", ready: ".quantity" };
/** Among the rows of a quantity of 300 figures, below its chart. */
const figures = { page: "evidence", query: "large&page=evidence#claim-c5", ready: "#claim-c5" };
const sources = { page: "sources", query: "large&page=evidence&view=sources", ready: "[id^=source-]" };
const duties = {
  page: "commitments",
  query: "large&page=commitments&text=one&names=unconfirmed",
  ready: "tr[id^=cm-]",
};
const checks = { page: "checks", query: "large&page=checks&text=one", ready: ".cm-findings-list li" };
const timeline = { page: "timeline", query: "large&page=timeline", ready: "[id^=event-]" };

/** Of the page of a process and of a record that are as large as Parley is made for. */
export function interactions(positions: string): readonly Interaction[] {
  const matrix = { page: "positions", query: `${positions}&page=positions`, ready: "tr[id^=issue-]" };
  const tool = (claim: string) => click(`#claim-${claim} .claim-tools button:last-child`);
  const closed = click("dialog[open] .dialog-head button");
  const days = ["2030-10-15", "2030-09-15", "2030-10-20", "2030-09-20", "2030-10-25"].map((day) => goTo("asof", day));
  return [
    { ...evidence, name: "letter in the search", begin: focus(search), times: typed("figure 2399") },
    {
      ...figures,
      name: "correction opened, of 300 figures",
      times: ["c3", "c4", "c5", "c6", "c7"].map(tool),
      back: closed,
    },
    {
      ...figures,
      name: "letter in a correction",
      begin: async (page) => {
        await tool("c3")(page);
        await page.locator("dialog[open] textarea").first().focus();
      },
      times: typed("as the source"),
    },
    {
      ...figures,
      name: "digit of a figure typed in a correction",
      begin: async (page) => {
        await tool("c3")(page);
        await page.locator("dialog[open] .adding-read input").first().focus();
      },
      times: typed("12345"),
    },
    {
      ...figures,
      name: "correction closed",
      begin: tool("c3"),
      times: [closed, closed, closed, closed, closed],
      back: tool("c4"),
    },
    {
      ...evidence,
      name: "sources shown",
      times: Array.from({ length: 5 }, () => click(".evidence-bar input[value=sources]")),
      back: click(".evidence-bar input[value=claims]"),
    },
    {
      ...evidence,
      name: "findings shown",
      times: Array.from({ length: 5 }, () => click(".evidence-bar input[value=findings]")),
      back: click(".evidence-bar input[value=claims]"),
    },
    {
      ...sources,
      name: "figures shown again",
      times: Array.from({ length: 5 }, () => click(".evidence-bar input[value=claims]")),
      back: click(".evidence-bar input[value=sources]"),
    },
    { ...sources, name: "letter in the search", begin: focus(search), times: typed("report 899") },
    {
      ...sources,
      name: "only those on the web alone, and all again",
      times: Array.from({ length: 6 }, () => click("main .check input")),
    },
    { ...duties, name: "letter in the search", begin: focus(search), times: typed("shall with") },
    {
      ...duties,
      name: "another duty shown",
      times: [2, 3, 4, 5, 6].map((at) => click(`tr[id^=cm-]:nth-of-type(${at}) a`)),
    },
    {
      ...checks,
      name: "one severity alone, and all again",
      times: ["warning", "all", "info", "all", "error"].map((one) => click(`main input[value=${one}]`)),
    },
    { ...matrix, name: "letter in the search", begin: focus(search), times: typed("issue 2") },
    {
      ...matrix,
      name: "another order",
      times: ["latest", "standing", "order", "latest", "standing"].map((sort) => goTo("sort", sort)),
    },
    { ...timeline, name: "letter in the search", begin: focus(search), times: typed("meeting 11") },
    {
      ...timeline,
      name: "another span",
      times: ["year", "quarter", "all", "year", "quarter"].map((one) => click(`main input[value=${one}]`)),
    },
    ...["text", "status", "overview", "timeline", "activity"].map((page) => ({
      page,
      query: `long&page=${page}`,
      ready: ".foot-title",
      name: "another day",
      times: days,
    })),
  ];
}
