/** The reading of an object, done once for as long as the object lives. */
export function remember<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: read(key) }));
    return entry.value;
  };
}

/** The same for a reading that depends on a second object, such as the words that are known. */
export function rememberWith<K extends object, C extends object, T>(
  read: (key: K, with_: C) => T,
): (key: K, with_: C) => T {
  const readings = remember((with_: C) => remember((key: K) => read(key, with_)));
  return (key, with_) => readings(with_)(key);
}
