import { expect, it } from 'vitest';
import type { Scene } from '../support/scene';

export const policy: Scene = (visit) => {
  /** Ignores complaints of the console about what is forbidden. */
  const forbidden = async (ask: () => Promise<string>): Promise<string> => {
    const answer = await ask();
    visit().complaints.length = 0;
    return answer;
  };

  it.each([
    ['fetch', () => fetch('./index.html').then(() => 'answered', String)],
    [
      'a socket',
      () =>
        new Promise<string>((done) => {
          const socket = new WebSocket(location.href.replace('http', 'ws'));
          socket.onerror = () => done('refused');
          socket.onopen = () => done('answered');
        }),
    ],
    ['a beacon', async () => (navigator.sendBeacon('./index.html', 'x') ? 'sent' : 'refused')],
  ])('forbids the page %s', async (_, ask) => {
    expect(await forbidden(() => visit().page.evaluate(ask))).not.toMatch(/answered/);
    expect(visit().requests.filter((url) => url.startsWith('http'))).toEqual([]);
  });

  it('forbids the worker every connection', async () => {
    await visit().example('Annual report');
    const [worker] = visit().page.workers();
    expect(worker).toBeDefined();
    const answer = await forbidden(async () => {
      return (
        (await worker?.evaluate((url) => fetch(url).then(() => 'answered', String), visit().url)) ??
        ''
      );
    });
    expect(answer).toMatch(/^TypeError/);
  });

  it('forbids turning text into markup', async () => {
    const insert = () =>
      visit().page.evaluate(() => {
        document.body.innerHTML = '<p>inserted</p>';
      });
    await expect(insert()).rejects.toThrow('TrustedHTML');
    visit().complaints.length = 0;
  });

  it('forbids inline scripts, pictures from elsewhere and forms', async () => {
    const content = await visit().page.locator('meta[http-equiv]').getAttribute('content');
    expect(content).toContain("default-src 'none'");
    // The page may compile its own WebAssembly, but run no text.
    expect(content).not.toMatch(/'unsafe-|[^-]unsafe-(?:inline|eval)/);
    expect(content).toContain("connect-src 'none'");
    expect(content).toContain("form-action 'none'");
  });
};
