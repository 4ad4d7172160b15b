// Both workers of the one-file page in one script, since they share most of their code: the name says which to be.
void (self.name === "files" ? import("./files-worker.ts") : import("./worker.ts"));
