import type { ReactNode } from "react";
import type { Claim } from "../../../core/things/claim.ts";
import type { Issue } from "../../../core/evidence/positions/index.ts";
import { figureSaid } from "../../../core/evidence/print.ts";
import { say } from "../../../words/words.ts";
import { Part } from "../../kit/part.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Standing } from "../../kit/standing.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { SaidWords } from "./around-page.tsx";
import { bearingOn } from "./issue-chart.ts";
import { SourceList } from "./links.tsx";
import { optionTitle } from "./model.ts";

/** Figures of the record that the options are held against. */
export function Bearing({ issue }: { readonly issue: Issue }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  const claims = useBearing(issue);
  if (claims.length === 0) return null;
  return (
    <Part id="bearing" title={words.bearing} hint={words.bearingIntro}>
      <ul className="pos-bearing">
        {claims.map((claim) => (
          <li key={claim.id}>
            <b>
              <bdi lang={locale.language}>{say(t, figureSaid(claim))}</bdi>
            </b>{" "}
            <bdi>
              {claim.statement}
              {claim.scope !== "" && `, ${claim.scope}`}
            </bdi>{" "}
            <span className="hint">
              {[claim.estimator ?? "", claim.asOf === null ? "" : locale.shortDate(claim.asOf)]
                .filter((part) => part !== "")
                .join(locale.comma)}
            </span>
            {claim.confidence === "found" ? (
              <SourceList ids={claim.sources} />
            ) : (
              <Standing point={{ wording: "verbatim", confidence: claim.confidence }} />
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function useBearing({ figures = [] }: Issue): readonly Claim[] {
  const { state } = useWorkbench();
  return bearingOn(state, figures);
}

/** Options of other issues that cannot stand in one package with options of this one. */
export function Clashes({ issue }: { readonly issue: Issue }): ReactNode {
  const { state, place, t } = useWorkbench();
  const book = state.positions;
  const clashes = (book?.clashes ?? []).filter(({ options }) => issue.id in options);
  if (book === undefined || clashes.length === 0) return null;
  return (
    <Part id="clashes" title={t.positions.clashes}>
      <ul className="pos-bearing">
        {clashes.map((clash) => (
          <li key={clash.text}>
            <b>{optionTitle(issue, clash.options[issue.id] ?? "")}</b>
            {" ≠ "}
            {book.issues
              .filter(({ id }) => id !== issue.id && id in clash.options)
              .map((other) => (
                <PageLink key={other.id} to={onPage(place, "issue", { issue: other.id })}>
                  <bdi>
                    {other.title}: {optionTitle(other, clash.options[other.id] ?? "")}
                  </bdi>
                </PageLink>
              ))}{" "}
            <SaidWords item={clash} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
