/** Whether a newer version of the browser edition waits, and how it takes over. One per window. */
class NewVersion {
  readonly #listeners = new Set<() => void>();
  #takeOver: (() => void) | null = null;

  readonly getTakeOver = (): (() => void) | null => this.#takeOver;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly announce = (takeOver: () => void): void => {
    this.#takeOver = takeOver;
    for (const listener of this.#listeners) listener();
  };
}

export const newVersion = new NewVersion();
