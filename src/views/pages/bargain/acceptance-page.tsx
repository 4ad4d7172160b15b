import { useMemo, type ReactNode } from "react";
import {
  clashesIn,
  draftCell,
  partyCell,
  PositionIndex,
  testPackage,
  zoneOf,
  type IssueAnswer,
  type Package,
  type PartyAnswer,
  type PositionBook,
} from "../../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { Part } from "../../kit/part.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Party, partyOf } from "../../kit/party.tsx";
import { Empty } from "../../kit/states.tsx";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { ConsentTable, SaidWords } from "../positions/around-page.tsx";
import { optionTitle, tableParties } from "../positions/model.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { AcceptanceTable } from "./acceptance-table.tsx";
import { FillFrom } from "../record/fill-from.tsx";

const zones = ["common", "conditional", "unopposed", "apart", "nothing"] as const;
type Shown = "all" | "package" | (typeof zones)[number];

/** Holds a package against what each party is on record as wanting, and shows where they could meet. No preference is needed. */
export function AcceptancePage(): ReactNode {
  const { state, t } = useWorkbench();
  const book = state.positions;
  if (book === undefined || book.issues.length === 0)
    return (
      <Empty alone title={t.positions.none} text={t.positions.noneText}>
        <FillFrom page="positions" />
      </Empty>
    );
  return <Acceptance book={book} />;
}

function Acceptance({ book }: { readonly book: PositionBook }): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const words = t.acceptance;
  const index = useMemo(() => new PositionIndex(book, state.drafts), [book, state.drafts]);
  const parties = tableParties(state, book);
  const zone = useMemo(() => zoneOf(book, index, parties), [book, index, parties]);
  const chosen = packageOf(place.values["pick"], book);
  const tested = testPackage(book, index, parties, chosen);
  const counted = (kind: (typeof zones)[number]) => zone.filter((each) => each.zone === kind).length;
  const show = (["package", ...zones] as readonly Shown[]).find((each) => each === place.values["show"]) ?? "all";
  const shown = zone.filter(({ issue, zone: kind }) =>
    show === "all" ? true : show === "package" ? chosen[issue] !== undefined : kind === show,
  );
  const pick = (next: Package) => go(withValues(place, { pick: codeOf(next, book) }), "replace");
  return (
    <>
      <PageTitle title={words.title} sub={words.intro} />
      <Beginning state={state} book={book} index={index} pick={pick} />
      <Verdicts tested={tested} />
      <Clashes book={book} chosen={chosen} />
      <div className="cm-bar">
        <Choice<Shown>
          legend={words.zone}
          look="words"
          value={show}
          options={[
            { value: "all", label: words.every, count: zone.length },
            { value: "package", label: words.inPackage, count: Object.keys(chosen).length },
            ...zones.map((value) => ({ value, label: words.zones[value], count: counted(value) })),
          ]}
          onChange={(value) => go(withValues(place, { show: value === "all" ? null : value }))}
        />
      </div>
      <AcceptanceTable shown={shown} book={book} chosen={chosen} pick={pick} tested={tested} index={index} />
      <Consents book={book} chosen={chosen} />
    </>
  );
}

/** A package as its link holds it; what is no longer an option is left out. */
function packageOf(code: string | undefined, { issues }: PositionBook): Package {
  const pairs = (code ?? "").split(",").map((pair) => pair.split(":") as [string, string?]);
  return Object.fromEntries(
    pairs.filter(([issue, option]) =>
      issues.some(({ id, options }) => id === issue && options.some((each) => each.id === option)),
    ),
  ) as Package;
}

function codeOf(chosen: Package, { issues }: PositionBook): string {
  return issues.flatMap(({ id }) => (chosen[id] === undefined ? [] : [`${id}:${chosen[id]}`])).join(",");
}

/** Where a package can begin: with a draft's options, with what one party holds, or with nothing. */
function Beginning({
  state,
  book,
  index,
  pick,
}: {
  readonly state: ProcessState;
  readonly book: PositionBook;
  readonly index: PositionIndex;
  readonly pick: (chosen: Package) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.acceptance;
  const from = (option: (issue: PositionBook["issues"][number]) => string | null | undefined): Package =>
    Object.fromEntries(
      book.issues.flatMap((issue) => {
        const found = option(issue);
        return found !== null && found !== undefined && issue.options.some(({ id }) => id === found)
          ? [[issue.id, found]]
          : [];
      }),
    );
  const choose = (value: string) => {
    const [kind, id = ""] = value.split(/:(.*)/u);
    const tabled = state.drafts.find((each) => each.id === id);
    if (kind === "draft" && tabled !== undefined)
      pick(from((issue) => draftCell(index, issue, tabled).position?.option));
    else if (kind === "party") pick(from((issue) => partyCell(index, issue.id, id).current?.option));
    else if (kind === "none") pick({});
  };
  return (
    <div className="cm-bar">
      <label className="cm-field">
        <span className="label">{words.begin}</span>
        <select className="input" value="" onChange={({ target }) => choose(target.value)}>
          <option value="">{words.beginChoose}</option>
          <optgroup label={words.fromDraft}>
            {state.drafts.map((tabled) => (
              <option key={tabled.id} value={`draft:${tabled.id}`}>
                {draftTitle(tabled)}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.fromParty}>
            {tableParties(state, book).map((id) => (
              <option key={id} value={`party:${id}`}>
                {partyOf(state, id).name}
              </option>
            ))}
          </optgroup>
          <option value="none">{words.nothing}</option>
        </select>
      </label>
    </div>
  );
}

function Verdicts({ tested }: { readonly tested: readonly PartyAnswer[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.acceptance;
  const total = tested[0]?.answers.length ?? 0;
  if (total === 0) return <p className="cm-count">{words.empty}</p>;
  const said = tested.every(({ verdict }) => verdict === "accepts")
    ? words.acceptedByAll
    : tested.every(({ verdict }) => verdict === "accepts" || verdict === "conditional")
      ? words.acceptedOnConditions
      : null;
  return (
    <section className="acceptance-verdicts" aria-label={words.verdict}>
      <p role="status">
        <b>{said ?? words.notByAll}</b> {said === null && words.unknownIsNoConsent}
      </p>
      <ul className="cm-lines">
        {tested.map(({ party, answers, verdict }) => {
          const count = (answer: IssueAnswer["answer"]) =>
            locale.number(answers.filter((each) => each.answer === answer).length);
          return (
            <li key={party} data-party={party} data-verdict={verdict}>
              <Party id={party} named />
              <b>{words.verdicts[verdict]}</b>
              <span className="hint">
                {words.tally({
                  holds: count("holds"),
                  conditional: count("conditional"),
                  other: count("other"),
                  unread: count("unread"),
                  unknown: count("unknown"),
                  all: locale.number(total),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Clashes({ book, chosen }: { readonly book: PositionBook; readonly chosen: Package }): ReactNode {
  const { t } = useWorkbench();
  const found = clashesIn(book, chosen);
  if (found.length === 0) return null;
  return (
    <div className="message acceptance-clashes" role="alert">
      <h2>{t.acceptance.clash}</h2>
      <ul>
        {found.map((clash) => (
          <li key={clash.text}>
            <b>{clashTitle(book, clash.options)}</b> <SaidWords item={clash} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The options of a clash by name. */
function clashTitle(book: PositionBook, options: Package): string {
  return book.issues
    .flatMap((issue) => {
      const option = options[issue.id];
      return option === undefined ? [] : [`${issue.title}: ${optionTitle(issue, option)}`];
    })
    .join(" ≠ ");
}

/** Whose consent besides the parties' the package would need. */
function Consents({ book, chosen }: { readonly book: PositionBook; readonly chosen: Package }): ReactNode {
  const { t } = useWorkbench();
  const needed = (book.consents ?? []).filter(({ issues }) => issues.some((id) => chosen[id] !== undefined));
  if (needed.length === 0) return null;
  return (
    <Part region={false} id="consents" title={t.positions.consents} hint={t.positions.consentsIntro}>
      <ConsentTable consents={needed} />
    </Part>
  );
}
