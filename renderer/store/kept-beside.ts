type KeptStorage = Pick<Storage, 'key' | 'length' | 'removeItem'>;

/** What is kept of one record beside the database, in places of their own: reasons, numbers that are none, texts not taken over. */
const places = ['reason', 'unread', 'typed'] as const;

/** Forgets what is kept of a record beside the database: it was erased for good. */
export function forgetBeside(storage: KeptStorage, workspace: string, record: string): void {
  const own = places.map((place) => `forin.${place}.${workspace}.${record}`);
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (own.some((start) => key === start || key.startsWith(`${start}.`))) storage.removeItem(key);
  }
}
