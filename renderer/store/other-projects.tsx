import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { Workspace } from './store-snapshot.ts';

/** Another project of this computer, by the code of its project. */
export interface OtherProject extends Workspace {
  readonly title: string;
}

/** The other projects of this computer, which can be looked at beside the open one. */
export interface OtherProjects {
  readonly list: readonly OtherProject[];
  /** Its settled records as they are saved; null: they cannot be read just now. */
  readonly read: (project: OtherProject) => Promise<Dataset | null>;
}

const OtherProjectsContext = createContext<OtherProjects>({ list: [], read: () => Promise.resolve(null) });

export function OtherProjectsProvider({
  value,
  children,
}: {
  readonly value: OtherProjects;
  readonly children: ReactNode;
}) {
  return <OtherProjectsContext value={value}>{children}</OtherProjectsContext>;
}

export function useOtherProjects(): OtherProjects {
  return useContext(OtherProjectsContext);
}
