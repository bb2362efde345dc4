import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { senderDoubts, senderName } from '../../../shared/package/sender-doubts.ts';
import {
  judgeOrigin,
  mergeSenders,
  originOf,
  readSenders,
  withOrigin,
  writeSenders,
} from '../../../shared/package/senders.ts';
import type { KnownSenders, Origin } from '../../../shared/package/senders.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { documentOf } from '../../support/package-of.ts';
import { sampleContent } from '../../support/sample-package.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { testSigner } from '../../support/test-signer.ts';

const [partner, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
const [office, laptop] = ['replicalt001', 'replicalt002'];
const at = '2026-01-31T12:00:00.000Z';
const key = (digit: string) => digit.repeat(64);

function origin(changes: Partial<Origin> = {}): Origin {
  return { sender: partner, key: key('a'), replica: office, change: 5, madeAt: at, ...changes };
}
function unsigned({ sender, replica, change, madeAt }: Origin): Origin {
  return { sender, madeAt, ...(replica !== undefined && { replica }), ...(change !== undefined && { change }) };
}

const known = [origin(), origin({ key: key('b'), replica: laptop, change: 9 })].reduce<KnownSenders>(
  (senders, one) => withOrigin(senders, one, at),
  [],
);

describe('what is thought of a file', () => {
  test.each<[what: string, before: KnownSenders, file: Origin, verdict: string, isOlder: boolean]>([
    ['the first signed one', [], origin(), 'first', false],
    ['the first one, not signed', [], unsigned(origin()), 'never signed', false],
    [
      'signed after others without a signature',
      withOrigin([], unsigned(origin({ change: 1 })), at),
      origin(),
      'first',
      false,
    ],
    ['the same again', known, origin(), 'known', false],
    ['a newer one', known, origin({ change: 6 }), 'known', false],
    ['an older one', known, origin({ change: 4 }), 'known', true],
    ['an older one without a signature', known, unsigned(origin({ change: 4 })), 'not signed', true],
    ['of a colleague who is known', known, origin({ key: key('b'), replica: laptop, change: 9 }), 'known', false],
    ['of a new colleague', known, origin({ key: key('c'), replica: 'replicalt003', change: 1 }), 'new key', false],
    [
      'of a backup that was restored: another installation',
      known,
      origin({ replica: 'replicalt004', change: 1 }),
      'known',
      false,
    ],
    ['of another partner with a key of this one', known, origin({ sender: other }), 'first', false],
    ['without its signature', known, unsigned(origin()), 'not signed', false],
    ['a part only', known, { sender: partner, key: key('a'), madeAt: at }, 'known', false],
  ])('%s', (_, before, file, verdict, isOlder) => {
    expect(judgeOrigin(before, file)).toEqual({ verdict, olderThan: isOlder ? at : null });
  });
});

describe('what a package says of where it comes from', () => {
  test('partner, key, installation and its last change, deletions included', async () => {
    const { text } = await writePackage(sampleContent, testPlatform(), testSigner());
    expect(originOf(await documentOf(text))).toEqual({
      sender: partner,
      key: Buffer.from(testSigner().key).toString('hex'),
      replica: office,
      change: 7,
      madeAt: at,
    });
  });

  test.each(['starter', 'decisions'] as const)('of a part (%s) nobody can say how old it is', async (purpose) => {
    const content = { ...sampleContent, manifest: { ...sampleContent.manifest, purpose } };
    expect(originOf(await documentOf((await writePackage(content, testPlatform())).text))).toEqual({
      sender: partner,
      madeAt: at,
    });
  });

  test('without a partner it is of whoever collects', async () => {
    const { purpose, createdAt, application, author } = sampleContent.manifest;
    const manifest = { purpose, createdAt, application, ...(author !== undefined && { author }) };
    const document = await documentOf((await writePackage({ ...sampleContent, manifest }, testPlatform())).text);
    expect(originOf(document).sender).toBe('collector');
    expect(senderName(document)).toBe('Reporting desk');
  });

  test('its sender is called by the short name', async () => {
    expect(senderName(await documentOf((await writePackage(sampleContent, testPlatform())).text))).toBe('N');
  });
});

test('each doubt is a sentence of its own', () => {
  const doubts = (['new key', 'not signed', 'known', 'first', 'never signed'] as const).map((verdict) =>
    senderDoubts({ verdict, olderThan: verdict === 'known' ? at : null }, 'a.forin', 'DDG').map((issue) =>
      issueSentence(issue),
    ),
  );
  expect(doubts).toEqual([
    [expect.stringContaining('was signed on a computer that has sent nothing for DDG before')],
    [expect.stringContaining('has no signature; earlier files of DDG had one')],
    [expect.stringContaining('is older than a file of DDG that was taken in before (made 31 January 2026)')],
    [],
    [],
  ]);
});

const anyOrigin: fc.Arbitrary<Origin> = fc.record(
  {
    sender: fc.constantFrom(partner, other, 'collector'),
    key: fc.constantFrom(key('a'), key('b'), key('c')),
    replica: fc.constantFrom(office, laptop),
    change: fc.nat(20),
    madeAt: fc.constant(at),
  },
  { requiredKeys: ['sender', 'madeAt'] },
);
const anySenders = fc
  .array(anyOrigin, { maxLength: 12 })
  .map((origins) => origins.reduce<KnownSenders>((senders, one) => withOrigin(senders, one, at), []));
/** Which of two keys was first is all that may differ. */
const sorted = (senders: KnownSenders) =>
  senders.map(({ keys, ...rest }) => ({ ...rest, keys: keys.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }));

describe('senders of two lists', () => {
  test('come together in either order, and again without a change', () => {
    fc.assert(
      fc.property(anySenders, anySenders, (one, two) => {
        expect(sorted(mergeSenders(one, two))).toEqual(sorted(mergeSenders(two, one)));
        expect(mergeSenders(one, one)).toEqual(one);
      }),
    );
  });

  test('are forgotten by neither: what was known stays known, what was older stays older', () => {
    fc.assert(
      fc.property(anySenders, anySenders, anyOrigin, (one, two, file) => {
        const before = judgeOrigin(one, file);
        const after = judgeOrigin(mergeSenders(one, two), file);
        expect([before.verdict !== 'known' || after.verdict === 'known', before.olderThan ?? at]).toEqual([
          true,
          before.olderThan === null ? at : after.olderThan,
        ]);
      }),
    );
  });

  test('are read as they were written; what is none is not read', () => {
    fc.assert(
      fc.property(anySenders, (senders) => {
        expect(readSenders(writeSenders(senders))).toEqual(senders);
      }),
    );
    expect(readSenders(undefined)).toEqual([]);
    expect(['', '{}', '[1]', '[{"sender":"x","keys":[],"newest":{}}]'].map(readSenders)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
