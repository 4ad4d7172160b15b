import type { ReactNode } from "react";
import { Party } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { issueTitle, optionTitle, percent } from "./model.ts";
import type { PackageView } from "./package-view.ts";

const mostShown = 5;

/** For each party, the issues that weigh most for it, and what puts its line out of reach. */
export function Deciding({ view }: { readonly view: PackageView }): ReactNode {
  const { t, locale } = useWorkbench();
  const { file, answer } = view;
  const words = t.bargain.deciding;
  if (answer === null) return null;
  return (
    <section className="bargain-part" aria-labelledby="bargain-deciding">
      <h2 id="bargain-deciding">{words.title}</h2>
      <p className="hint">{words.note}</p>
      <div className="bargain-columns">
        {file.parties.map((party) => {
          const own = answer.deciding[party] ?? [];
          const shown = own.filter(({ excludes, barred }, at) => at < mostShown || excludes.length + barred.length > 0);
          const top = own[0]?.share ?? 0;
          return (
            <div key={party}>
              <h3>
                <Party id={party} named />
              </h3>
              <ol className="bargain-weights">
                {shown.map(({ issue: id, share, excludes, barred }) => {
                  const issue = file.issues.find((one) => one.id === id)!;
                  return (
                    <li key={id}>
                      <span className="bargain-line">
                        <bdi>{issueTitle(issue)}</bdi>
                        <span className="hint">{percent(locale, share)}</span>
                      </span>
                      <span className="bargain-bar" aria-hidden="true">
                        <span
                          className="bargain-fill"
                          style={{ inlineSize: `${top === 0 ? 0 : (100 * share) / top}%` }}
                        />
                      </span>
                      {excludes.length > 0 && (
                        <span className="hint">
                          {words.excludes({
                            list: excludes.map((option) => optionTitle(issue, option)).join(locale.comma),
                          })}
                        </span>
                      )}
                      {barred.map(({ option, by }) => (
                        <span key={option} className="hint">
                          {words.barred({ option: optionTitle(issue, option), who: locale.list(by) })}
                        </span>
                      ))}
                    </li>
                  );
                })}
              </ol>
            </div>
          );
        })}
      </div>
    </section>
  );
}
