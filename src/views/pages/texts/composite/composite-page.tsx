import { useCallback, useEffect, useMemo, useRef, type ReactNode } from "react";
import { useCommands, type Command } from "../../../commands.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { Warning } from "../../../../core/text/draft.ts";
import { Choice } from "../../../kit/choice.tsx";
import { Icon } from "../../../kit/icon.tsx";
import { Party, partiesOf } from "../../../kit/party.tsx";
import { Empty, Trouble, Working } from "../../../kit/states.tsx";
import { withValues } from "../../../place.ts";
import { useComposition } from "../../../use-composition.ts";
import { useProgressive } from "../../../use-progressive.ts";
import { useWorkbench } from "../../../workbench.ts";
import { plainLabel } from "../labels.ts";
import { BracketPanel } from "./bracket-panel.tsx";
import { compositePlace, type CompositePlace } from "./composite-place.ts";
import { DraftsMenu } from "./drafts-menu.tsx";
import { bracketsUnder, gather, type Gathered } from "./gathered.ts";
import { HoldersTable } from "./holders-table.tsx";
import { LevelDisc, pointAnchor, PointView } from "./point-view.tsx";
import { BracketProvider, plain } from "./text-view.tsx";

/** The composite text of the parties' latest drafts: brackets, who holds what, the reading of one party. */
export function CompositePage(): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.composite;
  const at = compositePlace(place, state);
  const ids = at.drafts.map(({ id }) => id).join(",");
  const request = useMemo(() => {
    const drafts = state.drafts.filter(({ id }) => ids.split(",").includes(id));
    if (drafts.length === 0) return null;
    // A party that joined in a draft of another name has a known text.
    const joined = new Set(drafts.flatMap(({ party }) => partiesOf(state, party)));
    return {
      key: JSON.stringify([state.id, ids]),
      drafts: drafts.map(({ party, draft }) => ({ party, draft })),
      parties: state.parties.map(({ id }) => id).filter((id) => !joined.has(id)),
    };
  }, [state, ids]);
  const composition = useComposition(request);
  const day =
    place.asOf ??
    at.drafts
      .map(({ draft }) => draft.date ?? "")
      .toSorted()
      .at(-1) ??
    "";
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.heading(state.shortTitle)}</h1>
          {composition.status === "done" && (
            <About composite={composition.composite} at={at} day={day === "" ? t.text.undated : locale.date(day)} />
          )}
        </div>
      </div>
      {request === null ? (
        <Empty title={words.nothing} text={words.nothingText} />
      ) : composition.status === "failed" ? (
        <Trouble title={t.states.failed} text={t.states.failedText(composition.message)} />
      ) : composition.status === "working" ? (
        <Working text={t.states.working} done={composition.done} total={composition.total} count="" />
      ) : (
        <Compiled composite={composition.composite} warnings={composition.warnings} at={at} />
      )}
    </>
  );
}

function About({
  composite,
  at,
  day,
}: {
  readonly composite: Composite;
  readonly at: CompositePlace;
  readonly day: string;
}): ReactNode {
  const { state, t, locale } = useWorkbench();
  const gathered = useMemo(() => gather(composite, at.drafts, state), [composite, at.drafts, state]);
  const names = gathered.unknown.map((id) => state.parties.find((party) => party.id === id)?.name ?? id);
  return (
    <p className="page-sub">
      {t.composite.about(composite.drafts.length, day, t.composite.brackets(gathered.slots.length, gathered.noText))}{" "}
      {names.length > 0 && t.composite.noDraftKnown(locale.list(names))}
    </p>
  );
}

function Compiled({
  composite,
  warnings,
  at,
}: {
  readonly composite: Composite;
  readonly warnings: readonly Warning[];
  readonly at: CompositePlace;
}): ReactNode {
  const { state, place, go, t, announce } = useWorkbench();
  const words = t.composite;
  const gathered = useMemo(() => gather(composite, at.drafts, state), [composite, at.drafts, state]);
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  const set = useCallback(
    (changes: Readonly<Record<string, string | null>>, how: "push" | "replace" = "push") =>
      go(withValues(latest.current, changes), how),
    [go],
  );
  const choose = useCallback(
    (n: number) => {
      const { bracket, open } = latest.current.values;
      const closes = bracket === String(n) && open === "yes";
      set({ bracket: String(n), open: closes ? null : "yes" });
    },
    [set],
  );
  const bracket = gathered.slots[at.bracket - 1];
  const panelOf = (id: string) =>
    at.open && bracket?.point.point.id === id ? (
      <BracketPanel numbered={bracket} onClose={() => set({ open: null })} />
    ) : null;
  const total = gathered.slots.length;
  const walk = (step: 1 | -1) => {
    if (total === 0) return;
    const next = at.bracket === 0 ? (step === 1 ? 1 : total) : Math.max(1, Math.min(total, at.bracket + step));
    set({ bracket: String(next) }, "replace");
    const slot = gathered.slots[next - 1];
    if (slot !== undefined)
      announce(
        `${words.walk(next, total)}. ${slot.slot.alternatives.map(({ parties, text }) => `${plain(text) || words.noText}, ${parties.join(", ")}`).join("; ")}`,
      );
  };
  const readers = composite.drafts.map(({ party }) => party);
  useCompositeCommands({ at, readers, walk, set, choose });
  const shown = gathered.points.filter(
    ({ point, top }) =>
      !at.onlyBracketed ||
      bracketsUnder(gathered, point.id) > 0 ||
      (point === top && bracketsUnder(gathered, top.id) > 0),
  );
  const drawn = useProgressive(shown.length, shown);
  useScrollToBracket(at.bracket, at.table, drawn);
  const context = useMemo(
    () => ({ numbers: gathered.numbers, names: at.names, reader: at.reader, here: at.bracket, open: at.open, choose }),
    [gathered, at.names, at.reader, at.bracket, at.open, choose],
  );
  return (
    <BracketProvider value={context}>
      <Bar at={at} gathered={gathered} readers={readers} set={set} />
      {warnings.length > 0 && (
        <details className="compile-notes">
          <summary>
            {words.warnings} ({warnings.length})
          </summary>
          <ul>
            {warnings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      {at.reader !== null && (
        <p className="heard" role="status">
          {words.reading(at.reader)}
        </p>
      )}
      {at.table ? (
        total === 0 ? (
          <Empty title={words.unbracketed} text={words.unbracketedText} />
        ) : (
          <HoldersTable gathered={gathered} goTo={(n) => set({ view: null, bracket: String(n), open: "yes" })} />
        )
      ) : (
        <div className="composite-grid">
          <Outline gathered={gathered} current={bracket?.point.top.id ?? null} />
          <div className="composite-body">
            {at.onlyBracketed && shown.length === 0 && <Empty title={words.unbracketed} text={words.unbracketedText} />}
            {shown.slice(0, drawn).map((point) => (
              <PointView key={point.point.id} gathered={point} panel={panelOf(point.point.id)} />
            ))}
            {composite.retired.map(({ id, label }) => (
              <p key={id} className="hint">
                {label} (deleted)
              </p>
            ))}
          </div>
        </div>
      )}
      <KeyLine at={at} total={total} walk={walk} />
    </BracketProvider>
  );
}

type SetValues = (changes: Readonly<Record<string, string | null>>, how?: "push" | "replace") => void;

function Bar({
  at,
  gathered,
  readers,
  set,
}: {
  readonly at: CompositePlace;
  readonly gathered: Gathered;
  readonly readers: readonly string[];
  readonly set: SetValues;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.composite;
  return (
    <div className="compare-bar composite-bar">
      <Choice
        look="words"
        legend={words.readAs}
        value={at.reader ?? ""}
        options={[
          { value: "", label: words.allParties },
          ...readers.map((party) => ({ value: party, label: <Party id={party} named /> })),
        ]}
        onChange={(value) => set({ as: value === "" ? null : value })}
      />
      {gathered.unknown.map((party) => (
        <span key={party} className="silent">
          <Party id={party} /> <span className="silent-dash" aria-hidden="true" /> {words.noDraft}
        </span>
      ))}
      <span className="grow" />
      <DraftsMenu at={at} set={set} />
      <Choice
        look="segment"
        legend={words.names}
        value={at.names ? "on" : "off"}
        options={[
          { value: "on", label: words.attributed },
          { value: "off", label: words.anonymous },
        ]}
        onChange={(value) => set({ names: value === "on" ? null : "off" })}
      />
      <Choice
        look="segment"
        legend={words.view}
        value={at.table ? "table" : "text"}
        options={[
          { value: "text", label: words.viewText },
          { value: "table", label: words.table },
        ]}
        onChange={(value) => set({ view: value === "table" ? "table" : null })}
      />
      <Choice
        look="words"
        legend={words.show}
        value={at.onlyBracketed ? "bracketed" : "all"}
        options={[
          { value: "all", label: words.everyPoint },
          { value: "bracketed", label: words.bracketedOnly },
        ]}
        onChange={(value) => set({ show: value === "all" ? null : "bracketed" })}
      />
    </div>
  );
}

function Outline({ gathered, current }: { readonly gathered: Gathered; readonly current: string | null }): ReactNode {
  const { t } = useWorkbench();
  const tops = gathered.points.filter(({ depth }) => depth === 0);
  return (
    <nav className="composite-outline" aria-label={t.composite.outline}>
      <p className="label change-list-head">
        {t.composite.points} <span>{tops.length}</span>
      </p>
      <ol>
        {tops.map(({ point, marks }) => {
          const count = bracketsUnder(gathered, point.id);
          const heading =
            plain(point.heading) ||
            gathered.points.find(({ top }) => top === point)?.origins[0]?.point.text.slice(0, 60) ||
            "";
          const mark = marks.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
          return (
            <li key={point.id}>
              <a
                href={`#${pointAnchor(point.id)}`}
                aria-current={point.id === current ? "true" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  const target = document.getElementById(pointAnchor(point.id));
                  target?.scrollIntoView({ block: "start" });
                  target?.focus({ preventScroll: true });
                }}
              >
                <span className="point-label">{plainLabel(point.label)}</span> <bdi>{heading}</bdi>{" "}
                <span className="hint nowrap">
                  {count > 0 && (
                    <>
                      <span aria-hidden="true">[ ] {count}</span>
                      <span className="heard">{t.composite.inBrackets(count)}</span>
                    </>
                  )}{" "}
                  {mark !== undefined && <LevelDisc level={mark.level} />}
                  {mark !== undefined && <span className="heard">{t.composite.levels[mark.level]}</span>}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function KeyLine({
  at,
  total,
  walk,
}: {
  readonly at: CompositePlace;
  readonly total: number;
  readonly walk: (step: 1 | -1) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.composite;
  const keys: readonly (readonly [string, string])[] = [
    ["]", words.next],
    ["[", words.previous],
    ["O", words.openKey],
    ["N", words.anonymous.toLocaleLowerCase()],
    ["B", words.bracketedOnly.toLocaleLowerCase()],
    ["?", t.help.title.toLocaleLowerCase()],
  ];
  return (
    <div className="keys">
      <div className="keys-row">
        <b>{words.walk(at.bracket, total)}</b>
        <span className="keys-steps">
          <button type="button" className="button" aria-label={words.previousBracket} onClick={() => walk(-1)}>
            <Icon name="back" />
          </button>
          <button type="button" className="button" aria-label={words.nextBracket} onClick={() => walk(1)}>
            <Icon name="on" />
          </button>
        </span>
        {keys.map(([key, what]) => (
          <span key={key} className="only-wide">
            <kbd>{key}</kbd> {what}
          </span>
        ))}
      </div>
    </div>
  );
}

function useCompositeCommands({
  at,
  readers,
  walk,
  set,
  choose,
}: {
  readonly at: CompositePlace;
  readonly readers: readonly string[];
  readonly walk: (step: 1 | -1) => void;
  readonly set: SetValues;
  readonly choose: (n: number) => void;
}): void {
  const { t } = useWorkbench();
  const words = t.composite;
  const commands: readonly Command[] = [
    { id: "next-bracket", title: words.nextBracket, group: "text", key: "]", run: () => walk(1) },
    { id: "previous-bracket", title: words.previousBracket, group: "text", key: "[", run: () => walk(-1) },
    {
      id: "open-bracket",
      title: words.openBracket,
      group: "text",
      key: "o",
      run: () => choose(Math.max(1, at.bracket)),
    },
    { id: "names", title: words.namesKey, group: "text", key: "n", run: () => set({ names: at.names ? "off" : null }) },
    {
      id: "bracketed",
      title: words.onlyKey,
      group: "text",
      key: "b",
      run: () => set({ show: at.onlyBracketed ? null : "bracketed" }),
    },
    { id: "holders", title: words.table, group: "text", run: () => set({ view: at.table ? null : "table" }) },
    { id: "read-all", title: words.readAllKey, group: "text", key: "0", run: () => set({ as: null }) },
    ...readers.slice(0, 9).map((party, index): Command => ({
      id: `read-${party}`,
      title: words.readKey(party),
      group: "text",
      key: String(index + 1),
      run: () => set({ as: at.reader === party ? null : party }),
    })),
    ...(at.open
      ? [
          {
            id: "close-bracket",
            title: words.open.close,
            group: "text",
            key: "Escape",
            run: () => set({ open: null }),
          } satisfies Command,
        ]
      : []),
  ];
  useCommands(commands);
}

/** Brings the current bracket into view when it is chosen, or as soon as it has been drawn. */
function useScrollToBracket(bracket: number, table: boolean, drawn: number): void {
  const scrolled = useRef(0);
  useEffect(() => {
    if (bracket === 0 || drawn === 0 || table || scrolled.current === bracket) return;
    const target = document.querySelector(`[data-bracket="${bracket}"]`);
    if (target === null) return;
    scrolled.current = bracket;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 90 || bottom > window.innerHeight - 90) target.scrollIntoView({ block: "center" });
  }, [bracket, table, drawn]);
}
