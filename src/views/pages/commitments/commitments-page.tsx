import { type Commitment } from "../../../core/commitments/index.ts";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { ACTING_OFFICE } from "../../../core/record/acting.ts";
import { Fence } from "../../kit/fence.tsx";
import { SaveTable } from "../../kit/save-menu.tsx";
import { Empty } from "../../kit/states.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { optionsOf, Select, type Option } from "../../kit/select.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { useWindowed, WindowedRows } from "../../kit/windowed.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { commitmentTable } from "./commitment-table.ts";
import { confirmedIn, entryOfDuty } from "./duty/origin.ts";
import { ConfirmListed } from "./confirm-listed.tsx";
import { CommitmentDetail } from "./detail.tsx";
import { actWords, filterCommitments, type CommitmentFilter, type CommitmentText } from "./model.ts";
import {
  NoText,
  Deadline,
  Labelled,
  pointLabel,
  recordsDuties,
  Standing,
  TextChoice,
  TextWords,
  Verifier,
  Who,
} from "./parts.tsx";
import { RefusedPart } from "./refused.tsx";
import { UncoveredPart } from "./uncovered.tsx";
import { useChosenText } from "./use-texts.ts";

/** Every commitment of a text: who owes what to whom, when, watched by whom; beside it the words it rests on. */
export function CommitmentsPage(): ReactNode {
  const text = useChosenText();
  if (text === null) return <NoText />;
  return <Gate text={text} />;
}

/** Duties are proposed once a person has looked through the names; who only reads, and who says so, sees them at once. */
function Gate({ text }: { readonly text: CommitmentText }): ReactNode {
  const { record, place, t, still } = useWorkbench();
  const words = t.commitments.cast;
  const open = text.kept !== null || !text.read || still !== undefined || place.asOf !== null;
  if (open || !recordsDuties(record, text) || place.values["names"] === "unconfirmed") return <OfText text={text} />;
  return (
    <>
      <PageTitle title={t.commitments.title} sub={t.commitments.intro} />
      <div className="cm-bar">
        <TextChoice chosen={text} page="commitments" />
      </div>
      <Empty title={words.first} text={words.firstText({ n: text.cast.length })}>
        <PageLink className="button button-main" to={onPage(place, "cast", { text: text.id })}>
          {words.look}
        </PageLink>
        <PageLink className="button" to={withValues(place, { text: text.id, names: "unconfirmed" })}>
          {words.anyway}
        </PageLink>
      </Empty>
    </>
  );
}

function OfText({ text }: { readonly text: CommitmentText }): ReactNode {
  const { state, place, go, t, still, record } = useWorkbench();
  const words = t.commitments;
  const { values } = place;
  const filter = useMemo(
    (): CommitmentFilter => ({
      debtor: values["debtor"] ?? "",
      kind: values["kind"] ?? "",
      phase: values["phase"] ?? "",
      standing: values["standing"] ?? "",
      text: values["q"] ?? "",
    }),
    [values],
  );
  const shown = useMemo(() => filterCommitments(text, filter), [text, filter]);
  const chosen = useChosen(shown);
  const recordedBy = (each: Commitment) => {
    const entry = record === null ? undefined : entryOfDuty(text, each, record.entries);
    if (entry === undefined) return "";
    const { actor, day } = confirmedIn(entry);
    return t.commitments.confirmedBy({ who: actor === ACTING_OFFICE ? t.record.office : actor, on: day });
  };
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.title}</h1>
          <p className="page-sub">{words.intro}</p>
        </div>
        <span className="grow" />
        {still === undefined && text.tabled?.own !== true && (
          <PageLink className="button" to={onPage(place, "cast", { text: text.id })}>
            {words.cast.title}
          </PageLink>
        )}
        <SaveTable
          label={words.save}
          id={`commitments-${text.id}`}
          name={`${state.id}-${text.id}-commitments`}
          table={() => commitmentTable(text, shown, { t, recordedBy, notice: state.notice })}
        />
      </div>
      {still === undefined ? (
        <Fence of={words.find}>
          <Filters text={text} filter={filter} />
        </Fence>
      ) : (
        <TextChoice chosen={text} page="commitments" />
      )}
      <Counts text={text} shown={shown.length} />
      {still === undefined && filter.standing === "proposed" && <ConfirmListed text={text} shown={shown} />}
      {!text.read && text.confirmed.size === 0 && <p className="hint">{words.notRead}</p>}
      {!text.read && text.agreement.commitments.length === 0 ? null : chosen === undefined ? (
        <Empty title={words.noMatch} text={words.noMatchText}>
          <button
            type="button"
            className="button"
            onClick={() => go(withValues(place, { debtor: null, kind: null, phase: null, standing: null, q: null }))}
          >
            {words.showAll}
          </button>
        </Empty>
      ) : still !== undefined ? (
        <CommitmentList text={text} shown={shown} chosen={null} />
      ) : (
        <div className="cm-two">
          <CommitmentList text={text} shown={shown} chosen={chosen} />
          <Fence key={chosen.id} of={chosen.id}>
            <CommitmentDetail text={text} commitment={chosen} />
          </Fence>
        </div>
      )}
      <RefusedPart text={text} />
      {still === undefined && (
        <Fence of={words.editor.uncovered}>
          <UncoveredPart text={text} />
        </Fence>
      )}
    </>
  );
}

/** The commitment asked for, else the first; it is brought to sight where it was asked for. */
function useChosen(shown: readonly Commitment[]): Commitment | undefined {
  const { c, point: at } = useWorkbench().place.values;
  const chosen =
    shown.find(({ id }) => id === c) ??
    shown.find(({ anchors }) => anchors.some(({ point }) => point === at)) ??
    shown[0];
  const asked = c ?? at;
  const row = asked === undefined ? undefined : chosen?.id;
  useEffect(() => {
    if (row !== undefined) {
      // On a narrow window the words stand above the list: they are what was asked for.
      const narrow = window.matchMedia("(max-width: 63.99rem)").matches;
      const target = narrow ? document.querySelector(".cm-detail") : document.getElementById(`cm-${row}`);
      target?.scrollIntoView({ block: narrow ? "start" : "nearest" });
    }
  }, [row]);
  return chosen;
}

function Counts({ text, shown }: { readonly text: CommitmentText; readonly shown: number }): ReactNode {
  const words = useWorkbench().t.commitments;
  const all = text.agreement.commitments.length;
  const proposed = all - text.confirmed.size;
  return (
    <p className="cm-count" role="status">
      {words.counted({ every: shown === all, shown, all })}
      {" · "}
      {words.confirmedCount({ count: text.confirmed.size })}
      {proposed > 0 && (
        <>
          {" · "}
          <span className="standing">{words.proposedCount({ count: proposed })}</span>
          {!text.castConfirmed && <> {words.cast.unconfirmed}</>}
        </>
      )}
    </p>
  );
}

function Filters({ text, filter }: { readonly text: CommitmentText; readonly filter: CommitmentFilter }): ReactNode {
  const { place, go, t } = useWorkbench();
  const words = t.commitments;
  const [typed, setTyped] = useState(filter.text);
  const { agreement } = text;
  const debtors = agreement.parties.filter(({ id }) => agreement.commitments.some(({ debtor }) => debtor.includes(id)));
  const phases = agreement.phases.filter(({ id }) => agreement.commitments.some(({ phase }) => phase === id));
  const kinds = (["obligation", "prohibition", "permission", "power"] as const).filter((kind) =>
    agreement.commitments.some(({ modality }) => modality === kind),
  );
  const change = (name: string, value: string) =>
    go(withValues(place, { [name]: value, c: null, point: null }), "replace");
  const choice = (name: keyof CommitmentFilter, label: string, every: string, options: readonly Option[]) => (
    <Labelled label={label}>
      <Select value={filter[name]} empty={every} options={options} onChange={(value) => change(name, value)} />
    </Labelled>
  );
  return (
    <div className="cm-bar">
      <TextChoice chosen={text} page="commitments" />
      {choice("debtor", words.debtor, words.everyone, [
        ...debtors.map(({ id, name }) => ({ value: id, label: name })),
        { value: "nobody", label: words.notNamed },
      ])}
      {choice("kind", words.kind, words.everyKind, optionsOf(kinds, words.kinds))}
      {phases.length > 0 &&
        choice(
          "phase",
          words.phase,
          words.everyPhase,
          phases.map(({ id, title }) => ({ value: id, label: title ?? id })),
        )}
      {choice("standing", words.standing, words.everyStanding, [
        { value: "confirmed", label: words.confirmed },
        { value: "proposed", label: words.proposed },
      ])}
      <Labelled label={words.find}>
        <input
          className="input"
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            change("q", event.target.value);
          }}
        />
      </Labelled>
    </div>
  );
}

function CommitmentList({
  text,
  shown,
  chosen,
}: {
  readonly text: CommitmentText;
  readonly shown: readonly Commitment[];
  /** The one whose words stand beside the list; null = the words of each stand under it. */
  readonly chosen: Commitment | null;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments;
  const asked = place.values["c"] !== undefined || place.values["point"] !== undefined;
  const [attach, window] = useWindowed(shown.length, {
    height: 70,
    find: (id) => shown.findIndex((each) => `cm-${each.id}` === id),
    wanted: asked && chosen !== null ? `cm-${chosen.id}` : undefined,
  });
  return (
    <div className="data-scroll cm-list" role="region" aria-label={words.title} tabIndex={0}>
      <table className="data-table cm-table">
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            <th scope="col">{words.commitment}</th>
            <th scope="col">{words.debtor}</th>
            <th scope="col">{words.deadline}</th>
            <th scope="col">{words.verifier}</th>
          </tr>
        </thead>
        <tbody ref={attach}>
          <WindowedRows rows={shown} window={window} as="tr">
            {(each) => (
              <Fence key={each.id} of={each.id} among="rows">
                <CommitmentRow text={text} of={each} here={each.id === chosen?.id} />
                {chosen === null && (
                  <tr className="cm-detail-row">
                    <td colSpan={5}>
                      <details>
                        <summary>{words.detail}</summary>
                        <CommitmentDetail text={text} commitment={each} />
                      </details>
                    </td>
                  </tr>
                )}
              </Fence>
            )}
          </WindowedRows>
        </tbody>
      </table>
    </div>
  );
}

function CommitmentRow({
  text,
  of: each,
  here,
}: {
  readonly text: CommitmentText;
  readonly of: Commitment;
  readonly here: boolean;
}): ReactNode {
  const { place, t } = useWorkbench();
  const words = t.commitments;
  const { agreement } = text;
  const point = each.anchors[0]?.point;
  return (
    <tr id={`cm-${each.id}`} className={here ? "is-here-row" : undefined}>
      <td className="nowrap cm-point">
        <bdi dir="ltr">{point === undefined ? "" : pointLabel(text, point)}</bdi>
      </td>
      <th scope="row">
        <PageLink
          to={withValues(place, { c: each.id, point: null })}
          replace
          {...(here ? { current: "true" as const } : {})}
          className="cm-act"
        >
          <TextWords of={actWords(each)} />
        </PageLink>
        <span className="cm-says">
          <span>{words.kinds[each.modality]}</span>
          {each.bindingness !== undefined && each.bindingness !== "binding" && (
            <span>{words.bindings[each.bindingness]}</span>
          )}
          <Standing of={each} text={text} />
        </span>
      </th>
      <td data-label={words.debtor}>
        <Who ids={each.debtor} agreement={agreement} />
      </td>
      <td data-label={words.deadline}>
        <Deadline of={each} agreement={agreement} />
      </td>
      <td data-label={words.verifier}>
        <Verifier of={each} agreement={agreement} />
      </td>
    </tr>
  );
}
