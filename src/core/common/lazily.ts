/** Gives an object a field that is made when it is first read. */
export function lazily(object: object, field: string, make: () => unknown): void {
  let made: { readonly value: unknown } | null = null;
  const get = () => (made ??= { value: make() }).value;
  Object.defineProperty(object, field, { get, enumerable: true, configurable: true });
}
