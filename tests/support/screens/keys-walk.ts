import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { recordActivity, startPractice, startProject } from '../pages/pages-of.ts';
import { first, packageWithEdit, sample } from '../sent-packages.ts';
import type { Sender } from '../sent-packages.ts';
import { password } from '../test-keys.ts';
import { testSigner } from '../test-signer.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk, Walking } from './screen.ts';

const office = { role: 'both', partner: 'Nordic Council of Ministers Office in Lithuania' } as const;

/** Who can open a file, the coordinator's key, and files that ask for a password or whose sender is in doubt. */
export const keysWalk: Walk = {
  name: 'who can open a file, keys, passwords and senders in doubt',
  go: async (walking) => {
    await sendWithKeys(walking);
    await combineInDoubt(walking);
  },
};

async function sendWithKeys(walking: Walking): Promise<void> {
  const { look, folder } = walking;
  const [app, pages] = await startIn(walking, 'office');
  const { page, send, texts } = pages;
  await startProject(pages, { ...office, name: 'Vilnius' });
  await recordActivity(pages, 'Seminar in Kaunas');
  await goTo('/settings/key')(pages);
  const section = page.getByRole('region', { name: texts.text('keys.title') });
  await section.waitFor();
  await section.scrollIntoViewIfNeeded();
  await look('key: none yet', page);

  await goTo('/send')(pages);
  await send.report.click();
  await send.readers('password').check();
  await look('send: with a password', page);
  const offered = await send.password.inputValue();
  await send.password.fill('too short');
  await page.getByRole('button', { name: texts.text('keys.copyPassword') }).click();
  await look('send: password too short', page);
  await send.password.fill(offered);
  await app.saveFile(() => send.make.click());
  await send.saved.waitFor();
  await look('send: made with a password', page);

  await goTo('/send')(pages);
  await send.starter.click();
  await app.saveFile(() => send.makeStarter.click());
  await send.saved.waitFor();
  await look('starter file: the key goes along', page);
  await page.getByRole('link', { name: texts.text('keys.toKey') }).click();
  await section.waitFor();
  await look('key: not saved', page);
  await app.saveFile(() => section.getByRole('button', { name: texts.text('keys.save') }).click());
  await section.getByRole('status').filter({ hasText: /./u }).waitFor();
  await look('key: saved', page);
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'Dear colleagues,\r\n');
  await app.chooseFiles([letter], () => section.getByRole('button', { name: texts.text('keys.open') }).click());
  await section.getByText('letter.txt').waitFor();
  await look('key: not a key file', page);
  await app.close();
}

async function combineInDoubt(walking: Walking): Promise<void> {
  const { look, folder } = walking;
  const [app, pages] = await startIn(walking, 'coordinator');
  const { page, combine } = pages;
  await startPractice(pages, office);
  await goTo('/combine')(pages);
  const open = (texts: Readonly<Record<string, string | Uint8Array>>) => {
    const paths = Object.entries(texts).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    return app.chooseFiles(paths, () => combine.choose.click());
  };
  const signed: Sender = { ...first, partner: partnerCalled('DDG'), signer: testSigner(1) };
  await open({ 'Vilnius.forin': await packageWithEdit(signed, 'A01', { subtitle: 'First meeting of the project' }) });
  await combine.details().click();
  await look('combine: first signed file of a partner', page);
  await combine.apply.click();
  await combine.applied.waitFor();

  const { signer: _, ...unsigned } = signed;
  const later = { replica: 'laterdesk001', at: '2024-03-05T08:30:00.000Z' };
  const fields = { subtitle: 'First meeting of all partners' };
  await goTo('/combine')(pages);
  await open({
    'new computer.forin': await packageWithEdit({ ...signed, ...later, signer: testSigner(2) }, 'A01', fields),
    'not signed.forin': await packageWithEdit({ ...unsigned, ...later }, 'A02', fields),
    'with a password.forin': encrypted('version-2-for-password.forin'),
    'for the coordinator.forin': encrypted('version-2-for-key.forin'),
  });
  await combine.passwordOf('with a password.forin').waitFor();
  await combine.refused.waitFor();
  await look('combine: senders in doubt, a password asked for', page);
  await combine.passwordOf('with a password.forin').fill('not the password');
  await combine.passwordOf('with a password.forin').press('Enter');
  await combine.files
    .getByText(pages.texts.shared('sealed.wrongPassword', { file: 'with a password.forin' }))
    .waitFor();
  await look('combine: a password that is wrong', page);
  await combine.passwordOf('with a password.forin').fill(password);
  await combine.passwordOf('with a password.forin').press('Enter');
  await combine.passwordOf('with a password.forin').waitFor({ state: 'detached' });
  await look('combine: opened with its password', page);
  await app.close();
}

function partnerCalled(shortName: string): string {
  const partner = [...sample.state.records.values()].find(
    (record) => hasContent(record) && record.value['shortName'] === shortName,
  );
  if (!partner) throw new Error(`the sample has no ${shortName}`);
  return partner.id;
}

/** A package of another project that was encrypted once. */
function encrypted(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/packages/${name}`, import.meta.url));
}
