import { expect, it } from 'vitest';
import { type Element, ElementList } from './element-list';
import { noKeys } from './scanned-attributes';
import { mostObjects, type Tag, TagList } from './tag-list';

const keys = { ...noKeys, id: { start: 1, end: 2 } };
const count = mostObjects + 1000;
const indexes = Array.from({ length: count }, (_, index) => index);

function elementAt(index: number): Element {
  return {
    kind: index % 3 === 0 ? 'nonNumeric' : 'continuation',
    start: 10 * index,
    nameEnd: 10 * index + 2,
    contentStart: 10 * index + 4,
    contentEnd: 10 * index + 6,
    end: 10 * index + 8,
    keys: index % 2 === 0 ? keys : noKeys,
    hidden: index % 5 === 0,
    tagged: index % 7 === 0,
  };
}

function tagAt(index: number): Tag {
  const kind = index % 2 === 0 ? 'nonNumeric' : 'exclude';
  const name = names[kind];
  return {
    name,
    start: index,
    end: index + 1,
    kind: index % 3 === 0 ? 'empty' : 'start',
    keys: index % 2 === 0 ? keys : noKeys,
  };
}

const names = {
  nonNumeric: nameOf('nonNumeric'),
  exclude: nameOf('exclude'),
};

function nameOf(kind: 'nonNumeric' | 'exclude'): Tag['name'] {
  const qualified = `ix:${kind}`;
  return { kind, prefix: 'ix', qualified, bytes: new TextEncoder().encode(qualified) };
}

it('keeps elements as they were added, also those that it keeps as numbers', () => {
  const list = new ElementList();
  for (const index of indexes) expect(list.add(elementAt(index))).toBe(index);
  for (const index of [0, mostObjects - 1, mostObjects, count - 1]) {
    list.close(index, 1, 2);
    expect(list.at(index)).toEqual({ ...elementAt(index), contentEnd: 1, end: 2 });
    list.close(index, 10 * index + 6, 10 * index + 8);
    expect(list.countBefore(10 * index)).toBe(index);
    expect(list.countBefore(10 * index + 1)).toBe(index + 1);
  }
  expect(list.length).toBe(count);
  expect([list.at(-1), list.at(count)]).toEqual([undefined, undefined]);
  expect([...list]).toEqual(indexes.map(elementAt));
});

it('keeps tags as they were added, also those that it keeps as numbers', () => {
  const list = new TagList();
  for (const index of indexes) list.add(tagAt(index));
  expect([...list]).toEqual(indexes.map(tagAt));
  expect(list.lastEnd).toBe(count);
  expect([list.has('nonNumeric'), list.has('hidden')]).toEqual([true, false]);
});
