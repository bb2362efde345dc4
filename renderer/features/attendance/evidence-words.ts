import type { Evidence } from '../../../shared/attendance/model.ts';
import { english } from '../../../shared/messages/catalogue.ts';
import type { SentenceCode } from '../../../shared/messages/catalogue.ts';
import type { Texts } from '../../ui/text.tsx';

/** Why a file was recognised as what it is, in a sentence. */
export function evidenceWords({ shared }: Texts, { code, params }: Evidence): string {
  return isSentenceCode(code) ? shared(code, params) : code;
}

function isSentenceCode(code: string): code is SentenceCode {
  return Object.hasOwn(english, code);
}
