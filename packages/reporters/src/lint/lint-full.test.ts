import { expect, it } from 'vitest';
import { hostileResult, write } from '../../test/lint-run';
import { lintFullWriter } from './lint-full';

it('lets no control sequence of a filing through', () => {
  const text = write(lintFullWriter({ color: false }), [hostileResult('\u001b[2J\u009b1m')]);
  expect(text).not.toMatch(/[\u001b\u009b]/u);
});

it('stays within its width', () => {
  const lines = write(lintFullWriter({ color: false, width: 60 })).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

it('prints findings under the words that they concern, each with its severity', () => {
  expect(write(lintFullWriter({ color: false, width: 100 }))).toMatchInlineSnapshot(`
    "Harbor Lamp Works, Inc. · 10-K · 2025-12-31
    harbor.htm

    ▸ The filing as a whole

      error    continuation-missing (K02 continuation-broken)
               expected an ix:continuation with id="more", found none
               harbor.htm, bytes 1,204 to 1,260
               named here: byte 7
               Fix: Give every part a unique id, and name it in exactly one continuedAt.

      error    fact-unclosed
               expected an end tag

      warning  C01 processes-missing
               No text block is tagged as the description of the processes for assessing, identifying
               and managing cybersecurity threats (Item 106(b)(1)); it may be under another tag
               harbor.htm, bytes 100 to 200
               Fix: Tag the description of the processes, or the sentence that says that there are none.

    ▸ Board of Directors Oversight · Role of Management · Process for Informing Management or Committees
      Responsible
      “Our lamp security officer assesses and manages our material risks from cybersecurity threats
      every day.”

      warning  X11 positions-responsible-false-affirmed
               The text names a management position or committee that is responsible for cybersecurity
               risks, but the flag is false: “security officer assesses”
               The flag: false
               The text that names it: “Our lamp security officer assesses and manages our material
               risks from cybersecurity threats every day.”
               harbor.htm, bytes 100 to 200
               Fix: If the text is right, set the flag to true; otherwise correct the text.

    ▸ Role of Management · Process for Informing Management or Committees Responsible
      “Our lamp security officer assesses and manages our material risks from cybersecurity threats
      every day.”

      info     D01 text-under-two-concepts
               The same text is tagged with two concepts: Role of Management; Process for Informing
               Management or Committees Responsible
               The text: “Our lamp security officer assesses and manages our material risks from
               cybersecurity threats every day.”
               harbor.htm, bytes 100 to 200
               Fix: Check whether each tag can be limited to the words that its concept is about.

    ▸ Board Committee or Subcommittee Responsible for Oversight
      “.”

      warning  T01 text-without-words
               The block contains only "."; the concept counts as reported but says nothing
               The text: “.”
               harbor.htm, bytes 100 to 200
               Fix: Move the tag to the sentences that the concept is about, or remove it.

    Harbor Lamp Works, Inc. · 10-K · 2025-12-31

    ▸ The filing as a whole

      error    C00 cyd-facts-missing
               No CYD facts were found in what was read of this 10-K for the fiscal year ending
               2025-12-31; tagging is required for fiscal years ending on or after 2024-12-15
               Fix: Tag the cybersecurity disclosure. If it is tagged in an exhibit (an annual report to
               shareholders), read the exhibit together with the form.

    warning  The suppression of T04 matched nothing (its reason: It is long on purpose.)
    3 errors, 3 warnings, 1 note in 2 filings; 1 suppressed, 1 known
    "
  `);
});
