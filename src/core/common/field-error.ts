import { said, type Fact, type Said } from "./said.ts";

/** A value of a file that is not what its place asks for; caught where the file is read. */
export class FieldError extends Error {
  constructor(
    readonly place: string,
    readonly told: Said,
  ) {
    super(told.code);
  }
}

/** Something else stands where a value was expected. */
export function unlike(place: string, wanted: Fact, found: Fact): FieldError {
  return new FieldError(place, said("field-fault", { wanted, found }));
}

/** An object without the fields that are undefined. */
export function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
