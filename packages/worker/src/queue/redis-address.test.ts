import { expect, it } from 'vitest';
import { readRedisAddress } from './redis-address';

it.each([
  ['redis://localhost', 'redis://localhost'],
  ['redis://localhost:6379/2', 'redis://localhost:6379/2'],
  ['rediss://lamp:p%40ss-word@queue.example.com:6380', 'rediss://queue.example.com:6380'],
  ['redis://:p@ss-word@localhost:6379/', 'redis://localhost:6379'],
])('shows %s as %s', (url, shown) => {
  expect(readRedisAddress(url).shown).toBe(shown);
});

it.each([
  ['rediss://lantern:p%40ss-word@localhost', 'no p@ss-word, p%40ss-word for lantern'],
  ['redis://default:p:ss-word@localhost', 'no p:ss-word'],
])('takes user and password of %s out of messages', (url, message) => {
  const redacted = readRedisAddress(url).redact(message);
  expect(redacted).toContain('no ***');
  expect(redacted).not.toMatch(/ss-word|lantern/u);
});

it.each([
  '',
  'localhost',
  'localhost:6379',
  'http://localhost',
  'redis://',
  'redis://localhost/lamps',
  '/run/redis.sock',
])("refuses '%s' without repeating it", (url) => {
  expect(() => readRedisAddress(url)).toThrow('The address of Redis is written as redis://host');
});
