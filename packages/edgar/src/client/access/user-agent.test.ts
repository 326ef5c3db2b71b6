import { describe, expect, it } from 'vitest';
import { checkUserAgent } from './user-agent';

function codeOf(text: string): string {
  try {
    checkUserAgent(text);
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('checkUserAgent', () => {
  it.each([
    'Lanternfish Research jane@lanternfish.example',
    'jane@lanternfish.example',
    'Lanternfish Research (jane@lanternfish.example)',
    'Lanternfish/1.0 <jane@lanternfish.example>',
    'Lanternfish lanternfish.example',
    'Lanternfish +https://lanternfish.example/contact',
    'Lanternfish user@mail.example',
    'Lanternfish https://lanternfish.example/index.py',
    'python-requests jane@lanternfish.example',
  ])('accepts a contact: %s', (text) => {
    expect(codeOf(text)).toBe('accepted');
  });

  it.each(['', ' ', '\t\n'])('misses a contact in %j', (text) => {
    expect(codeOf(text)).toBe('contact-missing');
  });

  it.each([
    ['a library', 'node'],
    ['a library with its version', 'undici/6.1'],
    ['a library', 'axios/1.7.2'],
    ['a library', 'python-requests/2.31'],
    ['a program', 'curl/8.5.0'],
    ['no contact', 'Lanternfish Research'],
    ['a program', 'node.js'],
    ['half an address', 'Lanternfish jane@'],
    ['half an address', 'Lanternfish @lanternfish.example'],
    ['a placeholder', 'Company contact@domain'],
    ['a placeholder', 'Your Company your@email'],
    ['a placeholder', 'Sample Company AdminContact@samplecompany'],
    ['a placeholder', 'Lanternfish name@example.com'],
    ['a placeholder', 'Lanternfish example.com'],
    ['a placeholder', 'Lanternfish your.name@lanternfish.com'],
    ['a placeholder', 'Sample Company Name AdminContact@<sample company domain>.com'],
    ['the placeholder of our README', 'Your Name you@your-domain.com'],
    ['a placeholder', 'Your Name contact@your-company.com'],
    ['the example of our messages', 'Lantern Research jane@lantern.example'],
    ['a second header', 'Lanternfish jane@lanternfish.example\r\nHost: other.example'],
    ['other characters', 'Lanternfisch jane@läntern.example'],
    ['a NUL', 'Lanternfish jane@lanternfish.example\0'],
    ['too many characters', `${'L'.repeat(200)} jane@lanternfish.example`],
  ])('refuses %s: %j', (_what, text) => {
    expect(codeOf(text)).toBe('contact-invalid');
  });

  it('does not repeat the contact in its message', () => {
    expect(() => checkUserAgent('Lanternfisch jane@läntern.example')).toThrow(
      /^(?!.*jane)The user agent has other letters than a–z, which cannot be sent\. .*Joerg for Jörg.*\. Give a company/,
    );
  });
});
