import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPractice } from '../pages/pages-of.ts';
import type { Pages } from '../pages/pages-of.ts';
import { first, packageOfOtherProject, packageWithDeletion, packageWithEdit, second } from '../sent-packages.ts';
import { goTo, startIn } from './screen.ts';
import type { Walk } from './screen.ts';

const title = 'Stakeholders’ kick-off event, held online';

/** Files of every kind on their way in: what they bring, what is refused, what stays in two versions, and undoing it. */
export const combineWalk: Walk = {
  name: 'reports of others combined and undone',
  go: async (walking) => {
    const { look, folder } = walking;
    const [app, pages] = await startIn(walking);
    const { page, combine, activities, activity } = pages;
    await startPractice(pages);
    await changeHere(pages);
    await goTo('/combine')(pages);
    await app.chooseFiles(await writeFiles(folder), () => combine.choose.click());
    await combine.apply.and(page.locator(':enabled')).waitFor();
    for (const record of (await page.locator('#page h3 button').all()).slice(0, 2)) await record.click();
    await look('combine: what the files bring', page);
    await combine.apply.click();
    await combine.applied.waitFor();
    await look('combine: applied', page);
    await combine.conflicts.click();
    await look('two versions', page);
    await combine.decide.click();
    await look('two versions: nothing chosen', page);
    await goTo('/activities')(pages);
    await activities.rows.filter({ hasText: 'A01' }).click();
    await activity.twoVersions.first().waitFor();
    await look('two versions in the activity', page);
    await goTo('/combine/two-versions')(pages);
    await combine.otherValue.click();
    await look('two versions: another value', page);
    await page.getByRole('radio').first().click();
    await combine.decide.click();
    await combine.decisions.click();
    await look('two versions: decided', page);
    await goTo('/combine/other-names')(pages);
    await look('other names', page);
    await combine.join.click();
    await combine.said.click();
    await look('other names: joined', page);
    await goTo('/combine')(pages);
    await combine.earlier.click();
    await combine.undoEarlier.waitFor();
    await look('earlier batches', page);
    // A title was decided since: it would stay.
    await combine.undoEarlier.click();
    await combine.undoRest.waitFor();
    await look('earlier batches: what depends on it', page);
    await combine.undoRest.click();
    await combine.applyAgain.waitFor();
    await look('earlier batches: undone', page);
  },
};

/** The same field as the files: the title of A01. */
async function changeHere({ activities, activity }: Pages): Promise<void> {
  await activities.rows.filter({ hasText: 'A01' }).click();
  await activity.shortForm.click();
  await activity.title.fill('Kick-off with stakeholders, online');
  await activity.title.press('Tab');
  await activity.saved.waitFor();
}

async function writeFiles(folder: string): Promise<readonly string[]> {
  const edited = await packageWithEdit(first, 'A01', { title, subtitle: 'First meeting of the project' });
  const files = {
    'Vilnius 2024.forin': edited,
    'Riga 2024.forin': await packageWithEdit(second, 'A04', { subtitle: 'Housing and work' }),
    'Tartu 2024.forin': await packageWithDeletion({ ...second, replica: 'thirddesk001' }, 'A05'),
    'altered.forin': edited.replace(title, 'Another title'),
    'other project.forin': await packageOfOtherProject(),
  };
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
