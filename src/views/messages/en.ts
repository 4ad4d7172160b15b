import { compare } from "./en/compare.ts";
import { composite } from "./en/composite.ts";
import { overview } from "./en/overview.ts";
import { shell } from "./en/shell.ts";
import { text } from "./en/text.ts";

/** Every sentence of the interface in English; the shape that the other languages fill. */
export const en = { ...shell, text, compare, composite, overview };

/** The sentences of the interface in one language. */
export type Messages = typeof en;
