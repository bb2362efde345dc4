import { describe, expect, test } from 'vitest';
import { browserRejection, HostRejection, sayingWhy } from '../../../renderer/host/browser-failure.ts';
import { hostFailureOf } from '../../../shared/host-failure.ts';

/** As a failure arrives from a worker: no `DOMException` any more. */
const fromWorker = (name: string, message = '') => Object.assign(new Error(message), { name });

test.each([
  ['the quota is used up', new DOMException('', 'QuotaExceededError'), 'no-space'],
  ['the same, in a worker', fromWorker('QuotaExceededError'), 'no-space'],
  ['the disk is full', new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError'), 'no-space'],
  ['the permission was taken back', new DOMException('', 'NotAllowedError'), 'not-allowed'],
  ['storage is switched off', new DOMException('', 'SecurityError'), 'not-allowed'],
  ['another window writes', fromWorker('NoModificationAllowedError'), 'in-use'],
  ['the folder was removed', new DOMException('', 'NotFoundError'), 'gone'],
  ['the file was changed while it was read', new DOMException('', 'NotReadableError'), 'gone'],
  ['the disk fails', new DOMException('', 'UnknownError'), 'disk'],
  ['a file read back differently, in a worker', fromWorker('HostRejection', 'forin-host:disk:a.json'), 'disk'],
  ['a bug', new TypeError('x is not a function'), 'fault'],
  ['no failure at all', 'thrown text', 'fault'],
])('%s: the screens can say why', (_name, failure, reason) => {
  expect(hostFailureOf(browserRejection(failure, 'plan.forin'))).toEqual({ reason, subject: 'plan.forin' });
});

describe('a call that rejects', () => {
  test('with a reason keeps it', async () => {
    const rejection = new HostRejection('too-large', 'film.mp4');
    await expect(sayingWhy('', () => Promise.reject(rejection))).rejects.toBe(rejection);
  });

  test('keeps what the browser said as its cause', async () => {
    const cause = new DOMException('', 'NotFoundError');
    await expect(sayingWhy('', () => Promise.reject(cause))).rejects.toMatchObject({ cause });
  });
});
