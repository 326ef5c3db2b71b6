/**
 * What makes a printed page one to explore: pointing at a concept or moving the focus to it lights
 * its passages, choosing it shows them alone, and a link to any other passage shows all again. It
 * builds no markup from text, and the page shows all without it.
 */
export const reportScript = `'use strict';
for (const article of document.querySelectorAll('article')) {
  const showing = article.querySelector('.showing');
  const rows = [...article.querySelectorAll('.passages > li')];
  const pieces = [...article.querySelectorAll('.piece')];
  const parts = [...article.querySelectorAll('.lane, .concepts > li')];
  let alone = null;

  const isOf = (element, lane) =>
    (element.dataset.lane ?? element.dataset.lanes).split(' ').includes(lane);

  const light = (lane) => {
    article.classList.toggle('lit', lane !== null);
    for (const element of [...rows, ...pieces, ...parts]) {
      element.classList.toggle('with', lane !== null && isOf(element, lane));
    }
  };

  const isolate = (lane) => {
    alone = lane;
    for (const row of rows) row.classList.toggle('out', lane !== null && !isOf(row, lane));
    light(lane);
    for (const tag of article.querySelectorAll('.tag')) {
      tag.setAttribute('aria-pressed', String(tag.dataset.lane === lane));
    }
    showing.replaceChildren();
    if (lane === null) return;
    const passages = rows.flatMap((row) => {
      const inside = [...row.querySelectorAll('.piece.first')];
      return inside.length === 0 ? [row] : inside;
    });
    const count = passages.filter((passage) => isOf(passage, lane)).length;
    const name = article.querySelector('.concepts .tag[data-lane="' + lane + '"]').textContent.trim();
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = 'Show all';
    const chosen = document.activeElement;
    all.addEventListener('click', () => {
      isolate(null);
      chosen.focus();
    });
    showing.append('Only ' + name + ': ' + count + ' of ' + passages.length + ' passages.', all);
  };

  const choose = (lane) => isolate(alone === lane ? null : lane);

  for (const tag of article.querySelectorAll('.tag')) {
    tag.tabIndex = 0;
    tag.setAttribute('role', 'button');
    tag.setAttribute('aria-pressed', 'false');
    tag.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(tag.dataset.lane);
    });
  }
  for (const element of article.querySelectorAll('.tag, .lane')) {
    element.addEventListener('click', () => choose(element.dataset.lane));
  }

  for (const element of article.querySelectorAll('.tag, .lane, .concepts > li')) {
    const on = () => light(element.dataset.lane);
    const off = () => light(alone);
    element.addEventListener('pointerenter', on);
    element.addEventListener('pointerleave', off);
    element.addEventListener('focusin', on);
    element.addEventListener('focusout', off);
  }
  article.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    if (target && target.closest('.out') !== null) isolate(null);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && alone !== null) isolate(null);
  });
}
`;
