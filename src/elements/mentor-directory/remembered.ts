/** Keeps the last answer of a function for as long as it is asked the same. */
export function remembered<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | undefined;
  return (...args) => {
    const same = last?.args.every((arg, index) => arg === args[index]) ?? false;
    if (!last || !same) last = { args, value: make(...args) };
    return last.value;
  };
}
