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
        <div>
          <dt>
            <ins>800</ins>
          </dt>
          <dd>{t.help.inserted}</dd>
        </div>
        <div>
          <dt>
            <del>600</del>
          </dt>
          <dd>{t.help.deleted}</dd>
        </div>
        <div>
          <dt>
            <span className="moved">24 h</span>
          </dt>
          <dd>{t.help.moved}</dd>
        </div>
        <div>
          <dt>
            <ins className="is-quiet">6 a.m.</ins>
          </dt>
          <dd>{t.help.quiet}</dd>
        </div>
        <div>
          <dt>
            <Standing point={{ wording: "paraphrase" }} />
          </dt>
          <dd className="heard">{t.help.told}</dd>
        </div>
        <div>
          <dt>
            <span className="standing">{t.text.unverified}</span>
          </dt>
          <dd>{t.help.unread}</dd>
        </div>
        <div>
          <dt>
            <span className="silent">
              <span className="silent-ring" />
            </span>
          </dt>
          <dd>{t.help.silent}</dd>
        </div>
        <div>
          <dt>
            <span className="silent">
              <span className="silent-dash" />
            </span>
          </dt>
          <dd>{t.help.noDraft}</dd>
        </div>
      </dl>
    </section>
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
