import type { ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

/** What every page of a site says about itself. */
export interface SiteFacts {
  /** Path of the page from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** How to cite the page: process, page, as of which entry and hash. */
  readonly citation: string;
  /** Who answers for the site, and what readers may do with it; null where nobody said. */
  readonly publisher: string | null;
  /** The day that was asked for, in words; null = all that is known. */
  readonly asked: string | null;
  readonly licence: { readonly name: string; readonly url?: string } | null;
  /** Links of the head: path from here, and name. */
  readonly pages: readonly { readonly href: string; readonly title: string; readonly here: boolean }[];
  /** Pages of the same part, as a second row; none where there is but one. */
  readonly subpages: SiteFacts["pages"];
  readonly root: string;
}

/** The frame of a published page: who, where, the page, how to cite it. Nothing in it needs a script. */
export function SiteFrame({ facts, page }: { readonly facts: SiteFacts; readonly page: ReactNode }): ReactNode {
  const { t, whole } = useWorkbench();
  const words = t.site;
  return (
    <>
      <a className="skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="head">
        <div className="sheet">
          <div className="head-row">
            <a className="wordmark" href={`${facts.root}index.html`}>
              {whole.shortTitle}
            </a>
            {whole.fictitious && <span className="process">{t.shell.fictitious}</span>}
            <nav className="pages" aria-label={t.shell.pages}>
              {facts.pages.map(({ href, title, here }) => (
                <a key={href} href={href} aria-current={here ? "page" : undefined} data-text={title}>
                  {title}
                </a>
              ))}
            </nav>
          </div>
        </div>
      </header>
      <main id="main" className="sheet site-main" tabIndex={-1}>
        {facts.asked !== null && <p className="past">{t.day.past({ date: facts.asked })}</p>}
        {facts.subpages.length > 1 && (
          <nav className="subpages" aria-label={t.shell.subpages({ section: facts.title })}>
            {facts.subpages.map(({ href, title, here }) => (
              <a key={href} href={href} aria-current={here ? "page" : undefined} data-text={title}>
                {title}
              </a>
            ))}
          </nav>
        )}
        {page}
      </main>
      <footer className="sheet">
        <div className="foot site-foot">
          <bdi className="foot-title">{whole.title}</bdi>
          {whole.notice !== "" && <span>{whole.notice}</span>}
          <span>{t.shell.foot.room}</span>
          <p className="site-citation">
            <b>{words.cite}</b> <bdi>{facts.citation}</bdi>
          </p>
          <p className="site-licence">
            <bdi>{facts.publisher === null ? words.noPublisher : words.published({ publisher: facts.publisher })}</bdi>{" "}
            · <Licence of={facts.licence} />
          </p>
          <p>
            <a href={`${facts.root}data.html`}>{words.data}</a> · <a href={`${facts.root}feed.xml`}>{words.feed}</a> ·{" "}
            <a href={`${facts.root}calendar.ics`}>{words.calendar}</a> ·{" "}
            <a href={`${facts.root}citation.bib`}>BibTeX</a> · <a href={`${facts.root}citation.ris`}>RIS</a> ·{" "}
            <a href={`${facts.root}citation.json`}>CSL-JSON</a>
          </p>
        </div>
      </footer>
    </>
  );
}

function Licence({ of }: { readonly of: SiteFacts["licence"] }): ReactNode {
  const words = useWorkbench().t.site;
  if (of === null) return words.noLicence;
  return (
    <>
      {words.licence}{" "}
      {of.url === undefined ? (
        <bdi>{of.name}</bdi>
      ) : (
        <a rel="license" href={of.url}>
          {of.name}
        </a>
      )}
    </>
  );
}
