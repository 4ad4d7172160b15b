import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pdfThatReads } from "./scripts/pdf-that-reads.mjs";
import { wordsOfPages, wordsOfWorkers } from "./scripts/words-of-pages.mjs";
import manifest from "./package.json" with { type: "json" };

// The workbench is one page of static files with relative addresses: it can be served from any path.
export default defineConfig({
  root: "src/web",
  base: "./",
  plugins: [react(), wordsOfPages()],
  define: { __PARLEY_VERSION__: JSON.stringify(manifest.version) },
  // One PDF engine: the build for browsers serves where the reader asks for the one for Node.
  resolve: {
    alias: {
      "pdfjs-dist/legacy/build/pdf.mjs": "pdfjs-dist",
      "pdfjs-dist/legacy/build/pdf.worker.mjs": "pdfjs-dist/build/pdf.worker.mjs",
    },
  },
  worker: { format: "es", plugins: () => [wordsOfWorkers(), pdfThatReads()] },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs comes in one piece, words in theirs; each page brings the rest when it is opened.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "shared", tags: ["$initial"] }] } },
    },
  },
  server: { proxy: { "/api": process.env["PARLEY_API"] ?? "http://127.0.0.1:4380" } },
});
