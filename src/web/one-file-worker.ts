// Either worker of the one-file page: the name says which to be.
void (self.name === "files" ? import("./files-worker.ts") : import("./worker.ts"));
