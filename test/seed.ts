import fc from "fast-check";

// Set once a worker: every property of a run draws from one seed, named in vitest.config.ts.
fc.configureGlobal({ seed: Number(process.env["PARLEY_SEED"]) });
