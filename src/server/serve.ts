import { serve } from "@hono/node-server";
import type { ProcessState } from "../core/record/state.ts";
import { createApp } from "./app.ts";
import { staticFiles } from "./static-files.ts";

/** A running server. */
export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Stops accepting, ends open connections and resolves when all is closed. */
  close(): Promise<void>;
}

/** Serves the workbench on the loopback address; `port` 0 takes a free one. Rejects where the port is taken. */
export function startServer(options: {
  readonly processes: readonly ProcessState[];
  readonly webFolder: string;
  readonly port: number;
}): Promise<RunningServer> {
  let port = options.port;
  const app = createApp({
    processes: options.processes,
    files: staticFiles(options.webFolder),
    hosts: () => [`127.0.0.1:${port}`, `localhost:${port}`],
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: options.port }, (address) => {
      port = address.port;
      resolve({
        port,
        url: `http://127.0.0.1:${port}/`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", reject);
  });
}
