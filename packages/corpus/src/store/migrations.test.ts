import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { migrate, schemaVersion } from './migrations';
import { schema } from './schema';

/** The tables of each version that was released, from 1. A change of them is a step of its own. */
const released: readonly string[] = ['9808ff9bc1d867e0'];

it('has a step for each change of the tables', () => {
  const digest = createHash('sha256').update(schema).digest('hex').slice(0, 16);
  expect(digest).toBe(released[0]);
  expect(schemaVersion).toBe(released.length);
});

it('makes the tables once, and knows every concept of the taxonomy', async () => {
  const { database } = await corpusOf([]);
  const count = () => database.prepare('select count(*) as n from concepts').get()?.['n'];
  const before = count();
  migrate(database);
  expect(count()).toBe(before);
  expect(before).toBeGreaterThan(20);
  expect(database.prepare('pragma user_version').get()?.['user_version']).toBe(schemaVersion);
});
