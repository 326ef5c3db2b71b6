import { gzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Given } from '../given';
import { documentBytes } from './document-bytes';

const lamp = new TextEncoder().encode('<p>lamp</p>');

function file(name: string, content: Uint8Array): File {
  return new File([new Uint8Array(content)], name);
}

function alone(name: string, content: Uint8Array): Given {
  return { kind: 'file', file: file(name, content) };
}

const folder: Given = {
  kind: 'folder',
  name: 'filings',
  isCut: false,
  files: [
    { path: 'a/lamp.htm', file: file('lamp.htm', lamp) },
    { path: 'a/lamp.zip', file: file('lamp.zip', zipSync({ 'b/lamp.htm': lamp })) },
  ],
};

it.each([
  ['lamp.htm', alone('lamp.htm', lamp)],
  ['lamp.htm.gz', alone('lamp.htm.gz', gzipSync(lamp))],
  ['x.zip/b/lamp.htm', alone('x.zip', zipSync({ 'a.htm': new Uint8Array(3), 'b/lamp.htm': lamp }))],
  ['x.zip/b/lamp.htm', alone('x.zip', zipSync({ 'b\\lamp.htm': lamp }))],
  ['x.zip/y.zip/lamp.htm', alone('x.zip', zipSync({ 'y.zip': zipSync({ 'lamp.htm': lamp }) }))],
  ['filings/a/lamp.htm', folder],
  ['filings/a/lamp.zip/b/lamp.htm', folder],
  ['a/lamp.htm', { ...folder, name: null }],
])('finds %s', async (name, given) => {
  expect(await documentBytes(given, name)).toEqual(lamp);
});

it.each(['lamp', 'lamp.htm/x', 'x.zip/b', '', null])('returns null for %j', async (name) => {
  expect(await documentBytes(alone('lamp.htm', lamp), name)).toBeNull();
});
