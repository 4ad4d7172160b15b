/** One step of the schema, for both engines. Never changed once released: a later step mends it. */
export interface Migration {
  readonly sqlite: string;
  /** Run with `search_path = parley`, by the owner. */
  readonly postgres: string;
  /** What the application's role, written `:app`, may do; run after every migration. */
  readonly rights: string;
}
