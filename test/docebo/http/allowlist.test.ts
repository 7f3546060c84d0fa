// The addresses that the platform lets out.
import { isListed } from '../../../src/docebo';

const LIST = ['https://*.docebosaas.com/', 'https://learn.example.com/'];

test.each([
  'https://acme.docebosaas.com/learn/v1/courses?page=1',
  'https://ACME.docebosaas.com/',
  'https://a.b.docebosaas.com/x',
  'https://learn.example.com/oauth2/token',
  'https://learn.example.com:443/x',
  // Not https: the platform judges it.
  'http://127.0.0.1:8080/x',
])('lists %s', (url) => {
  expect(isListed(url, LIST)).toBe(true);
});

test.each([
  'https://docebosaas.com/',
  'https://evildocebosaas.com/',
  'https://acme.docebosaas.com.evil.test/',
  'https://other.example.com/',
  'https://learn.example.com.evil.test/',
])('does not list %s', (url) => {
  expect(isListed(url, LIST)).toBe(false);
});

test('lists no https address for a script without a list', () => {
  expect(isListed('https://acme.docebosaas.com/', [])).toBe(false);
});
