import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { lettersEarly } from "./scripts/letters-early.mjs";
import { pdfThatReads } from "./scripts/pdf-that-reads.mjs";
import { wordsOfPages, wordsOfWorkers } from "./scripts/words-of-pages.mjs";
import manifest from "./package.json" with { type: "json" };

/** Core, formats and pages only declare: what nobody asks of them is left out. */
export const moduleSideEffects = (id: string) => !/\/src\/(?:core|formats|views|words)\/.*\.tsx?$/u.test(id);

/** The list of English words is a file of its own, the same for pages and workers, and fetched once. */
const englishWords = { name: "english-words", test: /\/en-words\.data\.ts$/u, priority: 3 };

// The workbench is one page of static files with relative addresses: it can be served from any path.
export default defineConfig({
  root: "src/web",
  base: "./",
  plugins: [react(), wordsOfPages(), lettersEarly()],
  define: { __PARLEY_VERSION__: JSON.stringify(manifest.version) },
  // One PDF engine: the build for browsers serves where the reader asks for the one for Node.
  resolve: {
    alias: {
      "pdfjs-dist/legacy/build/pdf.mjs": "pdfjs-dist",
      "pdfjs-dist/legacy/build/pdf.worker.mjs": "pdfjs-dist/build/pdf.worker.mjs",
    },
  },
  worker: {
    format: "es",
    rolldownOptions: {
      treeshake: { moduleSideEffects },
      optimization: { inlineConst: false },
      output: { codeSplitting: { groups: [englishWords] } },
    },
    plugins: () => [wordsOfWorkers(), pdfThatReads()],
  },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The way in comes in one piece, what every page needs in another, words in theirs; each page brings the rest when it is opened.
    rolldownOptions: {
      treeshake: { moduleSideEffects },
      optimization: { inlineConst: false },
      output: {
        codeSplitting: {
          groups: [
            englishWords,
            { name: "shared", tags: ["$initial"], priority: 2 },
            { name: "workbench", test: /\/src\/web\/signed-in\.tsx$/u, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": process.env["PARLEY_API"] ?? "http://127.0.0.1:4380" } },
});
