import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {}, dialog: {}, BrowserWindow: {}, nativeTheme: {}, screen: {} }));

const { mayLoadAgain } = await import('../../../main/crash-recovery.ts');
const { desktopLocale, desktopWords } = await import('../../../main/desktop-words.ts');
const { menuTemplate } = await import('../../../main/menu.ts');
const { windowOptions } = await import('../../../main/window.ts');
const { placeOfWindow, windowStateSchema } = await import('../../../main/window-state.ts');

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 984 };

describe('the window opens', () => {
  const left = { x: 2000, y: 50, width: 1000, height: 700, isMaximized: false };
  test('in its usual size the first time', () => {
    expect(placeOfWindow(null, [screen])).toEqual({ width: 1280, height: 860, isMaximized: false });
  });
  test('where it was left', () => expect(placeOfWindow(left, [screen, second])).toEqual(left));
  test('maximised when it was left so', () => {
    expect(placeOfWindow({ ...left, isMaximized: true }, [screen, second]).isMaximized).toBe(true);
  });
  test.each([
    ['the screen it was on is gone', left, [screen]],
    ['its title bar was above the screen', { ...left, y: -40 }, [screen, second]],
    ['only a corner of it was on a screen', { ...left, x: 3150 }, [screen, second]],
    ['it was below the screen', { ...left, y: 2000 }, [screen, second]],
  ])('within reach when %s', (_when, saved, areas) => {
    const place = placeOfWindow(saved, areas);
    expect(place).toMatchObject({ width: 1000, height: 700 });
    expect(place.x).toBeUndefined();
  });
  test.each([
    ['no larger than the screen', { ...left, x: 0, width: 4000, height: 3000 }, { width: 1920, height: 1040 }],
    ['no smaller than is usable', { ...left, x: 0, width: 5, height: 5 }, { width: 640, height: 480 }],
  ])('%s', (_what, saved, size) => expect(placeOfWindow(saved, [screen])).toMatchObject(size));
  test('in its usual size when what was kept about it makes no sense', () => {
    for (const kept of [undefined, 'text', { width: 1 }, { ...left, width: 0 }, { ...left, x: 'left' }])
      expect(windowStateSchema.safeParse(kept).success).toBe(false);
  });
});

test('every switch of the page is the safe one', () => {
  const { webPreferences, show } = windowOptions({ width: 1, height: 1, isMaximized: false }, '/p.cjs', false);
  expect(show).toBe(false);
  expect(webPreferences).toEqual({
    preload: '/p.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
});

describe('a page that stopped is loaded again by itself', () => {
  test.each([
    ['the first time', [100], true],
    ['three times within a minute', [0, 50_000, 59_000], true],
    ['not a fourth time within a minute', [30_000, 40_000, 50_000, 59_000], false],
    ['when the earlier times are long ago', [0, 1, 2, 3, 100_000], true],
  ])('%s', (_when, stoppedAt, expected) => expect(mayLoadAgain(stoppedAt, stoppedAt.at(-1) ?? 0)).toBe(expected));
});

describe('the language of menu and questions', () => {
  test.each([
    [['lt-LT', 'en'], 'lt'],
    [['et'], 'et'],
    [['lv_LV'], 'lv'],
    [['de-DE', 'et-EE', 'en'], 'et'],
    [['de-DE', 'fr'], 'en'],
    [['eth'], 'en'],
    [[], 'en'],
  ])('of a system with %j is %s', (preferred, locale) => expect(desktopLocale(preferred)).toBe(locale));
});

describe('the menu', () => {
  const sent: string[] = [];
  const template = menuTemplate({ words: desktopWords('en'), send: (command) => sent.push(command), isMac: false });
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

  test('sends each of its commands', () => {
    for (const item of items) if (item.id) Reflect.apply(item.click ?? (() => {}), item, []);
    expect(sent.toSorted()).toEqual(['find', 'help', 'new', 'open', 'print', 'save', 'settings', 'undo']);
  });
  test('says something for every item, and no key stands twice', () => {
    for (const item of items.filter(({ type }) => type !== 'separator')) expect(item.label).toMatch(/\S/u);
    const keys = items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });
  test('has nothing that would lose what is being typed, and no tools of developers', () => {
    const roles = items.map(({ role }) => role?.toLowerCase());
    for (const role of ['reload', 'forcereload', 'toggledevtools']) expect(roles).not.toContain(role);
  });
});
