import type { ReactNode } from "react";
import { useCommandRegistry } from "../commands.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Standing } from "../kit/standing.tsx";
import { apart, isApart } from "../place.ts";
import { useWorkbench } from "../workbench.ts";

/** Keys of this page, the conventions of bracketed text, and the signs that pages use. */
export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWorkbench();
  return (
    <Dialog open={open} title={t.help.title} onClose={onClose} className="dialog-wide">
      <Tour onGo={onClose} />
      <div className="help-columns">
        <Keys />
        <section>
          <h3>{t.help.signs}</h3>
          <dl className="help-signs">
            {Object.values(t.help.brackets).map(({ sign, meaning }) => (
              <div key={sign}>
                <dt>
                  <bdi>{sign}</bdi>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <p className="help-para">{t.help.bracketed}</p>
          <p className="help-para">{t.help.nothingAgreed}</p>
        </section>
        <Marks />
      </div>
    </Dialog>
  );
}

/** The ways through the workbench by what one has brought, each with its steps and the place where it begins. */
function Tour({ onGo }: { readonly onGo: () => void }): ReactNode {
  const { t, place, processes, starts, go } = useWorkbench();
  const process = isApart(place) ? (processes[0]?.id ?? "") : place.process;
  const begins = starts?.mayBegin === true;
  const tours = [
    ...(begins ? [{ id: "drafts", to: apart("new"), act: t.start.new } as const] : []),
    ...(begins ? [{ id: "signed", to: apart("new", { for: "duties" }), act: t.start.doors.signed.act } as const] : []),
    ...(process === ""
      ? []
      : [
          {
            id: "article",
            to: { process, page: "briefings", asOf: null, values: { view: "check" } },
            act: t.start.doors.article.act,
          } as const,
        ]),
  ];
  return (
    <section className="help-tour" aria-label={t.help.tour}>
      {tours.map(({ id, to, act }) => (
        <section key={id}>
          <h3>{t.start.doors[id].title}</h3>
          <ol>
            {Object.values(t.help.tours[id]).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Button
            onClick={() => {
              onGo();
              go(to);
            }}
          >
            {act}
          </Button>
        </section>
      ))}
    </section>
  );
}

/** How changes, pairs and doubts are marked. */
function Marks(): ReactNode {
  const { t } = useWorkbench();
  return (
    <section>
      <h3>{t.compare.list}</h3>
      <dl className="help-list">
        <Mark sign={<ins>800</ins>}>{t.help.inserted}</Mark>
        <Mark sign={<del>600</del>}>{t.help.deleted}</Mark>
        <Mark sign={<span className="moved">24 h</span>}>{t.help.moved}</Mark>
        <Mark sign={<ins className="is-quiet">6 a.m.</ins>}>{t.help.quiet}</Mark>
        <Mark sign={<Standing point={{ wording: "paraphrase" }} />} heard>
          {t.help.told}
        </Mark>
        <Mark sign={<span className="standing">{t.text.unverified}</span>}>{t.help.unread}</Mark>
        <Mark sign={<Silent with="silent-ring" />}>{t.help.silent}</Mark>
        <Mark sign={<Silent with="silent-dash" />}>{t.help.noDraft}</Mark>
      </dl>
    </section>
  );
}

/** A mark and what it means; `heard` where the mark says it in words already. */
function Mark({
  sign,
  heard = false,
  children,
}: {
  readonly sign: ReactNode;
  readonly heard?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{sign}</dt>
      <dd className={heard ? "heard" : undefined}>{children}</dd>
    </div>
  );
}

function Silent({ with: sign }: { readonly with: string }): ReactNode {
  return (
    <span className="silent">
      <span className={sign} />
    </span>
  );
}

function Keys() {
  const { t } = useWorkbench();
  const registry = useCommandRegistry();
  const keyed = registry.all().filter(({ key }) => key !== undefined);
  return (
    <section>
      <h3>{t.help.keys}</h3>
      <dl className="help-list">
        {keyed.map(({ id, key, title }) => (
          <div key={id}>
            <dt>
              <kbd>{key?.toUpperCase()}</kbd>
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl</kbd>
            <kbd>K</kbd>
          </dt>
          <dd>{t.shell.palette}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t.shell.close}</dd>
        </div>
      </dl>
    </section>
  );
}
