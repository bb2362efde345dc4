import { MantineProvider } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { AppInfo, Host } from '../../shared/host.ts';
import { HostProvider } from '../host/host-context.tsx';
import { LanguageProvider } from '../ui/language-choice.tsx';
import { TextsProvider } from '../ui/text.tsx';
import { ToastsProvider } from '../ui/toasts.tsx';
import { CrashNotice } from './crash-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { keepPreference, readPreference, startingLocale } from './preferences.ts';
import { cssVariables, theme } from './theme.ts';

interface WindowFrameProps {
  readonly host: Host;
  readonly info: AppInfo;
  readonly children: ReactNode;
}

/** Addresses stand after `#`: the same folder works at any address, and offline. */
const addresses = useHashLocation;

/** Everything that every screen stands on: looks, language, addresses, the shell, messages. */
export function WindowFrame({ host, info: firstInfo, children }: WindowFrameProps) {
  const [info, setInfo] = useState(firstInfo);
  const [locale, setLocale] = useState(() => startingLocale(readPreference('forin.language'), firstInfo.language));
  const language = useMemo(
    () => ({
      locale,
      choose: (chosen: typeof locale) => {
        keepPreference('forin.language', chosen);
        document.documentElement.lang = chosen;
        setLocale(chosen);
      },
    }),
    [locale],
  );
  // A folder that is chosen changes what the shell can promise, and so what the screens say.
  const hostAndInfo = useMemo(() => {
    const chooseFolder = async () => {
      const choice = await host.chooseFolder();
      if (choice.chosen) setInfo(await host.getAppInfo());
      return choice;
    };
    return { host: { ...host, chooseFolder }, info };
  }, [host, info]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider value={language}>
        <TextsProvider locale={locale}>
          <HostProvider value={hostAndInfo}>
            <Router hook={addresses}>
              <ToastsProvider>
                <ErrorBoundary renderInstead={(thrown) => <CrashNotice thrown={thrown} />}>{children}</ErrorBoundary>
              </ToastsProvider>
            </Router>
          </HostProvider>
        </TextsProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
