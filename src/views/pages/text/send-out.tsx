import { useMemo, useState, type ReactNode } from "react";
import type { PaperKind } from "../../../core/common/paper.ts";
import { remembered, rememberedOf } from "../../../core/common/remembered.ts";
import { asOpen } from "../../../core/record/living/index.ts";
import { withHolders } from "../../../core/text/apart.ts";
import { dayIn } from "../../../core/common/zone.ts";
import { reading } from "../../../core/text/reading.ts";
import { say } from "../../../words/words.ts";
import type { SaveRequest, TextFormat } from "../../saving.ts";
import { Choice } from "../../kit/choice.tsx";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { Select } from "../../kit/select.tsx";
import { useComparison } from "../../use-comparison.ts";
import { useWorkbench } from "../../workbench.ts";
import { textTitle } from "../record/text-choice.tsx";
import type { LiveText } from "./model.ts";
import { sharedTitle, toTellFirst } from "../../../core/text/front.ts";
import type { Words } from "../../../words/types.ts";
import { pendingOn } from "./pending.ts";
import { agreedDraft, changesSince, cleanness, draftsBeside, offeredFirst } from "./sent.ts";
import { useHouseStyle, useRedlineWithin, useTextWithin, type WordChoices } from "../../kit/word-choices.tsx";
import type { TextVersion } from "../../../core/record/talks.ts";
import { canRefer } from "../../../core/record/permissions.ts";
import { keptWordFile, wordFileOf } from "../../word-files.ts";
import { partyOfDraft } from "./words-of.ts";
import { kindOf } from "./text-head.tsx";
import type { TextPlace } from "./text-place.ts";
import { usePaperWords } from "../../paper-words.ts";

const formats: readonly TextFormat[] = ["docx", "html", "md", "json"];

const papers: Readonly<Record<ReturnType<typeof kindOf>, PaperKind>> = {
  compilation: "compilation",
  rolling: "rolling-text",
  draft: "draft",
  chair: "chairs-text",
};

/** What of the text is sent; `of` a party is what that party reads. */
type Sent = "bracketed" | "agreed" | "of" | "changes";

/** The text as a file: with its brackets, as it stands agreed, as one party reads it, or with what changed since a revision. */
export function SendOut({ live, at }: { readonly live: LiveText; readonly at: TextPlace }): ReactNode {
  const { t, state, record } = useWorkbench();
  const { text, version } = live;
  const { t: spoken } = usePaperWords(live.words.composite.drafts.map(({ language }) => language));
  const own = version.draft !== undefined;
  const readers = own ? [] : live.words.composite.drafts.map(({ party }) => party);
  const earlier = text.versions.slice(0, text.versions.indexOf(version));
  const [chosen, setChosen] = useState<Sent | null>(null);
  const [party, setParty] = useState<string | null>(null);
  const [since, setSince] = useState<number | null>(null);
  const sent = chosen ?? (at.reader === null ? "bracketed" : "of");
  const mine = record?.audience.capacity === "delegate" ? (record.audience.party ?? undefined) : undefined;
  const reader = party ?? at.reader ?? offeredFirst(readers, mine);
  const before = earlier[since ?? earlier.length - 1];
  const request = useMemo(
    () =>
      sent === "changes" && before !== undefined
        ? changesSince(live, before, (n) => `${titleOnPaper(t, live)} (${spoken.papers.rev({ n })})`)
        : null,
    [sent, before, live, t, spoken],
  );
  const comparison = useComparison(request);
  const requestOf = useRequests(live, reader, spoken);
  const { element, prepare, within } = useWordChoices(live, sent, reader, before);
  const ready = sent !== "changes" || comparison.status === "done";
  const words = t.livingText.send;
  return (
    <SaveMenu
      button
      comments
      label={t.livingText.sendOut}
      id={text.id}
      formats={ready ? formats : []}
      names={t.own.texts}
      note={<SentNote live={live} sent={sent} reader={reader} ready={ready} />}
      requestOf={(format) =>
        sent === "changes" && request !== null && comparison.status === "done"
          ? {
              kind: "comparison",
              format,
              process: state.id,
              from: request.from,
              to: request.to,
              redline: comparison.redline,
              ...(request.author === undefined ? {} : { author: request.author }),
              asOf: null,
            }
          : requestOf(sent, format)
      }
      prepare={prepare}
      within={within}
    >
      <SentChoice live={live} sent={sent} readers={readers} revised={earlier.length > 0} onChange={setChosen} />
      {sent === "of" && (
        <Select
          aria-label={words.of}
          value={reader}
          options={readers.map((each) => ({ value: each, label: each }))}
          onChange={setParty}
        />
      )}
      {sent === "changes" && (
        <Select
          aria-label={words.changes}
          value={String(since ?? earlier.length - 1)}
          options={earlier.map((_, n) => ({ value: String(n), label: t.papers.rev({ n: n + 1 }) }))}
          onChange={(n) => setSince(Number(n))}
        />
      )}
      {element}
    </SaveMenu>
  );
}

/** What is found of a text for who opens the menu, and once as long as the text stays as it is. */
const pendingIn = remembered((live: LiveText) => pendingOn(live));
const cleanIn = rememberedOf((live: LiveText, day) => cleanness(live, day === "" ? null : day));

/** Which of its readings the text can be sent as. */
function SentChoice({
  live,
  sent,
  readers,
  revised,
  onChange,
}: {
  readonly live: LiveText;
  readonly sent: Sent;
  readonly readers: readonly string[];
  /** Whether there is a revision before the one that is shown. */
  readonly revised: boolean;
  readonly onChange: (sent: Sent) => void;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.livingText.send;
  const own = live.version.draft !== undefined;
  const clean = cleanIn(live, place.asOf ?? "");
  const cleanLabel = clean.of === "draft" ? words.draftClean({ party: clean.party }) : words[clean.of];
  const options: readonly { readonly value: Sent; readonly label: string }[] = [
    { value: "bracketed", label: own ? words.whole : words.bracketed },
    ...(own ? [] : [{ value: "agreed" as const, label: cleanLabel }]),
    ...(readers.length > 0 ? [{ value: "of" as const, label: words.of }] : []),
    ...(revised ? [{ value: "changes" as const, label: words.changes }] : []),
  ];
  return (
    options.length > 1 && <Choice look="list" legend={words.what} value={sent} options={options} onChange={onChange} />
  );
}

/** What the chosen reading holds. */
function SentNote({
  live,
  sent,
  reader,
  ready,
}: {
  readonly live: LiveText;
  readonly sent: Sent;
  readonly reader: string;
  readonly ready: boolean;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.livingText.send;
  if (sent === "of") return t.livingText.sendReading({ party: reader });
  if (sent === "changes") return ready ? words.changesNote : t.states.working;
  if (sent === "agreed") {
    const { of, said } = cleanIn(live, place.asOf ?? "");
    return of === "draft" ? say(t, said) : `${words.agreedNote} ${say(t, said)}`;
  }
  if (live.version.draft !== undefined) return words.wholeNote;
  const pending = pendingIn(live).length;
  return pending === 0 ? t.livingText.sendNote : `${t.livingText.sendNote} ${words.pendingNote({ n: pending })}`;
}

/** What is chosen about the Word file: one party's words come in its own file, those of several in the style of one. */
function useWordChoices(live: LiveText, sent: Sent, reader: string, before: TextVersion | undefined): WordChoices {
  const { record, ownFiles } = useWorkbench();
  const { text, version, words } = live;
  const title = textTitle(text);
  const own = version.draft === undefined ? null : partyOfDraft(live.talks, text, version);
  const kept = (of: TextVersion) => (record === null ? ({ why: "none" } as const) : keptWordFile(record, text, of));
  const sideOf = (of: TextVersion) => ({ party: own ?? "", title, file: kept(of) });
  const redline = useRedlineWithin(sideOf(before ?? version), sideOf(version));
  const read = words.drafts.find(({ party }) => party === reader);
  const of = own !== null ? kept(version) : read === undefined ? null : wordFileOf(read, { record, ownFiles });
  const alone = useTextWithin(own ?? reader, of);
  // What all readers of the text get must not show them the file of a narrower room.
  const open = words.drafts.filter(({ id }) => {
    const room = live.talks.texts.find((each) => each.kind === "draft" && each.id === id)?.room;
    return room !== undefined && canRefer(text.room, room);
  });
  const house = useHouseStyle(open);
  if (own !== null) return sent === "changes" ? redline : alone;
  return sent === "of" ? alone : house;
}

/** A text that nobody has named goes by the title that its drafts share. */
function titleOnPaper(t: Words, { text, words }: LiveText): string {
  const title = textTitle(text);
  return title === t.pages.composite ? sharedTitle(words.composite.drafts) || title : title;
}

/** The documents that need no comparing. */
function useRequests(
  live: LiveText,
  reader: string,
  /** The words of the papers. */
  spoken: Words,
): (sent: Sent, format: TextFormat) => SaveRequest {
  const { t, state, place } = useWorkbench();
  const { text, version, words } = live;
  const standsIn = () => say(spoken, cleanIn(live, place.asOf ?? "").said).replace(/\.$/u, "");
  return (sent, format) => {
    const drafted = { kind: "draft", format, process: state.id } as const;
    if (sent === "agreed" || version.draft !== undefined)
      return { ...drafted, draft: agreedDraft(live, standsIn(), titleOnPaper(t, live)) };
    const read = sent === "of" ? reading(words.composite, reader) : null;
    if (read !== null && read.ok) return { ...drafted, draft: { id: text.id, party: reader, draft: read.value } };
    const open = asOpen(words.composite, words.drafts, state.corrections);
    return {
      kind: "composite",
      format,
      process: state.id,
      title: titleOnPaper(t, live),
      composite: format === "json" ? open : withHolders(open),
      drafts: words.drafts,
      attributed: true,
      beside: { ...draftsBeside(live), pending: pendingIn(live), front: toTellFirst(open) },
      paper: { kind: papers[kindOf(text, true)], revision: text.versions.indexOf(version) + 1 },
      names: Object.fromEntries(state.parties.map(({ id, name }) => [id, name])),
      asOf: place.asOf ?? dayIn(live.talks.zone, version.on),
    };
  };
}
