import type { Door } from '../support/store-page/store-page.ts';

type Answer<Name extends keyof Door> = Awaited<ReturnType<Door[Name]>>;

/** A window of the page that has the store and no screens, in whatever edition. */
export interface StoreWindow {
  /** Rejects when the page does, and when the window ends. */
  readonly call: <Name extends keyof Door>(name: Name, ...given: Parameters<Door[Name]>) => Promise<Answer<Name>>;
  /** Ends the edition as a person does. */
  readonly quit: () => Promise<void>;
  /** Ends all its processes at once. */
  readonly kill: () => Promise<void>;
}

/** An installation whose folders outlive its windows. */
export interface StorePlace {
  /** Starts it. `heard` gets the number of each write as it is acknowledged. */
  readonly open: (heard?: (number: number) => void) => Promise<StoreWindow>;
  /** The browser's own profile folder. */
  readonly profile: string;
  readonly remove: () => Promise<void>;
}
