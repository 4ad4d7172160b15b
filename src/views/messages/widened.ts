/** The shape of a table of sentences without the sentences themselves: what another language fills in. */
export type Widened<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : Value extends object
      ? { readonly [Key in keyof Value]: Widened<Value[Key]> }
      : Value;
