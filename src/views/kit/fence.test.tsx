import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { smallRecord } from "../../../test/hostile/sample.ts";
import { drawn, frameOf, recordOf } from "../../../test/support/pages.ts";
import { CommitmentsPage } from "../pages/commitments/commitments-page.tsx";
import { TimelinePage } from "../pages/timeline/timeline-page.tsx";
import { WorkbenchProvider } from "../workbench.ts";
import { Catch, Fence } from "./fence.tsx";
import { everyLanguage } from "../../../test/support/words.ts";

const { ar, en, fr, uk } = everyLanguage;

const frame = frameOf(recordOf(smallRecord()));

function Broken(): ReactElement {
  throw new Error("this thing cannot be drawn");
}

test.each([
  ["en", en],
  ["fr", fr],
  ["uk", uk],
  ["ar", ar],
])("one thing that cannot be drawn says so in its place, the others are there (%s)", (_language, t) => {
  const html = renderToStaticMarkup(
    <WorkbenchProvider value={{ ...frame, t }}>
      <ol>
        {["first", "broken", "last"].map((name) => (
          <Fence key={name} of={name} entry={{ room: "table", seq: 7 }} among="items">
            {name === "broken" ? <Broken /> : <li>{name}</li>}
          </Fence>
        ))}
      </ol>
    </WorkbenchProvider>,
  );
  const said = renderToStaticMarkup(<>{t.states.notShown({ of: "broken", entry: "table 7" })}</>);
  expect(html).toBe(`<ol><li>first</li><li class="not-shown">${said}</li><li>last</li></ol>`);
  expect(said).toContain("table 7");
});

/** The process with one thing of a kind such as no check lets through. */
function processWith(changes: object): typeof frame {
  return { ...frame, state: { ...frame.state, ...changes }, whole: { ...frame.whole, ...changes } };
}

test("a page in which one commitment is broken shows the rest", () => {
  const [agreement] = frame.state.agreements ?? [];
  const [first, second] = agreement?.commitments ?? [];
  if (agreement === undefined || first === undefined || second === undefined)
    throw new Error("two commitments, please");
  const broken = { ...first, id: "BROKEN", monitor: null as never };
  const html = drawn(
    CommitmentsPage,
    "commitments",
    processWith({ agreements: [{ ...agreement, commitments: [broken, second] }] }),
    {
      c: second.id,
    },
  );
  expect(html).toContain(en.states.notShown({ of: "BROKEN", entry: null }));
  expect(html).toContain(`id="cm-${second.id}"`);
});

test("a page in which one event is broken shows the rest", () => {
  const [first, second] = frame.state.events;
  if (first === undefined || second === undefined) throw new Error("two events, please");
  const html = drawn(
    TimelinePage,
    "timeline",
    processWith({ events: [{ ...first, title: "BROKEN", sources: null }, second] }),
  );
  expect(html).toContain(en.states.notShown({ of: "BROKEN", entry: null }));
  expect(html).toContain(second.title);
});

test("in a browser it is caught likewise, and tried again once the thing is another", () => {
  const props = { instead: "not shown", children: "as it was" };
  const caught = new Catch(props);
  expect(caught.render()).toBe("as it was");
  caught.state = { ...caught.state, ...Catch.getDerivedStateFromError() };
  expect(caught.render()).toBe("not shown");
  expect(Catch.getDerivedStateFromProps(props, caught.state)).toBeNull();
  expect(Catch.getDerivedStateFromProps({ ...props, children: "another" }, caught.state)).toMatchObject({
    failed: false,
  });
});
