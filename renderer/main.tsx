import '@mantine/core/styles.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app.tsx';
import { readPreference, startingLocale } from './app/preferences.ts';
import { WindowFrame } from './app/window-frame.tsx';
import { chooseHost } from './host/choose-host.ts';

// The content security policy allows no code made at run time.
z.config({ jitless: true });

const host = await chooseHost();
const info = await host.getAppInfo();
document.documentElement.lang = startingLocale(readPreference('forin.language'), info.language);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');
createRoot(root).render(
  <StrictMode>
    <WindowFrame host={host} info={info}>
      <App host={host} version={info.version} />
    </WindowFrame>
  </StrictMode>,
);
