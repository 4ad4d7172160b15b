import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The workbench is one page of static files with relative addresses: it can be served from any path.
export default defineConfig({
  root: "src/web",
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": process.env["PARLEY_API"] ?? "http://127.0.0.1:4380" } },
});
