declare const __PARLEY_VERSION__: string;

/** Version of the program, put in when it is built. */
export const version: string = typeof __PARLEY_VERSION__ === "string" ? __PARLEY_VERSION__ : "";
