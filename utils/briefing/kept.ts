interface One<Value> {
  readonly madeOf: readonly unknown[];
  readonly value: Value;
}

/** Values of a long list, kept from one time it is made to the next: each is made anew only if something it is made of has changed. */
export class Kept<Value> {
  #last: ReadonlyMap<string, One<Value>> = new Map();
  #now = new Map<string, One<Value>>();

  /** Begins to make the list anew; what was not asked for the last time is forgotten. */
  begin(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  /** @param key once in a list @param madeOf compared one by one with `Object.is` */
  get(key: string, madeOf: readonly unknown[], make: () => Value): Value {
    const kept = this.#last.get(key);
    const isSame = kept?.madeOf.length === madeOf.length && kept.madeOf.every((one, at) => Object.is(one, madeOf[at]));
    const one = kept && isSame ? kept : { madeOf, value: make() };
    this.#now.set(key, one);
    return one.value;
  }
}
