/** Keeps what was found out about it, for as long as it lives. */
export interface Remembers {
  memory: Map<unknown, unknown>;
}

/** `read`, which answers a second question about the same object from its memory. */
export function oncePer<K extends Remembers, V>(read: (key: K) => V): (key: K) => V {
  return (key) => {
    if (!key.memory.has(read)) key.memory.set(read, read(key));
    return key.memory.get(read) as V;
  };
}
