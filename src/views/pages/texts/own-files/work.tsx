import { useId, useState, type ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { Button } from "../../../kit/button.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Part } from "../../../kit/part.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle, optionTitle } from "../draft-choice.tsx";
import { inOrder } from "../evolution/evolution-place.ts";
import { useOwnDrafts } from "./use-own-files.ts";

/** Compares any two texts, own files and drafts on record alike, and compiles several. */
export function WorkWithTexts(): ReactNode {
  const { t, state } = useWorkbench();
  const own = useOwnDrafts().filter(hasWords);
  const recorded = state.drafts.filter(hasWords);
  if (own.length === 0) return null;
  return (
    <Part id="own-work" title={t.own.work}>
      <div className="own-work">
        <CompareTwo own={own} recorded={recorded} />
        <CompileSome own={own} recorded={recorded} />
        {own.length > 1 && <FollowOwn own={own} />}
      </div>
    </Part>
  );
}

function hasWords({ draft }: TabledDraft): boolean {
  return draft.points.length > 0;
}

interface Texts {
  readonly own: readonly TabledDraft[];
  readonly recorded: readonly TabledDraft[];
}

function CompareTwo({ own, recorded }: Texts): ReactNode {
  const { t, place, go } = useWorkbench();
  const words = t.own;
  const all = [...own, ...recorded];
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const known = (id: string) => all.some((draft) => draft.id === id);
  const first = known(from) ? from : ((own.length > 1 ? own[0] : recorded.at(-1))?.id ?? own[0]?.id ?? "");
  const second = known(to) ? to : (own.at(-1)?.id ?? "");
  return (
    <form
      className="own-work-part"
      onSubmit={(event) => {
        event.preventDefault();
        go(onPage(place, "compare", { from: first, to: second }));
      }}
    >
      <h3 className="label">{words.compareHead}</h3>
      <TextChoice label={words.from} value={first} onChange={setFrom} own={own} recorded={recorded} />
      <TextChoice label={words.to} value={second} onChange={setTo} own={own} recorded={recorded} />
      <Button type="submit" disabled={first === second}>
        {words.compare}
      </Button>
    </form>
  );
}

function TextChoice({
  label,
  value,
  onChange,
  own,
  recorded,
}: Texts & { readonly label: string; readonly value: string; readonly onChange: (id: string) => void }): ReactNode {
  const { t, locale } = useWorkbench();
  const id = useId();
  const option = (draft: TabledDraft) => (
    <option
      key={draft.id}
      value={draft.id}
    >{`${optionTitle([...own, ...recorded], draft, locale.shortDate)}${suffix(draft)}`}</option>
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
        <optgroup label={t.own.yours}>{own.map(option)}</optgroup>
        {recorded.length > 0 && <optgroup label={t.own.recorded}>{recorded.map(option)}</optgroup>}
      </select>
    </div>
  );
}

/** Tells the text before tracked changes from the one after. */
function suffix({ id, own }: TabledDraft): string {
  return own === true && id.endsWith("-original") ? " (original)" : "";
}

function CompileSome({ own, recorded }: Texts): ReactNode {
  const { t, place, state, locale, go } = useWorkbench();
  const words = t.own;
  const [unchosen, setUnchosen] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly string[]>([]);
  const chosen = [
    ...onePerParty(own.filter(({ id }) => !unchosen.includes(id))),
    ...recorded.filter(({ id }) => added.includes(id)),
  ];
  const ids = new Set(chosen.map(({ id }) => id));
  const twice = new Set(chosen.map(({ party }) => party)).size < chosen.length;
  const toggle = (draft: TabledDraft, list: readonly string[]) =>
    list.includes(draft.id) ? list.filter((id) => id !== draft.id) : [...list, draft.id];
  const row = (draft: TabledDraft) => (
    <label key={draft.id} className="check">
      <input
        type="checkbox"
        checked={ids.has(draft.id)}
        onChange={() => (draft.own === true ? setUnchosen(toggle(draft, unchosen)) : setAdded(toggle(draft, added)))}
      />
      <span>
        <Parties ids={partiesOf(state, draft.party)} /> {draftTitle(draft)}
        {suffix(draft)}{" "}
        <span className="hint nowrap">
          {draft.draft.date === null ? t.text.undated : locale.shortDate(draft.draft.date)}
        </span>
      </span>
    </label>
  );
  return (
    <form
      className="own-work-part"
      onSubmit={(event) => {
        event.preventDefault();
        go(onPage(place, "composite", { drafts: [...ids].join(",") }));
      }}
    >
      <h3 className="label">{words.compileHead}</h3>
      <fieldset className="own-checks">
        <legend className="hint">{words.yours}</legend>
        {own.map(row)}
      </fieldset>
      {recorded.length > 0 && (
        <fieldset className="own-checks">
          <legend className="hint">{words.recorded}</legend>
          {recorded.map(row)}
        </fieldset>
      )}
      <p className={twice ? "wrong" : "hint"}>{words.compileHint}</p>
      <Button type="submit" disabled={twice || chosen.length === 0}>
        {words.compile}
      </Button>
    </form>
  );
}

/** Leads to the evolution of the own texts, in the order of their days. */
function FollowOwn({ own }: Pick<Texts, "own">): ReactNode {
  const { t, place } = useWorkbench();
  const drafts = inOrder(own)
    .map(({ id }) => id)
    .join(",");
  return (
    <div className="own-work-part">
      <h3 className="label">{t.evolution.title}</h3>
      <p className="hint">{t.evolution.intro}</p>
      <PageLink className="button" to={onPage(place, "evolution", { drafts })}>
        {t.evolution.title}
      </PageLink>
    </div>
  );
}

/** The first text of each party: two of one party cannot stand in one composite. */
function onePerParty(drafts: readonly TabledDraft[]): readonly TabledDraft[] {
  return drafts.filter((draft, index) => drafts.findIndex(({ party }) => party === draft.party) === index);
}
