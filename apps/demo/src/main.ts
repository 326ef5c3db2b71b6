import { withoutControls } from '@cydkit/reporters';
import { examples } from './examples';
import { read } from './read';
import { summary, view } from './view';

const input = byId('file', HTMLInputElement);
const status = byId('status', HTMLElement);
const result = byId('result', HTMLElement);

/** How many files were asked for: of several in a row, only the last is shown. */
let asked = 0;

async function show(file: File): Promise<void> {
  asked += 1;
  const turn = asked;
  say(`Reading ${file.name} …`);
  result.replaceChildren();
  // Reading a large filing keeps the browser busy: give it the time to show the line above.
  await new Promise((done) => setTimeout(done, 20));
  const reading = await read(file);
  if (turn !== asked) return;
  result.replaceChildren(...view(reading));
  say(summary(reading));
}

function open(file: File): void {
  show(file).catch((fault: unknown) => {
    say(`This page failed on ${file.name}. That is a fault of the page, not of the file.`);
    reportError(fault);
  });
}

function say(text: string): void {
  status.textContent = withoutControls(text);
}

input.addEventListener('change', () => {
  const file = input.files?.[0];
  if (file) open(file);
});

// Otherwise choosing the same file again, after an edit, would be no change.
input.addEventListener('click', () => {
  input.value = '';
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-example]')) {
  const file = examples.get(button.dataset['example'] ?? '');
  if (file) button.addEventListener('click', () => open(file));
}

// Without this a file dropped beside the field would replace the page.
window.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dragging');
});

window.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('dragging');
});

window.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dragging');
  const [file, ...others] = event.dataTransfer?.files ?? [];
  if (file === undefined) say('That was not a file.');
  else if (others.length > 0) say('Drop one file at a time.');
  else open(file);
});

function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return found;
}
