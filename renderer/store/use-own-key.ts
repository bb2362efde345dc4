import { useCallback, useEffect, useState } from 'react';
import { installationKeys } from './browser-keys.ts';
import type { OwnKey } from './installation-keys.ts';

/** The key to which partners encrypt, if it is here (undefined until that is known), and how to look it up again. */
export function useOwnKey() {
  const [own, setOwn] = useState<OwnKey | null | undefined>(undefined);
  const lookAgain = useCallback(async () => {
    setOwn(await installationKeys.ownKey());
  }, []);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const found = await installationKeys.ownKey();
      if (isWanted) setOwn(found);
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, []);
  return { own, lookAgain };
}
