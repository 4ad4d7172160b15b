import { failureWords } from "../../../words/words.ts";
import { Fragment, useMemo, type ReactNode } from "react";
import {
  checkConflict,
  evolutionFrom,
  fileOfForm,
  formOfFile,
  formOfParties,
  inverseFor,
  stabilityNames,
  type ConflictFile,
  type ConflictForm,
  type ConflictModel,
  type Evolution,
} from "../../../core/bargain/conflict/index.ts";
import { useTask, type BargainResults, type BargainTask, type TaskState } from "../../bargaining.ts";
import { Button } from "../../kit/button.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Party } from "../../kit/party.tsx";
import { Empty, Trouble, Working } from "../../kit/states.tsx";
import { withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import type { Steps } from "../../use-steps.ts";
import { useWorkbench } from "../../workbench.ts";
import { OpenFile } from "./beginning.tsx";
import { ConflictFields } from "./conflict-form.tsx";
import { useConflict } from "./use-problem.ts";

const mostRows = 64;

/** Does an outcome hold: the graph model of conflict, built and changed here. */
export function StabilityPage(): ReactNode {
  const { t, bargaining, state } = useWorkbench();
  const words = t.bargain.stability;
  const { steps, empty } = useConflict();
  const form = steps.value;
  const open = bargaining !== undefined && (
    <OpenFile read={bargaining.readConflict} onRead={(file) => steps.set(formOfFile(file))} />
  );
  if (form === null)
    return (
      <Empty alone title={words.none} text={words.noneText}>
        <Button
          look="main"
          onClick={() => steps.set(formOfParties(state.positions?.table ?? state.parties.map(({ id }) => id)))}
        >
          {words.begin}
        </Button>
        {open}
        <p className="hint">{words.private}</p>
      </Empty>
    );
  return (
    <>
      <PageTitle title={words.title} sub={words.intro}>
        {open}
      </PageTitle>
      <p className="hint">{words.private}</p>
      <Written steps={{ ...steps, value: form }} empty={empty} />
    </>
  );
}

/** The model as written down, and what follows from it as far as it can be read. */
function Written({ steps, empty }: { readonly steps: Steps<ConflictForm>; readonly empty: boolean }): ReactNode {
  const { t, save, notify, whole } = useWorkbench();
  const words = t.bargain.stability;
  const form = steps.value;
  const file = useMemo(() => fileOfForm(form), [form]);
  const checked = useMemo(() => (file.ok ? checkConflict(file.value) : file), [file]);
  const store = () => {
    if (!file.ok) return;
    const name = `${whole.id}-conflict.json`;
    const content = `${JSON.stringify(file.value, null, 1)}\n`;
    void save({ kind: "file", name, type: "application/json", content }).then((failed) =>
      notify(failed === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: failed })),
    );
  };
  return (
    <>
      <ConflictFields steps={steps}>
        <Button look="quiet" disabled={!checked.ok} onClick={store}>
          {t.bargain.save}
        </Button>
        {!empty && (
          <Button look="quiet" onClick={() => steps.reset()}>
            {words.model.clear}
          </Button>
        )}
      </ConflictFields>
      {!file.ok || !checked.ok ? (
        <Trouble title={t.bargain.wrong} text={checked.ok ? "" : failureWords(t, checked.failure)} />
      ) : file.value.decisionMakers.every(({ options }) => options.length === 0) ? (
        <p>{words.model.noOptions}</p>
      ) : (
        <Analysis file={file.value} model={checked.value} />
      )}
    </>
  );
}

type Analyse = BargainTask & { readonly kind: "conflict" };

function Analysis({ file, model }: { readonly file: ConflictFile; readonly model: ConflictModel }): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.stability;
  const task = useMemo((): Analyse => ({ kind: "conflict", file }), [file]);
  const state = useTask("conflict", task);
  const holds = (name: (typeof stabilityNames)[number], number: number) =>
    state.status === "done" && state.value.equilibria[name].includes(number);
  const rows = model.states.slice(0, mostRows);
  return (
    <div className="bargain">
      {state.status === "failed" && <Trouble title={t.bargain.failed} text={failureWords(t, state.failure)} />}
      <section className="bargain-part" aria-labelledby="bargain-states">
        <h2 id="bargain-states" className="heard">
          {words.state}
        </h2>
        <div className="bargain-scroll" role="group" aria-labelledby="bargain-states" tabIndex={0}>
          <Table
            className="bargain-table bargain-states"
            rows={rows}
            keyOf={(text) => text}
            columns={[
              { head: words.state, cell: (_, at) => at + 1 },
              { head: words.what, cell: (_, at) => <bdi>{stateWords(model, at, words.nothing)}</bdi> },
              ...model.decisionMakers.map(({ id }, maker) => ({
                head: <Party id={id} />,
                number: true,
                cell: (_: string, at: number) => rankOf(model.payoff[maker]!, at),
              })),
              ...stabilityNames.map((name) => ({
                head: <abbr title={words.names[name]}>{words.short[name]}</abbr>,
                title: words.names[name],
                cell: (_: string, at: number) =>
                  holds(name, at + 1) && <Stable name={name} state={at + 1} of={state} />,
              })),
            ]}
          />
        </div>
        <ul className="bargain-rules hint">
          <li>● {words.equilibrium}</li>
          <li>●● {words.coalitions}</li>
          {stabilityNames.map((name) => (
            <li key={name}>{words.names[name]}</li>
          ))}
        </ul>
      </section>
      <From model={model} />
      <Hold model={model} />
      {state.status === "working" && state.total > 0 && (
        <Working text={t.bargain.working} done={state.done} total={state.total} count="" />
      )}
    </div>
  );
}

/** 1 is best; equals share a rank. */
function rankOf(payoff: Int32Array, state: number): number {
  const better = new Set<number>();
  for (const value of payoff) if (value > payoff[state]!) better.add(value);
  return better.size + 1;
}

/** What is done in a state, in the words of its options. */
function stateWords(model: ConflictModel, state: number, nothing: string): string {
  const options = model.decisionMakers.flatMap(({ options }) => options);
  const done = options.filter((_, at) => model.states[state]?.[at] === "Y");
  return done.length === 0 ? nothing : done.join(" · ");
}

function usePlaceState(name: string, model: ConflictModel, standard: number) {
  const { place, go } = useWorkbench();
  const asked = Number(place.values[name]);
  const state = Number.isInteger(asked) && asked >= 1 && asked <= model.states.length ? asked : standard;
  return [state, (next: number) => go(withValues(place, { [name]: String(next) }), "replace")] as const;
}

function StateChoice({
  label,
  value,
  model,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly model: ConflictModel;
  readonly onChange: (state: number) => void;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <select
      className="input bargain-state"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {model.states.slice(0, 512).map((text, at) => (
        <option key={text} value={at + 1}>
          {at + 1}. {stateWords(model, at, t.bargain.stability.nothing)}
        </option>
      ))}
    </select>
  );
}

function From({ model }: { readonly model: ConflictModel }): ReactNode {
  const { place, go, t } = useWorkbench();
  const words = t.bargain.stability;
  const [start, setStart] = usePlaceState("from", model, 1);
  const any = place.values["moves"] === "any";
  const evolution = useMemo(() => evolutionFrom(model, start, { improvingOnly: !any, most: 40 }), [model, start, any]);
  return (
    <section className="bargain-part" aria-labelledby="bargain-from">
      <div className="bargain-line">
        <h2 id="bargain-from">{words.from}</h2>
        <StateChoice label={words.from} value={start} model={model} onChange={setStart} />
        <label className="check">
          <input
            type="checkbox"
            checked={!any}
            onChange={(event) => go(withValues(place, { moves: event.target.checked ? null : "any" }), "replace")}
          />
          <span>{words.improving}</span>
        </label>
      </div>
      <EvolutionPicture evolution={evolution} />
      <ol className="bargain-moves">
        {evolution.moves.slice(0, 60).map(({ from, to, by }) => (
          <li key={`${from} ${to} ${by}`}>{words.move({ from: String(from), to: String(to), who: by })}</li>
        ))}
      </ol>
    </section>
  );
}

/** States in columns by how many moves away they are; a move the mover would not want is dashed. */
function EvolutionPicture({ evolution }: { readonly evolution: Evolution }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain.stability;
  const columns = new Map<number, number[]>();
  for (const { state, moves } of evolution.reached) columns.set(moves, [...(columns.get(moves) ?? []), state]);
  const tall = Math.max(...[...columns.values()].map((states) => states.length));
  const place = new Map<number, { x: number; y: number }>();
  for (const [moves, states] of columns)
    for (const [at, state] of states.entries())
      place.set(state, { x: 40 + moves * 150, y: 50 + (at + (tall - states.length) / 2) * 62 });
  // No wider than the least width of the picture would be drawn larger.
  const [wide, high] = [Math.max(320, 80 + (columns.size - 1) * 150), 40 + tall * 62];
  return (
    <div className="bargain-scroll" role="group" aria-label={words.from} tabIndex={0}>
      <svg
        viewBox={`0 0 ${wide} ${high}`}
        className="bargain-evolution"
        style={{ inlineSize: `${wide}px` }}
        role="img"
        aria-label={words.picture({ state: String(evolution.start), count: evolution.reached.length })}
        direction="ltr"
      >
        {[...columns.keys()].map((moves) => (
          <text key={moves} x={40 + moves * 150} y={16} textAnchor="middle" className="bargain-axis-name">
            {moves === 0 ? "" : words.step({ count: moves })}
          </text>
        ))}
        {evolution.moves.map(({ from, to, by, improves }) => {
          const [a, b] = [place.get(from)!, place.get(to)!];
          const bend = a.x < b.x ? 0 : 34;
          const [mx, my] = [(a.x + b.x) / 2 + bend, (a.y + b.y) / 2 - (a.x === b.x ? 0 : bend)];
          return (
            <g key={`${from} ${to} ${by}`} className="bargain-move" data-improves={improves}>
              <path d={`M${a.x} ${a.y}Q${mx} ${my} ${b.x} ${b.y}`} />
              <text x={(a.x + 2 * mx + b.x) / 4} y={(a.y + 2 * my + b.y) / 4 - 5} textAnchor="middle">
                {by}
              </text>
            </g>
          );
        })}
        {[...place].map(([state, { x, y }]) => (
          <g key={state} className="bargain-node" data-start={state === evolution.start}>
            <circle cx={x} cy={y} r="15" />
            <text x={x} y={y + 4.5} textAnchor="middle">
              {locale.number(state)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Hold({ model }: { readonly model: ConflictModel }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain.stability;
  const [state, setState] = usePlaceState("hold", model, Math.min(4, model.states.length));
  const small = model.states.length <= 4096;
  const inverse = useMemo(() => (small ? inverseFor(model, state) : null), [model, state, small]);
  return (
    <section className="bargain-part" aria-labelledby="bargain-hold">
      <div className="bargain-line">
        <h2 id="bargain-hold">{words.hold}</h2>
        <StateChoice label={words.holdOf} value={state} model={model} onChange={setState} />
      </div>
      <dl className="bargain-inverse">
        {stabilityNames.map((name) => (
          <div key={name}>
            <dt>{words.names[name]}</dt>
            {model.decisionMakers.map(({ id }) => {
              const states = inverse?.toGiveUp[id]?.[name] ?? [];
              const list = states.map((one) => `${one} (${stateWords(model, one - 1, words.nothing)})`);
              return (
                <dd key={id}>
                  <bdi>
                    {states.length === 0
                      ? words.holds({ who: id })
                      : words.giveUp({ who: id, list: locale.list(list) })}
                  </bdi>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Dots of a state that is stable by a name of the theory: one for the parties alone, one for coalitions. */
function Stable({
  name,
  state,
  of,
}: {
  readonly name: (typeof stabilityNames)[number];
  readonly state: number;
  readonly of: TaskState<BargainResults["conflict"]>;
}): ReactNode {
  const words = useWorkbench().t.bargain.stability;
  const coalitional = of.status === "done" && of.value.coalitional?.equilibria[name].includes(state) === true;
  return [words.equilibrium, ...(coalitional ? [words.coalitions] : [])].map((heard) => (
    <Fragment key={heard}>
      <span aria-hidden="true">●</span>
      <span className="heard">{heard}</span>
    </Fragment>
  ));
}
