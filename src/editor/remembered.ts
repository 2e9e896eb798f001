/** A function of one object that works it out once for each. */
export function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}

/** A function of two objects that works it out once for each pair. */
export function remembered<One extends object, Other extends object, Value>(
  make: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const first = once((one: One) => once((other: Other) => make(one, other)));
  return (one, other) => first(one)(other);
}
