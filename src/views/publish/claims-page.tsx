import type { ReactNode } from "react";
import type { Claim } from "../../core/evidence/claim.ts";
import { SourceList } from "../pages/positions/links.tsx";
import { useFrame } from "../workbench.ts";
import { PageNumbers } from "./page-numbers.tsx";
import { relativePath } from "./site-map.ts";

/** Figures that one page holds. */
export const CLAIMS_A_PAGE = 400;

/** Path of a page of figures. */
export function claimsPath(page = 0): string {
  return page === 0 ? "figures.html" : `figures-${page + 1}.html`;
}

/** Figures with their ranges, scope, day and estimator; no figure is not zero. */
export function ClaimsPage({ path, page = 0 }: { readonly path: string; readonly page?: number }): ReactNode {
  const { state, t, locale } = useFrame();
  const words = t.charts;
  const claims = state.claims ?? [];
  return (
    <>
      <div className="page-title">
        <h1>{t.site.claims}</h1>
      </div>
      <PageNumbers
        pages={Math.ceil(claims.length / CLAIMS_A_PAGE)}
        page={page}
        href={(number) => relativePath(path, claimsPath(number))}
      />
      <div className="data-scroll" role="region" aria-label={t.site.claims} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{words.label}</th>
              <th scope="col" className="is-number">
                {words.value}
              </th>
              <th scope="col">{words.scope}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {claims.slice(page * CLAIMS_A_PAGE, (page + 1) * CLAIMS_A_PAGE).map((claim) => (
              <tr key={claim.id} id={`claim-${claim.id}`}>
                <th scope="row">
                  <bdi>{claim.statement}</bdi>
                </th>
                <td className="is-number">
                  {figure(claim, locale.number) ?? words.noFigure} {claim.unit}
                </td>
                <td>
                  <bdi>
                    {[claim.scope, claim.asOf === null ? "" : locale.shortDate(claim.asOf), claim.estimator ?? ""]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </bdi>
                </td>
                <td>
                  {claim.confidence === "found" ? (
                    <SourceList ids={claim.sources} />
                  ) : (
                    <span className="standing">{t.text.textNotRead}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function figure({ low, high, comparator }: Claim, number: (value: number) => string): string | null {
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return null;
  const told = (text: string) => (Number.isFinite(Number(text)) ? number(Number(text)) : text);
  return `${comparator === undefined ? "" : `${comparator} `}${from === to ? told(from) : `${told(from)}–${told(to)}`}`;
}
