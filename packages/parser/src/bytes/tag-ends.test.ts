import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { searchIn } from './search';
import { findTagEnd, skipConstruct } from './tag-ends';

describe('findTagEnd', () => {
  it.each([
    ['<p>', 2, true],
    ['<p title="a > b">', 16, true],
    ["<p title='a > \n b'>", 18, true],
    ['<p title = "a > b">', 18, true],
    ['<p title="it\'s > x">', 19, true],
    ["<p don't>", 8, true],
    ['<p "a>b">', 5, true],
    ['<p title="never closed>', 22, true],
    ['<p <b>', 3, false],
    ['<p title="cut', 13, false],
    ['<p', 2, false],
  ])('ends %j at %i (complete: %s)', (source, at, complete) => {
    const bytes = bytesOf(source);
    expect(findTagEnd(bytes, searchIn(bytes), 1)).toEqual({ at, complete });
  });
});

describe('skipConstruct', () => {
  it.each([
    ['<!-- <p> -- > -->x', 'comment', 17],
    ['<!-->x', 'comment', 5],
    ['<!--->x', 'comment', 6],
    ['<!-- a --!>x', 'comment', 11],
    ['<!--!> -->x', 'comment', 10],
    ['<!---!> -->x', 'comment', 11],
    ['<!-- open', 'comment', -1],
    ['<![CDATA[ ]] > <p>]]>x', 'cdata', 21],
    ['<?xml version="1.0"?>x', 'instruction', 21],
    ['<!DOCTYPE html>x', 'doctype', 15],
    ['<!doctype html [ <!ENTITY a "]>"> ]>x', 'doctype', 36],
    ["<!it's no declaration>x", 'declaration', 22],
    ['<![endif]>x', 'declaration', 10],
    ['<!', 'declaration', -1],
  ])('reads %j as a %s up to %i', (source, kind, end) => {
    const bytes = bytesOf(source);
    expect(skipConstruct(bytes, searchIn(bytes), 0)).toEqual({ kind, end });
  });
});
