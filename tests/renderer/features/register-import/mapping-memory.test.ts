import { describe, expect, test } from 'vitest';
import { keepMappings, rememberedMapping } from '../../../../renderer/features/register-import/mapping-memory.ts';
import type { RegisterMapping } from '../../../../shared/register/model.ts';

function storageWith(text?: string) {
  const items = new Map(text === undefined ? [] : [['forin.registerImport.project', text]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    everything: () => [...items.values()].join('\n'),
  };
}

const mapping: RegisterMapping = {
  layout: 'pavadinimas|data',
  fields: { 0: 'title', 1: 'dateFrom' },
  values: { 'type:webinaras': 'web conference' },
  dateOrder: 'dayFirst',
  language: 'lt',
};

describe('answers about an old list', () => {
  test('are remembered for the next list with the same columns, and for no other', () => {
    const storage = storageWith();
    keepMappings(storage, 'project', [mapping]);
    expect(rememberedMapping(storage, 'project', 'pavadinimas|data')).toEqual(mapping);
    expect(rememberedMapping(storage, 'project', 'title|date')).toBeNull();
    expect(rememberedMapping(storage, 'practice', 'pavadinimas|data')).toBeNull();
  });

  test('are replaced by newer ones', () => {
    const storage = storageWith();
    keepMappings(storage, 'project', [mapping]);
    keepMappings(storage, 'project', [{ ...mapping, dateOrder: 'monthFirst' }]);
    expect(rememberedMapping(storage, 'project', mapping.layout)?.dateOrder).toBe('monthFirst');
  });

  test('keep no name that somebody left out: it may have been a person', () => {
    const storage = storageWith();
    const values = { 'organisations:vardene pavardene': '', 'place:jonavos raj': 'id', 'type:pokalbis': '' };
    keepMappings(storage, 'project', [{ ...mapping, values }]);
    expect(storage.everything()).not.toContain('vardene');
    expect(rememberedMapping(storage, 'project', mapping.layout)?.values).toEqual({
      'place:jonavos raj': 'id',
      'type:pokalbis': '',
    });
  });

  test('are thirty layouts at most, the newest kept', () => {
    const storage = storageWith();
    for (let number = 0; number < 35; number += 1)
      keepMappings(storage, 'project', [{ ...mapping, layout: `layout ${number}` }]);
    expect(rememberedMapping(storage, 'project', 'layout 4')).toBeNull();
    expect(rememberedMapping(storage, 'project', 'layout 5')).not.toBeNull();
    expect(rememberedMapping(storage, 'project', 'layout 34')).not.toBeNull();
  });

  test.each(['', '{', '[{"layout":1}]', 'null'])('that cannot be read are as if there were none: %j', (text) => {
    expect(rememberedMapping(storageWith(text), 'project', mapping.layout)).toBeNull();
  });
});
