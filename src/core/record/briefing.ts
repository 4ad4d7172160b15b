/** A document for readers in which every figure, table and chart is drawn from the record. */
export interface Briefing {
  /** File name without extension; stable in links. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the prose. */
  readonly language: string;
  /** The day whose state the figures show; null = everything known. */
  readonly asOf: string | null;
  /** Day of publication; null = not published. From then on the figures stay as they were. */
  readonly published: string | null;
  /** Markdown with live figures in double braces. */
  readonly body: string;
  /** What each live figure said on publication, by its key. */
  readonly frozen?: Readonly<Record<string, string>>;
  /**
   * What stood against its figures on publication: contradictions, decisions and supersessions, each as one line. What is not in
   * the list has come since; absent = the list was not kept.
   */
  readonly known?: readonly string[];
  /** What has changed since, told and dated. */
  readonly corrections?: readonly Correction[];
}

/** A change of a published figure, told to readers: never a silent edit. */
export interface Correction {
  /** Key of the live figure. */
  readonly figure: string;
  /** Of a table or chart: the line that changed; absent where the whole figure did. */
  readonly of?: string;
  /** Keys of other figures of the briefing that show the same line: one note tells them all. */
  readonly also?: readonly string[];
  readonly on: string;
  readonly was: string;
  readonly now: string;
  readonly reason?: string;
}
