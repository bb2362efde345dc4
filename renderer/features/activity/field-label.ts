import { parseAddress } from '../../../shared/package/address.ts';
import { englishTexts } from '../../messages/catalogue.ts';
import type { TextKey } from '../../messages/catalogue.ts';

/** The text key of a field's name, whatever entry it is in; undefined for what has no name. */
export function fieldKeyOf(address: string): TextKey | undefined {
  const { name, field } = parseAddress(address);
  const key = `activity.field.${field === undefined ? name : `${name}.${field}`}`;
  return key in englishTexts ? (key as TextKey) : undefined;
}
