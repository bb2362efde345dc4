import '@mantine/core/styles.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app.tsx';
import { newVersion } from './app/new-version.ts';
import { readPreference, startingLocale } from './app/preferences.ts';
import { WindowFrame } from './app/window-frame.tsx';
import { Session } from './app/session.ts';
import { chooseHost } from './host/choose-host.ts';
import { registerServiceWorker } from './host/register-service-worker.ts';
import { browserPlatform } from './store/browser-platform.ts';
import { browserEnvironment } from './store/store-environment.ts';

// The content security policy allows no code made at run time.
z.config({ jitless: true });

const host = await chooseHost();
const info = await host.getAppInfo();
document.documentElement.lang = startingLocale(readPreference('forin.language'), info.language);
const application = { name: 'FOR-IN Register', version: info.version };
const session = new Session(browserEnvironment(host, browserPlatform, application));
void session.start();
// Without it the application works as well, only not offline.
registerServiceWorker(newVersion.announce).catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');
createRoot(root).render(
  <StrictMode>
    <WindowFrame host={host} info={info}>
      <App session={session} />
    </WindowFrame>
  </StrictMode>,
);
