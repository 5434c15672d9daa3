import { expect, test } from 'vitest';
import { readOrigin } from '@/entrypoints/dashboard/settings/read-origin';

test.each([
  ['arena.example.org', 'https://arena.example.org'],
  ['  https://Arena.Example.org/talk/1?x#y ', 'https://arena.example.org'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['http://192.168.1.7', 'http://192.168.1.7'],
  ['https://[::1]:7860/', 'https://[::1]:7860'],
  ['arena.example.org:7860', 'https://arena.example.org:7860'],
])('%s is %s', (typed, origin) => {
  expect(readOrigin(typed)).toEqual({ kind: 'origin', origin });
});

test.each([
  '',
  'two words',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'chrome://settings',
  'https://*/*',
  'https://*.example.org/',
  'https://user:secret@example.org/',
  '<all_urls>',
])('"%s" is no address', (typed) => {
  expect(readOrigin(typed)).toEqual({ kind: 'refused', reason: 'no-address' });
});

test.each(['arena.ai', 'https://legacy.lmarena.ai/?x'])('%s is known already', (typed) => {
  expect(readOrigin(typed)).toEqual({ kind: 'refused', reason: 'known' });
});
