import type { ReactNode } from "react";
import type { ProcessState } from "../../core/record/state.ts";
import type { BibliographyFormat } from "../bibliographies.ts";
import { shownDay } from "../days.ts";
import { closedRooms } from "../closed-rooms.ts";
import { escapeHtml } from "../escape-html.ts";
import { titleAlone } from "../papers.ts";
import { Button } from "../kit/button.tsx";
import { Popup } from "../kit/popup.tsx";
import { pages, sections } from "../pages/registry.ts";
import { roomName } from "../pages/record/rooms.tsx";
import { useWorkbench } from "../workbench.ts";

const formats = { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" } as const satisfies Record<BibliographyFormat, string>;

/** How this page is cited as it stands: by process, page, day and entry, as a sentence and for bibliography programs. */
export function Cite({ state }: { readonly state: ProcessState }): ReactNode {
  const { t } = useWorkbench();
  return (
    <Popup kind="dialog" label={t.cite.title} className="popup-pad" buttonClass="link" button={t.cite.title}>
      {(close) => <Citation state={state} close={close} />}
    </Popup>
  );
}

function Citation({ state, close }: { readonly state: ProcessState; readonly close: () => void }): ReactNode {
  const { t, locale, whole, place, record, copy, notify, save } = useWorkbench();
  const words = t.cite;
  const day = place.asOf ?? shownDay(state) ?? "";
  // The page shows what all rooms of this reader hold together: a citation names each of them.
  const closed = closedRooms(record);
  const heads = record?.heads.filter(({ room }) => (closed.length === 0 ? room === "public" : closed.includes(room)));
  const version = locale.list((heads ?? []).map(({ seq, hash }) => words.entry({ seq: `${seq}`, hash })));
  const page = pages.find(({ id }) => id === place.page);
  const section = sections.find(({ id }) => id === page?.section);
  // Pages of a section have short names that say little without it.
  const title = [...new Set([section?.title(t), page?.title(t)])].filter((each) => each !== undefined).join(", ");
  const citation = words.citation({
    process: titleAlone(t, whole),
    page: title,
    publisher: null,
    room:
      heads === undefined || heads.length === 0
        ? words.publicRoom
        : locale.list(heads.map(({ room }) => roomName(t, room))),
    record: version === "" ? null : version,
    day: day === "" ? null : locale.date(day),
  });
  const file = async (format: BibliographyFormat) => {
    // No page needs it before somebody cites one.
    const { citedPage } = await import("../cited-page.ts");
    const problem = await save(citedPage(t, whole, { format, page: place.page, title, day, version }));
    close();
    notify(problem === null ? t.own.saved({ name: formats[format] }) : t.own.saveFailed({ reason: problem }));
  };
  return (
    <div className="cite">
      <p className="cite-words" dir="auto">
        {citation}
      </p>
      {closed.length > 0 && <p className="hint">{words.notPublic}</p>}
      <div className="tools">
        <Button
          look="main"
          onClick={() =>
            void copy({ text: citation, html: escapeHtml(citation) }).then((done) => {
              close();
              notify(done ? words.copied : t.briefings.notCopied);
            })
          }
        >
          {t.briefings.copy}
        </Button>
        {(Object.keys(formats) as BibliographyFormat[]).map((format) => (
          <Button key={format} onClick={() => void file(format)}>
            {formats[format]}
          </Button>
        ))}
      </div>
    </div>
  );
}
