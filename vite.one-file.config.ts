import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { pdfThatReads } from "./scripts/pdf-that-reads.mjs";
import { wordsInOneFile } from "./scripts/words-of-pages.mjs";
import shared, { moduleSideEffects } from "./vite.config.ts";

/** There is no record behind the page: what shows and writes one stays out. */
const withoutRecord: Plugin = {
  name: "without-record",
  enforce: "pre",
  transform: (_code, id) =>
    id.endsWith("/views/pages/record/pages.ts") ? "export const recordPages = [], textPages = [];" : null,
};

// One script and one style without further files for `parley.html`; `scripts/one-file.mjs` puts them together. Nothing is
// fetched at run time, so nothing may be split off.
export default defineConfig({
  plugins: [react(), wordsInOneFile(), pdfThatReads(), withoutRecord],
  define: shared.define ?? {},
  resolve: shared.resolve ?? {},
  build: {
    target: "es2022",
    write: false,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects },
      // A plain script has no address of its own; the PDF engine asks for one in Node only.
      transform: { define: { "import.meta": "{}" } },
      output: { codeSplitting: false, entryFileNames: "part.js" },
    },
  },
});
