import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openCopier } from '@/content/copier';
import { copyXhr } from '@/content/copy-xhr';
import type { TapMessage } from '@/domain/battle/exchange';

const { open, send } = XMLHttpRequest.prototype;
let said: TapMessage[] = [];
copyXhr(
  window,
  openCopier(window, (text) => said.push(JSON.parse(text))),
);

beforeEach(() => {
  said = [];
});
afterAll(() => {
  XMLHttpRequest.prototype.open = open;
  XMLHttpRequest.prototype.send = send;
});

function ask(method: string, address: string, body?: string): Promise<XMLHttpRequest> {
  const xhr = new XMLHttpRequest();
  xhr.open(method, address);
  xhr.send(body ?? null);
  return new Promise((resolve) => xhr.addEventListener('loadend', () => resolve(xhr)));
}

const textSaid = () => said.map((message) => (message.kind === 'piece' ? message.text : '')).join('');

describe('the page', () => {
  test('sees native methods', () => {
    const { open, send } = XMLHttpRequest.prototype;

    expect([open.name, open.length, send.name]).toEqual(['open', 2, 'send']);
    for (const method of [open, send]) expect(String(method)).toContain('[native code]');
  });

  test('gets the errors of odd calls', () => {
    const xhr = new XMLHttpRequest();

    expect(() => xhr.send()).toThrow(DOMException);
    expect(() => xhr.open('A B', '/api/vote')).toThrow(DOMException);
    expect(said).toEqual([]);
  });

  test('may ask for what is no text', async () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/api/evaluation/x');
    xhr.responseType = 'arraybuffer';
    xhr.send();
    await new Promise((resolve) => xhr.addEventListener('loadend', resolve));

    expect(xhr.response).toBeInstanceOf(ArrayBuffer);
    expect(textSaid()).toBe('');
    expect(said.at(-1)?.kind).toBe('ended');
  });
});

describe('a copy', () => {
  test('of a vote has its body and its status, and no answer', async () => {
    const xhr = await ask('post', '/api/vote', '{"value":"tie"}');

    expect(said).toMatchObject([
      { kind: 'sent', path: '/api/vote', method: 'POST', request: '{"value":"tie"}' },
      { kind: 'answered', status: xhr.status },
      { kind: 'ended' },
    ]);
  });

  test('is not made of other addresses', async () => {
    await ask('GET', '/api/me');

    expect(said).toEqual([]);
  });

  test('ends where a request is opened anew, and the next one has a number of its own', async () => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/api/vote');
    xhr.send('{}');
    xhr.open('POST', '/api/vote');
    xhr.send('{}');
    await new Promise((resolve) => xhr.addEventListener('loadend', resolve));

    const [first, second] = said.filter(({ kind }) => kind === 'sent');
    expect(said.map(({ kind }) => kind)).toEqual(['sent', 'broken', 'sent', 'answered', 'ended']);
    expect(second?.id).not.toBe(first?.id);
  });

  test('of an aborted request says so', async () => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/api/vote');
    xhr.send('{}');
    xhr.abort();

    await expect.poll(() => said.at(-1)?.kind).toBe('broken');
  });
});
