import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dedupe } from '@cydkit/dedupe';
import { findRule, lint, rules } from '@cydkit/lint';
import { fileFromBytes, readFilings } from '@cydkit/parser';
import { notesZips } from '../data.mjs';
import { blocks, flags, shortBlock } from './questions.mjs';
import { scoredRules } from './scored-rules.mjs';
import { isCandidate } from './strata.mjs';

/**
 * @typedef {object} Unit One question about one filing.
 * @property {string} accession
 * @property {string} cik Ten digits.
 * @property {'development' | 'held-out'} half
 * @property {keyof typeof import('./questions.mjs').answers} question
 * @property {boolean} [value] Of the flag that the question is about.
 * @property {string} [concept] Of the block, where the question is about blocks of any concept.
 * @property {'candidate' | 'other'} screen
 * @property {string} text What a reader reads: each piece of text once, or the block.
 * @property {ReadonlySet<string>} rules The rules that find something.
 */

/** Yields the units of the original annual reports of the notes data sets that have text. */
export async function* readUnits() {
  for (const path of notesZips()) {
    const source = fileFromBytes(basename(path), readFileSync(path));
    for await (const filing of readFilings(source)) {
      if (!['10-K', '10-KT', '20-F'].includes(filing.form ?? '')) continue;
      const texts = filing.facts.filter(({ type, value }) => type === 'textBlock' && value);
      if (texts.length === 0) continue;
      const found = findingsOf(filing);
      const { accession, entity } = filing;
      const cik = entity.cik ?? '';
      for (const unit of unitsOf(filing, texts)) {
        const rules = found.get(placeOf(unit)) ?? new Set();
        const screen = isCandidate(unit) ? 'candidate' : 'other';
        yield { accession: accession ?? '', cik, half: halfOf(cik), ...unit, screen, rules };
      }
    }
  }
}

/** Splits by company, not by filing, because a company says the same thing every year. */
function halfOf(cik) {
  return (createHash('sha256').update(cik).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held-out';
}

function unitsOf({ facts }, texts) {
  const disclosure = passagesOf(texts).join('\n\n');
  const units = [{ question: 'furniture', text: disclosure }];
  for (const [question, concept] of Object.entries(flags)) {
    const fact = facts.find((fact) => fact.concept === concept && fact.type === 'flag');
    if (typeof fact?.value !== 'boolean') continue;
    units.push({ question, value: fact.value, text: disclosure });
  }
  for (const [question, concept] of Object.entries(blocks)) {
    const block = texts.find((fact) => fact.concept === concept);
    if (block) units.push({ question, text: block.value });
  }
  for (const concept of new Set(texts.map(({ concept }) => concept))) {
    const text = texts.find((fact) => fact.concept === concept)?.value ?? '';
    if (text.length < shortBlock) units.push({ question: 'short', concept, text });
  }
  return units;
}

function passagesOf(texts) {
  const blocks = texts.map(({ value }, index) => ({ id: String(index), text: value }));
  return dedupe(blocks).passages.map(({ text }) => text);
}

/** No other rule is on, so that none covers what a scored one finds. */
const onlyScored = Object.fromEntries(
  rules.filter(({ number }) => !(number in scoredRules)).map(({ id }) => [id, 'off']),
);

/** Returns the numbers of the scored rules that find something, for each question and block. */
function findingsOf(filing) {
  const found = new Map();
  for (const { rule, evidence } of lint(filing, { rules: onlyScored }).findings) {
    const number = findRule(rule)?.number;
    const question = scoredRules[number]?.question;
    if (question === undefined) continue;
    const place = placeOf({ question, concept: evidence[0]?.concept });
    found.set(place, (found.get(place) ?? new Set()).add(number));
  }
  return found;
}

/** A question, with the concept if blocks of any concept are asked it. */
function placeOf({ question, concept }) {
  return question === 'short' ? `${question} ${concept}` : question;
}

/** Names a unit: what sample and readings share. */
export function keyOf({ accession, question, concept }) {
  return [accession, question, ...(concept ? [concept] : [])].join(' ');
}
