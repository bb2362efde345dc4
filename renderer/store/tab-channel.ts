/** What a window tells the others of one workspace. They look into the database for what it is. */
export interface ChangeNotice {
  readonly sequence: number;
  /** Up to where the journal is written. */
  readonly journaled: number;
}

export interface TabChannel {
  readonly tell: (notice: ChangeNotice) => void;
  readonly close: () => void;
}

export type OpenChannel = (name: string, heard: (notice: ChangeNotice) => void) => TabChannel;

export const browserChannel: OpenChannel = (name, heard) => {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', (event: MessageEvent<ChangeNotice>) => heard(event.data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  return { tell: (notice) => channel.postMessage(notice), close: () => channel.close() };
};
