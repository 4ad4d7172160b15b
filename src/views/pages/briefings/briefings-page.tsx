import type { Words } from "../../../words/types.ts";
import type { ReactNode } from "react";
import type { Briefing } from "../../../core/briefing/briefing.ts";
import { isUnfrozen } from "../../../core/briefing/freeze.ts";
import { findLive } from "../../../core/briefing/live.ts";
import { latestDay } from "../../days.ts";
import { roomOfBriefing } from "../../../core/briefing/room.ts";
import { escapeHtml } from "../../escape-html.ts";
import { Button } from "../../kit/button.tsx";
import { roomName } from "../record/rooms.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { withValues, type Place } from "../../place.ts";
import { countChanges, useStateOfBriefing, usePublishedChanges } from "../../published-changes.ts";
import { TypedPart } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { Changes, FiguresShown, LineName } from "./changes.tsx";
import { CheckArticle } from "./check.tsx";
import { BriefingDocument } from "./document-view.tsx";
import { BriefingEditor } from "./editor.tsx";
import { Head } from "./head.tsx";
import { SaveBriefing } from "./save.tsx";

/** Briefings: the list, one to read, one to write, and the check of any pasted article. */
export function BriefingsPage(): ReactNode {
  const { state, whole, record, place, go, t, locale, still } = useWorkbench();
  const words = t.briefings;
  const briefings = state.briefings ?? [];
  const view = place.values["view"];
  const chosen = briefings.find(({ id }) => id === place.values["briefing"]);
  const list = withValues(place, { view: null, briefing: null });
  if (view === "check" && still === undefined)
    return (
      <>
        <Head title={words.checkTitle} sub={words.checkIntro} back={list} />
        <TypedPart name="check">
          <CheckArticle />
        </TypedPart>
      </>
    );
  if (view === "edit" && still === undefined) {
    const last = latestDay(whole);
    // A record that lies ahead of today, such as an invented one, is drawn as of its own day.
    const dayAhead = last !== null && record !== null && last > record.today() ? last : null;
    const edited = chosen ?? newBriefing(briefings, t.briefings.fresh, locale.language, dayAhead);
    return (
      <TypedPart name={edited.id}>
        <BriefingEditor
          key={edited.id}
          briefing={edited}
          back={list}
          onDone={(id) => go(withValues(place, { view: null, briefing: id }))}
        />
      </TypedPart>
    );
  }
  if (chosen !== undefined) return <Reading briefing={chosen} back={list} />;
  return (
    <>
      <PageTitle title={words.title} sub={words.intro}>
        {still === undefined && (
          <div className="tools">
            <PageLink className="button" to={withValues(place, { view: "check" })}>
              {words.check}
            </PageLink>
            <PageLink className="button" to={withValues(place, { view: "edit" })}>
              {words.write}
            </PageLink>
          </div>
        )}
      </PageTitle>
      {briefings.length === 0 ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <BriefingList briefings={briefings} />
      )}
    </>
  );
}

/** Briefings one by one. */
function BriefingList({ briefings }: { readonly briefings: readonly Briefing[] }): ReactNode {
  const { place } = useWorkbench();
  return (
    <ul className="briefing-list">
      {briefings.map((briefing) => (
        <li key={briefing.id}>
          <h2>
            <PageLink to={withValues(place, { briefing: briefing.id })}>
              <bdi>{briefing.title}</bdi>
            </PageLink>
          </h2>
          <Standing briefing={briefing} />
        </li>
      ))}
    </ul>
  );
}

/** As of which day, published or not, how many live figures, and what readers are owed. */
function Standing({
  briefing,
  alone = false,
}: {
  readonly briefing: Briefing;
  /** Without what is owed: the page says it in full beside this. */
  readonly alone?: boolean;
}): ReactNode {
  const { t, locale, still } = useWorkbench();
  const words = t.briefings;
  const changes = usePublishedChanges().filter((each) => each.briefing === briefing);
  const { due, contradicted } = countChanges(changes);
  const facts = [
    ...(briefing.asOf === null ? [] : [words.asOf({ day: locale.date(briefing.asOf) })]),
    // A page that readers have before them is not told to be unpublished.
    ...(briefing.published !== null
      ? [words.published({ day: locale.date(briefing.published) })]
      : still === undefined
        ? [words.notPublished]
        : []),
    words.liveFigures({ count: findLive(briefing.body).length }),
  ];
  return (
    <>
      <p className="hint">
        {facts.join(locale.comma)}
        {briefing.published !== null && !isUnfrozen(briefing) && `. ${words.frozen}`}
      </p>
      {due > 0 && !alone && <p className="briefing-due">{words.due({ count: due })}</p>}
      {contradicted > 0 && !alone && still === undefined && (
        <p className="briefing-warned">{words.contradicted({ count: contradicted })}</p>
      )}
    </>
  );
}

/** Where a published briefing is read, and how it comes before readers who have no account here. */
function Address({ briefing }: { readonly briefing: Briefing }): ReactNode {
  const { whole, record, place, href, t, copy, notify } = useWorkbench();
  const words = t.briefings;
  const path = href(withValues(place, { view: null, briefing: briefing.id }));
  // A page that is drawn without a browser has no address to begin with.
  const address = typeof window === "undefined" ? path : new URL(path, window.location.href).href;
  const room = record === null ? "public" : (roomOfBriefing(briefing.id, record.entries) ?? "public");
  return (
    <p className="hint briefing-address">
      {words.address} <a href={address}>{address}</a>{" "}
      <Button
        look="link"
        onClick={() =>
          void copy({ text: address, html: escapeHtml(address) }).then((done) =>
            notify(done ? words.addressCopied : words.notCopied),
          )
        }
      >
        {words.copy}
      </Button>
      <br />
      {room === "public" ? words.toTheWeb({ process: whole.id }) : words.notOpen({ room: roomName(t, room) })}
    </p>
  );
}

function Reading({ briefing, back }: { readonly briefing: Briefing; readonly back: Place }): ReactNode {
  const { place, t, locale, still } = useWorkbench();
  const words = t.briefings;
  const state = useStateOfBriefing(briefing);
  return (
    <article className="briefing-page">
      <div className="briefing-bar">
        {still === undefined && <PageLink to={back}>{words.list}</PageLink>}
        <span className="grow" />
        <SaveBriefing briefing={briefing} state={state} button />
        {still === undefined && (
          <PageLink className="button" to={withValues(place, { view: "edit" })}>
            {words.edit}
          </PageLink>
        )}
      </div>
      <Standing briefing={briefing} alone={still === undefined} />
      {still === undefined && briefing.published !== null && <Address briefing={briefing} />}
      <Changes briefing={briefing} />
      {(briefing.corrections ?? []).map(({ figure, of, on, was, now, reason }) => (
        <aside key={`${figure}-${of ?? ""}-${on}`} className="briefing-correction">
          <b>{words.correction({ day: locale.date(on) })}</b>: {of !== undefined && <LineName of={of} />}
          {words.was} <bdi>{was}</bdi>; {words.now} <bdi>{now}</bdi>
          {reason !== undefined && (
            <>
              {" "}
              (<bdi>{reason}</bdi>)
            </>
          )}
        </aside>
      ))}
      <BriefingDocument briefing={briefing} state={state} />
      {still === undefined && <FiguresShown briefing={briefing} />}
    </article>
  );
}

function newBriefing(
  briefings: readonly Briefing[],
  title: Words["briefings"]["fresh"],
  language: string,
  asOf: string | null,
): Briefing {
  let number = briefings.length + 1;
  while (briefings.some(({ id }) => id === `briefing-${number}`)) number++;
  return {
    id: `briefing-${number}`,
    title: title({ n: number }),
    language,
    asOf,
    published: null,
    body: "",
  };
}
