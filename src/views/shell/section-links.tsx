import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Icon } from "../kit/icon.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { Popup } from "../kit/popup.tsx";
import { pages, sections, type PageDefinition, type SectionId } from "../pages/registry.ts";
import { onPage, type Place } from "../place.ts";
import { countChanges, usePublishedChanges } from "../published-changes.ts";
import { useWorkbench } from "../workbench.ts";
import { sectionsInFront } from "./used-sections.ts";

/** A section with the place that its link leads to. */
interface SectionLink {
  readonly id: SectionId;
  readonly title: string;
  readonly to: Place;
  readonly here: boolean;
}

/** The sections of the process: those in front, and those that stand behind "More". */
export function useSections(): { readonly front: readonly SectionLink[]; readonly more: readonly SectionLink[] } {
  const { t, place, whole } = useWorkbench();
  const here = pages.find(({ id }) => id === place.page)?.section;
  const inFront = sectionsInFront(whole);
  const links = sections.flatMap(({ id, title }): readonly SectionLink[] => {
    const first = pages.find((page) => page.section === id);
    if (first === undefined) return [];
    return [{ id, title: title(t), to: here === id ? place : onPage(place, first.id), here: here === id }];
  });
  return { front: links.filter(({ id }) => inFront.has(id)), more: links.filter(({ id }) => !inFront.has(id)) };
}

/** The parts of the workbench, those of use in front. */
export function SectionLinks(): ReactNode {
  const { t } = useWorkbench();
  const { front, more } = useSections();
  const here = [...front, ...more].find((each) => each.here);
  const nav = useCurrentInView(here?.id ?? "");
  return (
    <nav ref={nav} className="pages" aria-label={t.shell.pages}>
      {front.map((section) => (
        <SectionName key={section.id} section={section} />
      ))}
      {more.length > 0 && <More more={more} />}
    </nav>
  );
}

function SectionName({
  section: { id, title, to, here },
  onFollow,
}: {
  readonly section: SectionLink;
  readonly onFollow?: () => void;
}): ReactNode {
  return (
    <PageLink
      to={to}
      current={here ? "page" : undefined}
      dataText={title}
      {...(onFollow === undefined ? {} : { onFollow })}
    >
      <span>
        {title}
        {id === "briefings" && <ChangedFigures />}
      </span>
    </PageLink>
  );
}

/** What the process does not use, or what found no room in front. */
function More({ more }: { readonly more: readonly SectionLink[] }): ReactNode {
  const { t } = useWorkbench();
  const here = more.find((section) => section.here);
  return (
    <span className="pages-more" data-here={here !== undefined}>
      <Popup
        kind="dialog"
        label={t.shell.morePages}
        buttonClass="pages-more-button"
        button={
          <>
            <span>
              {here === undefined ? t.shell.menu : here.title}
              {more.some(({ id }) => id === "briefings") && <ChangedFigures />}
            </span>
            <Icon name="down" />
          </>
        }
        buttonLabel={here === undefined ? undefined : t.shell.moreHere({ page: here.title })}
      >
        {(close) => <SectionMenu sections={more} close={close} />}
      </Popup>
    </span>
  );
}

/** Sections one below the other, as in a popup. */
export function SectionMenu({
  sections: list,
  close,
}: {
  readonly sections: readonly SectionLink[];
  readonly close: () => void;
}): ReactNode {
  return (
    <div className="pages-menu">
      {list.map((section) => (
        <SectionName key={section.id} section={section} onFollow={close} />
      ))}
    </div>
  );
}

/** For a row of links that scrolls on a narrow window: where one is must be seen, each time it changes. */
function useCurrentInView(current: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const shown = useRef("");
  useEffect(() => {
    const list = nav.current;
    if (list === null || shown.current === current) return;
    shown.current = current;
    const here = list.querySelector<HTMLElement>("[aria-current]");
    if (here === null) return;
    const [row, link] = [list.getBoundingClientRect(), here.getBoundingClientRect()];
    if (link.left < row.left || link.right > row.right) list.scrollLeft += link.left - row.left - row.width / 3;
  });
  return nav;
}

/** How many published figures have changed or are newly contradicted; nothing where none is. Said when it grows. */
function ChangedFigures(): ReactNode {
  const { whole, t, announce } = useWorkbench();
  const { due, contradicted } = countChanges(usePublishedChanges());
  const words = [
    ...(due === 0 ? [] : [t.briefings.changed({ count: due })]),
    ...(contradicted === 0 ? [] : [t.briefings.contradicted({ count: contradicted })]),
  ].join(". ");
  const before = useRef({ process: whole.id, count: due + contradicted });
  const count = due + contradicted;
  useEffect(() => {
    const { process, count: last } = before.current;
    before.current = { process: whole.id, count };
    if (process === whole.id && count > last) announce(words);
  }, [whole.id, count, words, announce]);
  if (count === 0) return null;
  return (
    <>
      <span className="nav-count" aria-hidden="true" title={words}>
        {count}
      </span>
      <span className="heard">{words}</span>
    </>
  );
}

/** The pages of the section that is shown, as a second row; nothing where there is but one. */
export function Subpages(): ReactNode {
  const { place, t } = useWorkbench();
  const here: PageDefinition | undefined = pages.find(({ id }) => id === place.page);
  const nav = useCurrentInView(here?.id ?? "");
  const siblings = pages.filter(({ section, isOpened }) => section === here?.section && isOpened !== true);
  const section = sections.find(({ id }) => id === here?.section);
  if (siblings.length < 2 || section === undefined) return null;
  return (
    <nav ref={nav} className="subpages" aria-label={t.shell.subpages({ section: section.title(t) })}>
      {siblings.map(({ id, title }) => (
        <PageLink
          key={id}
          to={id === place.page ? place : onPage(place, id)}
          current={id === place.page ? "page" : undefined}
          dataText={title(t)}
        >
          {title(t)}
        </PageLink>
      ))}
    </nav>
  );
}
