import {
  block,
  close,
  context,
  continuation,
  dimension,
  flag,
  names,
  open,
  page,
  prose,
  repeat,
  scatter,
  sentence,
  textBlocks,
  word,
} from './write-documents.mjs';

const { role, processes, nature, integratedFlag, engagedFlag } = names;
function blockName(i) {
  return textBlocks[i % textBlocks.length];
}
function manyContexts(count, more) {
  return repeat(count, (i) => context(`x${i}`, more?.(i))) + context();
}

/**
 * Facts, parts and contexts in numbers that no filing has.
 *
 * @type {Record<string, (count: number) => string>}
 */
export const factShapes = {
  'facts of one sentence': (n) => page(repeat(n, (i) => block(blockName(i), sentence(i)))),
  'facts of one concept': (n) => page(repeat(n, (i) => block(role, sentence(i)))),
  'facts on lines of their own': (n) =>
    page(repeat(n, (i) => `${block(blockName(i), sentence(i))}\n`)),
  'facts without text': (n) => page(repeat(n, (i) => block(blockName(i), ''))),
  'facts of one word': (n) => page(repeat(n, (i) => block(blockName(i), word(i)))),
  'facts of blanks': (n) => page(repeat(n, () => block(role, ' \n '))),
  'nil facts': (n) => page(repeat(n, () => block(role, '', 'escape="true" xsi:nil="true"'))),
  'equal facts': (n) => page(repeat(n, () => block(role, prose(3)))),
  'equal facts of several concepts': (n) => page(repeat(n, (i) => block(blockName(i), prose(3)))),
  'equal facts in many contexts': (n) =>
    page(
      repeat(n, (i) => block(role, prose(3), undefined, `x${i}`)),
      { resources: manyContexts(n, (i) => ({ year: 1000 + (i % 9000) })) },
    ),
  'near-equal facts': (n) => page(repeat(n, (i) => block(role, `${prose(6)} Version ${word(i)}.`))),
  'facts that differ in their first word': (n) =>
    page(repeat(n, (i) => block(role, `${word(i)} ${prose(6)}`))),
  'facts that differ in their case and signs': (n) =>
    page(repeat(n, (i) => block(role, `We assess${',;:-'[i % 4]} the risks${'.!?'[i % 3]}`))),
  'facts that overlap the next': (n) =>
    page(repeat(n, (i) => block(blockName(i), prose(4, i * 2)))),
  'facts of sentences at random': (n) =>
    page(
      repeat(n, (i) =>
        block(
          blockName(i),
          repeat(4, (k) => `${sentence(scatter(4 * i + k) % 50)} `),
        ),
      ),
    ),
  'facts that share one sentence': (n) =>
    page(
      repeat(n, (i) =>
        block(role, `${sentence(2 * i)} We assess the risks. ${sentence(2 * i + 1)}`),
      ),
    ),
  'facts each longer by a sentence, to 40': (n) =>
    page(repeat(n, (i) => block(role, prose(1 + (i % 40))))),
  'one long fact and its sentences as facts': (n) =>
    page(block(processes, prose(n)) + repeat(n, (i) => block(role, sentence(i)))),
  'many equal long facts': (n) => page(repeat(Math.ceil(n / 40), () => block(role, prose(40)))),
  'two long facts': (n) => page(block(role, prose(n)) + block(processes, prose(n))),
  'two long facts, one backwards': (n) =>
    page(
      block(role, prose(n)) +
        block(
          processes,
          repeat(n, (i) => `${sentence(n - i)} `),
        ),
    ),
  'nested facts': (n) => page(repeat(n, () => open(role)) + sentence(1) + close.repeat(n)),
  'nested facts with words between': (n) =>
    page(repeat(n, (i) => `${open(blockName(i))}${word(i)} `) + close.repeat(n)),
  'nested facts, three deep': (n) =>
    page(
      repeat(n, (i) =>
        block(
          processes,
          `${sentence(3 * i)} ${block(role, `${sentence(3 * i + 1)} ${flag(integratedFlag, 'true')}`)}`,
        ),
      ),
    ),
  'facts in one fact': (n) =>
    page(
      block(
        processes,
        repeat(n, (i) => block(role, sentence(i))),
      ),
    ),
  'facts without an end': (n) => page(repeat(n, (i) => `${open(role)}${sentence(i)}`)),
  'ends of facts': (n) => page(close.repeat(n)),
  'facts of an unknown name': (n) =>
    page(repeat(n, (i) => block(`Unknown${i}TextBlock`, sentence(i)))),
  'facts of wrong case': (n) => page(repeat(n, (i) => block(role, sentence(i)).toLowerCase())),
  'facts with many attributes': (n) =>
    page(block(role, sentence(1), `escape="true" ${repeat(n, (i) => `a${i}="b" `)}`)),
  'facts with ids': (n) =>
    page(repeat(n, (i) => block(role, sentence(i), `escape="true" id="f${i}"`))),
  'facts with one id': (n) =>
    page(repeat(n, (i) => block(role, sentence(i), 'escape="true" id="f"'))),
  'facts with unknown contexts': (n) =>
    page(repeat(n, (i) => block(role, sentence(i), undefined, `no${i}`))),
  'facts in many languages': (n) =>
    page(repeat(n, (i) => block(role, sentence(i), `escape="true" xml:lang="${word(i % 700)}"`))),
  'facts with editions of their own': (n) =>
    page(
      repeat(n, (i) =>
        block(
          role,
          sentence(i),
          `escape="true" xmlns:cyd="http://xbrl.sec.gov/cyd/${1000 + (i % 9000)}"`,
        ),
      ),
    ),
  'flags that contradict each other': (n) =>
    page(repeat(n, (i) => flag(i % 2 ? integratedFlag : engagedFlag, i % 3 ? 'true' : 'false'))),
  'flags that are none': (n) => page(repeat(n, (i) => flag(integratedFlag, word(i)))),
  'flags in many contexts': (n) =>
    page(
      repeat(n, (i) => flag(integratedFlag, 'true', `x${i}`)),
      { resources: manyContexts(n, (i) => ({ segment: dimension(0, i) })) },
    ),
  'flags that tag the rows of one table': (n) =>
    page(
      block(
        names.integrated,
        `<table>${repeat(n, (i) => `<tr><td>${i}</td><td>${block(integratedFlag, sentence(i), 'format="ixt:fixed-true"', `x${i}`)}</td></tr>`)}</table>`,
      ),
      { resources: manyContexts(n, (i) => ({ segment: dimension(0, i) })) },
    ),
  'flags with an unknown transformation': (n) =>
    page(repeat(n, (i) => block(integratedFlag, 'yes', `format="ixt:no-${i}"`))),
  'incidents in many contexts': (n) =>
    page(
      repeat(n, (i) => block(nature, sentence(i), undefined, `x${i}`)),
      { resources: manyContexts(n, (i) => ({ segment: dimension(0, i) })) },
    ).replace('10-K', '8-K'),
  'facts of many registrants': (n) =>
    page(
      repeat(n, (i) => block(role, sentence(i), undefined, `x${i}`)),
      { resources: manyContexts(n, (i) => ({ cik: String(9_000_000_000 + i) })) },
    ),
  'contexts that no fact uses': (n) =>
    page(block(role, sentence(1)), { resources: manyContexts(n) }),
  'contexts of one id': (n) =>
    page(block(role, sentence(1)), { resources: repeat(n, () => context('c-1')) }),
  'contexts without an end': (n) =>
    page(
      repeat(n, (i) => `<xbrli:context id="d${i}">`) +
        repeat(n, (i) => block(role, 'a', undefined, `d${i}`)),
    ),
  'dimensions of one context': (n) =>
    page(block(role, sentence(1)), {
      resources: context('c-1', { segment: repeat(n, (i) => dimension(i)) }),
    }),
  'dimensions of many contexts': (n) =>
    page(
      repeat(n, (i) => block(role, sentence(i), undefined, `x${i}`)),
      { resources: manyContexts(n, (i) => ({ segment: repeat(8, (k) => dimension(k, i + k)) })) },
    ),
  'a long chain': (n) =>
    page(
      block(role, 'We', 'escape="true" continuedAt="k0"') +
        repeat(n, (i) => continuation(`k${i}`, sentence(i), `k${i + 1}`)),
    ),
  'a long chain, backwards': (n) =>
    page(
      repeat(n, (i) => continuation(`k${n - i}`, sentence(i), i === 0 ? '' : `k${n - i + 1}`)) +
        block(role, 'We', 'escape="true" continuedAt="k1"'),
    ),
  'chains of two': (n) =>
    page(
      repeat(
        n,
        (i) =>
          block(role, sentence(i), `escape="true" continuedAt="k${i}"`) +
          continuation(`k${i}`, sentence(n + i)),
      ),
    ),
  'continuations that nothing leads to': (n) =>
    page(repeat(n, (i) => continuation(`k${i}`, sentence(i)))),
  'circles of continuations': (n) =>
    page(repeat(n, (i) => continuation(`k${i}`, sentence(i), `k${i ^ 1}`))),
  'a tail that all facts share': (n) =>
    page(
      repeat(n, (i) => block(role, word(i), 'escape="true" continuedAt="k"')) +
        continuation('k', prose(20)),
    ),
  'continuations of one id': (n) =>
    page(
      block(role, 'We', 'escape="true" continuedAt="k"') +
        repeat(n, (i) => continuation('k', sentence(i))),
    ),
  'facts in continuations': (n) =>
    page(
      block(role, 'We', 'escape="true" continuedAt="k0"') +
        repeat(n, (i) => continuation(`k${i}`, block(processes, sentence(i)), `k${i + 1}`)),
    ),
  'excluded stretches': (n) =>
    page(
      block(
        role,
        repeat(n, (i) => `<ix:exclude>${i}</ix:exclude>${word(i)} `),
      ),
    ),
  'excluded stretches that nest': (n) =>
    page(block(role, `${'<ix:exclude>'.repeat(n)}a${'</ix:exclude>'.repeat(n)}b`)),
  'hidden facts': (n) =>
    page(`<ix:hidden>${repeat(n, (i) => block(role, sentence(i)))}</ix:hidden>`),
  namespaces: (n) =>
    page(repeat(n, (i) => `<p xmlns:p${i}="http://example.com/${i}"/>`) + block(role, 'a')),
  'scopes of one prefix': (n) =>
    page(
      repeat(
        n,
        (i) => `<p xmlns:cyd="http://xbrl.sec.gov/cyd/${2024 + (i % 2)}">${block(role, word(i))}`,
      ) + '</p>'.repeat(n),
    ),
};
