import type { ReactNode } from "react";
import { useCommandRegistry } from "../commands.ts";
import { Dialog } from "../kit/dialog.tsx";
import { Standing } from "../kit/standing.tsx";
import { useWorkbench } from "../workbench.ts";

/** Keys of this page, the conventions of bracketed text, and the signs that pages use. */
export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWorkbench();
  return (
    <Dialog open={open} title={t.help.title} onClose={onClose} className="dialog-wide">
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
