import { Fragment, type ReactNode } from "react";
import type { ProcessLine } from "../../../core/record/home.ts";
import { waitCount } from "../../../core/record/waits/wait.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { SaidLine } from "../../waits/said-line.tsx";
import { processName } from "../../process-name.ts";
import { useWorkbench } from "../../workbench.ts";

/** Negotiations, the last that anything happened in first: where each stands, its revision, and what waits in it. */
export function Negotiations({ lines }: { readonly lines: readonly ProcessLine[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.start;
  return (
    <section aria-labelledby="start-processes">
      <div className="start-head">
        <h2 id="start-processes">{words.negotiations}</h2>
        <span>{locale.number(lines.length)}</span>
      </div>
      <ul className="start-processes">
        {lines.map((line) => (
          <li key={line.id}>
            <h3>
              <PageLink
                to={{ process: line.id, page: line.revision === null ? "overview" : "text", asOf: null, values: {} }}
              >
                <bdi>{processName(t, line)}</bdi>
              </PageLink>
            </h3>
            <p>
              <SaidLine what={line.standing} parties={line.parties} t={t} /> <Drafts line={line} />
            </p>
            <p className="hint">
              <Since line={line} />
              <span>{words.waiting({ n: waitCount(line.waits) })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose drafts lie there while there is no text. */
function Drafts({ line: { drafts, parties } }: { readonly line: ProcessLine }): ReactNode {
  const { t, locale } = useWorkbench();
  return drafts.map(({ party, date }, at) => {
    // A joint draft stands under the letters of all of its parties.
    const whose = parties.some(({ id }) => id === party) ? [party] : party.split("-");
    return (
      <span key={`${party} ${date ?? ""}`}>
        {at > 0 && locale.comma}
        {whose.map((id) => {
          const own = parties.find((each) => each.id === id);
          return (
            <Fragment key={id}>
              <span className="party" data-slot={Math.min(own?.slot ?? 8, 8)} title={own?.name ?? id}>
                {id}
              </span>{" "}
            </Fragment>
          );
        })}
        {date === null ? t.text.undated : t.start.of({ day: locale.shortDate(date) })}
      </span>
    );
  });
}

function Since({ line: { revision, on } }: { readonly line: ProcessLine }): ReactNode {
  const { t, locale } = useWorkbench();
  if (on === "") return null;
  const when = on.length > 10 ? locale.shortMoment(on) : locale.shortDate(on);
  return <span>{revision === null ? t.start.since({ when }) : t.start.revision({ n: revision, when })}</span>;
}
