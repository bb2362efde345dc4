import { armor, Encrypter } from 'age-encryption';
import { nodePlatform } from '../../main/node-platform.ts';
import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { issueSentence } from '../../shared/messages/sentence.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { openPackage } from '../../shared/package/open-package.ts';
import { isDoubtful, judgeOrigin, originOf, withOrigin } from '../../shared/package/senders.ts';
import type { KnownSenders } from '../../shared/package/senders.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { PackageContent } from '../../shared/package/write-package.ts';
import { Chance } from '../support/chance.ts';
import { application } from '../support/package-of.ts';
import { sealed as withCheckSum } from '../support/sample-package.ts';
import { sample } from '../support/sent-packages.ts';
import { coordinator, password } from '../support/test-keys.ts';
import { testSigner } from '../support/test-signer.ts';
import type { Experiment } from './experiment.ts';

const keys = { identities: [coordinator.identity], passwords: [password] };
const forms = ['plain', 'signed', 'for a key', 'with a password'] as const;
type Form = (typeof forms)[number];

/**
 * Packages damaged on their way, put together of parts of others, and sent again: each must be refused, give rise to a
 * question, or mean exactly what it meant.
 */
export const packageDamage: Experiment = {
  name: 'packages',
  shows:
    'a package with flipped bits, cut, with swapped parts or replayed is refused, doubted, or the same, in all four forms',
  rounds: { long: 2000, short: 24 },
  run: async (rounds, { seed, told }) => {
    const attack = new Attack(new Chance(seed), await senders());
    for (const form of forms) {
      const [bytes, other] = [await made(form, 'first'), await made(form, 'second')];
      await attack.begin(form, bytes);
      for (let round = 0; round < rounds; round += 1) await attack.flip();
      for (let round = 0; round < rounds / 10; round += 1) await attack.cut();
      for (let round = 0; round < rounds / 40; round += 1) await attack.swap(other);
      told(form);
    }
    await replay(attack);
    const { trials, failures, refused, doubted, same } = attack;
    return { trials, failures, note: `${refused} refused, ${doubted} doubted, ${same} the same` };
  },
};

class Attack {
  private readonly chance: Chance;
  private readonly pinned: KnownSenders;
  private known: KnownSenders = [];
  private form: Form = 'plain';
  private bytes = new Uint8Array();
  private meaning = '';
  readonly failures: string[] = [];
  trials = 0;
  refused = 0;
  doubted = 0;
  same = 0;

  /** @param pinned what is known when signed files are attacked */
  constructor(chance: Chance, pinned: KnownSenders) {
    this.chance = chance;
    this.pinned = pinned;
  }

  /** From now on this file is attacked. */
  async begin(form: Form, bytes: Uint8Array): Promise<void> {
    const read = await openPackage(bytes, 'file.forin', nodePlatform, keys);
    if (!read.ok) throw new Error(`${form}: the whole package is refused`);
    this.form = form;
    // Of a plain file there is nothing that a doubt could come from: each change has to be refused.
    this.known = form === 'plain' ? [] : this.pinned;
    this.bytes = new Uint8Array(bytes);
    this.meaning = canonicalJson(read.value.document);
  }

  async flip(): Promise<void> {
    const damaged = this.bytes.slice();
    const bit = this.chance.whole(0, damaged.length * 8 - 1);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await this.send(damaged, `bit ${bit}`);
  }

  async cut(): Promise<void> {
    const length = this.chance.whole(0, this.bytes.length - 1);
    await this.send(this.bytes.slice(0, length), `cut after ${length}`);
  }

  /** Lines change places within the file, or with those of another one. */
  async swap(other: Uint8Array): Promise<void> {
    const [lines, others] = [linesOf(this.bytes), linesOf(other)];
    const [one, two] = [this.chance.whole(0, lines.length - 1), this.chance.whole(0, lines.length - 1)];
    const from = this.chance.happens(0.5) ? lines : others;
    const [first, second] = [lines[one] ?? '', from[Math.min(two, from.length - 1)] ?? ''];
    const swapped = lines.with(one, second);
    if (from === lines) swapped[two] = first;
    await this.send(nodePlatform.encodeUtf8(swapped.join('\n')), `lines ${one} and ${two}`);
  }

  /** @param expects what has to come of it; absent: anything but another meaning without a doubt */
  async send(bytes: Uint8Array, what: string, expects?: 'doubted' | 'refused'): Promise<void> {
    this.trials += 1;
    const outcome = await this.outcome(bytes);
    if (outcome === 'refused') this.refused += 1;
    if (outcome === 'doubted') this.doubted += 1;
    if (outcome === 'same') this.same += 1;
    const isRight = expects === undefined ? outcome !== 'taken' : outcome === expects;
    if (!isRight)
      this.failures.push(`${this.form}, ${what}: ${expects ?? 'not taken'} was expected, it was ${outcome}`);
  }

  private async outcome(bytes: Uint8Array): Promise<string> {
    const read = await openPackage(bytes, 'file.forin', nodePlatform, keys);
    if (Reflect.ownKeys(Object.prototype).length !== prototypeKeys) return 'a change of Object.prototype';
    if (!read.ok) {
      const sentences = read.issues.map((issue) => issueSentence(issue));
      return sentences.length === 1 && sentences[0]?.includes('file.forin') ? 'refused' : 'refused without a sentence';
    }
    const { document } = read.value;
    const { verdict, olderThan } = judgeOrigin(this.known, originOf(document));
    if (isDoubtful(verdict) || olderThan !== null) return 'doubted';
    return canonicalJson(document) === this.meaning ? 'same' : 'taken';
  }
}

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;

function linesOf(bytes: Uint8Array): string[] {
  return (nodePlatform.decodeUtf8(bytes) ?? '').split('\n');
}

const replica = Object.keys(sample.state.replicas)[0] ?? '';

/** The record of FOR-IN as one sender would send it: everything, or as it was one activity earlier. */
function contentOf(which: 'first' | 'second' | 'earlier'): PackageContent {
  const createdAt = `2026-0${which === 'earlier' ? 1 : 2}-01T12:00:00.000Z`;
  const content = packageContentOf(sample.state, {
    purpose: 'partner',
    replica,
    createdAt,
    application,
    author: which,
  });
  if (which !== 'earlier') return content;
  const last = content.records.toSorted((a, b) => (b.vector[replica] ?? 0) - (a.vector[replica] ?? 0))[0];
  return { ...content, records: content.records.filter((record) => record !== last) };
}

async function textOf(which: 'first' | 'second' | 'earlier', signer?: number): Promise<string> {
  const { text } = await writePackage(
    contentOf(which),
    nodePlatform,
    signer === undefined ? undefined : testSigner(signer),
  );
  return text;
}

/** A file in one of the forms. A password is made cheap to try here: two thousand times as dear would take an hour. */
async function made(form: Form, which: 'first' | 'second'): Promise<Uint8Array> {
  const bytes = nodePlatform.encodeUtf8(await textOf(which, form === 'plain' ? undefined : 1));
  if (form === 'plain' || form === 'signed') return bytes;
  const encrypter = new Encrypter();
  if (form === 'for a key') encrypter.addRecipient(coordinator.recipient);
  else {
    encrypter.setScryptWorkFactor(2);
    encrypter.setPassphrase(password);
  }
  return nodePlatform.encodeUtf8(armor.encode(await encrypter.encrypt(new Uint8Array(bytes))));
}

/** What is known when the attack begins: the sender and its key, once a signed file was taken in. */
async function senders(): Promise<KnownSenders> {
  const read = await openPackage(nodePlatform.encodeUtf8(await textOf('first', 1)), 'first.forin', nodePlatform, keys);
  if (!read.ok) throw new Error('the first file is refused');
  return withOrigin([], originOf(read.value.document), '2026-02-02T12:00:00.000Z');
}

/** Files that are whole and wrong: sent again later, signed by somebody else, stripped of their signature, forged. */
async function replay(attack: Attack): Promise<void> {
  const send = (text: string, what: string, expects: 'doubted' | 'refused') =>
    attack.send(nodePlatform.encodeUtf8(text), what, expects);
  const whole = JSON.parse(await textOf('first', 1)) as Readonly<Record<'integrity' | 'manifest', object>>;
  const { integrity, ...contents } = whole;
  const bare = { ...contents, integrity: { ...integrity, signature: undefined } };
  await send(await textOf('earlier', 1), 'an older file sent again', 'doubted');
  await send(await textOf('first', 2), 'signed by somebody else', 'doubted');
  await send(await textOf('first'), 'not signed', 'doubted');
  await send(await withCheckSum(bare), 'its signature taken away', 'doubted');
  await send(await withCheckSum({ ...whole, version: 1 }), 'made a file of version 1', 'refused');
  await send(
    await withCheckSum({ ...whole, manifest: { ...whole.manifest, author: 'Somebody else' } }),
    'its contents changed, its check sum made right',
    'refused',
  );
}
