// The page and both of its workers in one script, since they share most of their code: without a document it is a worker.
void (typeof document === "undefined" ? import("./one-file-worker.ts") : import("./one-file.tsx"));
