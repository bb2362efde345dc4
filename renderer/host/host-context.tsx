import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { AppInfo, Host } from '../../shared/host.ts';

/** The shell, and what it said of itself at the start. */
export interface HostAndInfo {
  readonly host: Host;
  readonly info: AppInfo;
}

const HostContext = createContext<HostAndInfo | null>(null);

export function HostProvider({ value, children }: { readonly value: HostAndInfo; readonly children: ReactNode }) {
  return <HostContext value={value}>{children}</HostContext>;
}

export function useHost(): HostAndInfo {
  const value = useContext(HostContext);
  if (!value) throw new Error('there is no HostProvider above');
  return value;
}
