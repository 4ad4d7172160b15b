import type { Said } from "../../../core/common/said.ts";
import { inEnglish } from "../../../words/english.ts";
import { say, sayIn } from "../../../words/words.ts";
import { languageOf } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { titleOf } from "../../../core/briefing/document.ts";
import type { Briefing } from "../../../core/briefing/briefing.ts";
import { readLive, standsAlone } from "../../../core/briefing/live.ts";
import { publishBriefing } from "../../../core/briefing/freeze.ts";
import type { Speaker } from "../../../core/common/said.ts";
import { idInRoom, roomOfBriefing } from "../../../core/briefing/room.ts";
import { languageCodes } from "../../../words/languages.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { useForgetTyped, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import type { Place } from "../../place.ts";
import { Field, TextField, SelectField } from "../record/field.tsx";
import { isAloneInPublic } from "../record/rooms.tsx";
import { useWriting, WriteFoot } from "../record/writing.tsx";
import { BriefingDocument } from "./document-view.tsx";
import { Head } from "./head.tsx";
import { InsertLive } from "./insert-live.tsx";
import { useAskBeforeLeaving } from "../../use-ask-before-leaving.ts";
import { LintList, selectIn, useLint } from "./lint-list.tsx";
import { PublishButton } from "./publish-button.tsx";
import { SaveBriefing } from "./save.tsx";

/** Published figures speak the language of the text; English where Parley does not, or cannot fetch its words now. */
async function speakerOf(tag: string): Promise<Speaker> {
  return sayIn(tag).then(
    (say) => ({ language: languageOf(tag), say }),
    () => ({ language: "en", say: inEnglish }),
  );
}

/** Writing a briefing: text on one side, what it will look like and what does not hold on the other. */
export function BriefingEditor({
  briefing,
  back,
  onDone,
}: {
  readonly briefing: Briefing;
  readonly back: Place;
  readonly onDone: (id: string) => void;
}): ReactNode {
  const { whole, t, locale, record } = useWorkbench();
  const words = t.briefings;
  const own = record === null ? null : roomOfBriefing(briefing.id, record.entries);
  // Who works alone on public material publishes where it can be read.
  const alone = record !== null && isAloneInPublic(record);
  const writing = useWriting(record, "facts", own ?? (alone ? "public" : undefined));
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTitle] = useTyped<string | null>("title", null);
  const [asOf, setAsOf] = useTyped("asOf", briefing.asOf ?? "");
  const [language, setLanguage] = useTyped("language", briefing.language);
  const [body, keepBody] = useTyped("body", briefing.body);
  const forget = useForgetTyped();
  // A title that nobody gave gives way to the one at the head of the text.
  const title = typed ?? (isUntitled(briefing, words.fresh) ? titleOf(body) : null) ?? briefing.title;
  const changed =
    body !== briefing.body ||
    title !== briefing.title ||
    language !== briefing.language ||
    asOf !== (briefing.asOf ?? "");
  useAskBeforeLeaving(changed && record === null);
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const settled = useDeferredValue(body);
  const day = asOf === "" ? null : asOf;
  const shown = useMemo<Briefing>(
    () => ({ ...briefing, title, language, asOf: day, body: settled }),
    [briefing, title, language, day, settled],
  );
  const answer = useLint(settled, whole, day);
  // What is published in a room holds nothing that some of its readers may not see.
  const room = writing?.room ?? null;
  const state = record === null || room === null ? whole : record.stateIn(room);
  const madeAs = async (publish: boolean) => {
    const now: Briefing = { ...briefing, id: idInRoom(briefing.id), title: title.trim(), language, asOf: day, body };
    const made =
      publish && record !== null
        ? publishBriefing(now, state, record.today(), await speakerOf(language))
        : { briefing: now, problems: [] };
    setProblems(made.problems);
    return made;
  };
  const keep = async (publish: boolean) => {
    if (writing === null) return;
    const made = await madeAs(publish);
    if (made.problems.length > 0) return;
    if (await writing.write([{ kind: "briefing", body: made.briefing }])) leave();
  };
  const leave = () => {
    forget();
    onDone(briefing.id);
  };
  const insert = (live: string) => {
    const area = field.current;
    if (area === null) return;
    area.focus();
    const [before, after] = [body.slice(0, area.selectionStart), body.slice(area.selectionEnd)];
    const words = standsAlone(readLive(live)) ? `${opened(before)}{{${live}}}${closed(after)}` : `{{${live}}}`;
    // The one way to put words in so that the browser's own undo takes them out again.
    if (!document.execCommand("insertText", false, words)) keepBody(before + words + after);
  };
  return (
    <>
      <Head title={title} sub={words.intro} back={back} />
      <div className="editor">
        <form
          className="record-form editor-form"
          onSubmit={(event) => {
            event.preventDefault();
            void keep(false);
          }}
        >
          <div className="editor-head">
            <TextField label={words.name} required value={title} onChange={setTitle} />
            <TextField label={words.day} type="date" value={asOf} onChange={setAsOf} />
            <SelectField
              label={words.language}
              value={language}
              options={languagesOf(briefing, whole).map((tag) => ({ value: tag, label: locale.languageName(tag) }))}
              onChange={setLanguage}
            />
          </div>
          <p>
            <InsertLive onInsert={insert} />
          </p>
          <Field
            label={words.text}
            hint={`${words.textHint} {{claim …}}, {{count …}}, {{quote …}}, {{table …}}, {{matrix …}}, {{chart …}}, {{timeline …}}, {{redline …}}`}
          >
            {(ids) => (
              <textarea
                {...ids}
                ref={field}
                className="field editor-text"
                rows={24}
                dir="auto"
                value={body}
                onChange={(event) => keepBody(event.target.value)}
              />
            )}
          </Field>
          {problems.length > 0 && (
            <div className="message" role="alert">
              <p>{words.cannotPublish}</p>
              <ul>
                {problems.map((problem) => (
                  <li key={say(t, problem)}>{say(t, problem)}</li>
                ))}
              </ul>
            </div>
          )}
          {writing === null ? (
            <p className="hint">{words.unsaved}</p>
          ) : (
            <>
              <WriteFoot
                writing={writing}
                label={words.keep}
                folded={alone}
                ready={title.trim() !== ""}
                onCancel={leave}
              />
              {briefing.published === null && (
                <p>
                  <PublishButton
                    findings={answer.findings}
                    isEmpty={body.trim() === ""}
                    canPublish={async () => (await madeAs(true)).problems.length === 0}
                    onPublish={() => keep(true)}
                  />{" "}
                  <span className="hint">{words.publishHint}</span>
                </p>
              )}
            </>
          )}
          <SaveBriefing briefing={{ ...shown, body }} state={state} />
        </form>
        <div className="editor-side">
          <LintList text={settled} answer={answer} onGo={(place) => selectIn(field.current, body, place)} />
          <section aria-label={words.preview} className="editor-preview">
            <p className="hint">{words.preview}</p>
            <BriefingDocument briefing={shown} state={state} />
          </section>
        </div>
      </div>
    </>
  );
}

/** Whether a briefing still bears the name that it was begun under. */
function isUntitled({ id, title }: Briefing, fresh: Words["briefings"]["fresh"]): boolean {
  const number = /briefing-(\d+)$/u.exec(id)?.[1];
  return number !== undefined && title === fresh({ n: Number(number) });
}

/** Languages that a briefing can be marked with: its own, those of the interface and those of the drafts. */
function languagesOf(briefing: Briefing, { drafts }: ProcessState): readonly string[] {
  const tags = [briefing.language, ...languageCodes, ...drafts.map(({ draft }) => draft.language)];
  return [...new Set(tags)].filter((tag) => tag !== "");
}

/** Empty lines that are missing between what stands before and a block of its own. */
function opened(before: string): string {
  return before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
}

/** Empty lines that are missing between a block of its own and what follows. */
function closed(after: string): string {
  return after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
}
