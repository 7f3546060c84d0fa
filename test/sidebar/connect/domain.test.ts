// The domain as typed, and what a level allows.
import { addressOf, completeDomain, rightsOf } from '../../../src/sidebar/connect/domain';

describe('completing a domain', () => {
  test.each([
    ['acme', 'acme.docebosaas.com'],
    ['  Acme ', 'acme.docebosaas.com'],
    ['acme.docebosaas.com', 'acme.docebosaas.com'],
    ['https://acme.docebosaas.com/learn/home?x=1#y', 'acme.docebosaas.com'],
    ['learn.acme.com', 'learn.acme.com'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['localhost', 'localhost'],
    ['localhost:8080', 'localhost:8080'],
    ['', ''],
    ['https://', ''],
  ])('completes "%s" to "%s"', (typed, domain) => {
    expect(completeDomain(typed)).toBe(domain);
    expect(completeDomain(domain)).toBe(domain);
  });
});

describe('the link to open Docebo', () => {
  test('leads to the whole address, by https unless http was typed', () => {
    expect(addressOf('acme')).toBe('https://acme.docebosaas.com/');
    expect(addressOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080/');
  });

  test.each(['', 'a b', 'javascript:alert(1)', 'acme"><b', 'acme@evil.example'])(
    'is absent for what is no host: "%s"',
    (typed) => {
      expect(addressOf(typed)).toBeNull();
    },
  );
});

describe('the rights of a level', () => {
  test.each([
    ['Superadmin', 'all'],
    ['Super Admin', 'all'],
    ['godadmin', 'all'],
    ['super_admin', 'all'],
    ['admin', 'some'],
    ['Power User', 'some'],
    ['poweruser', 'some'],
    ['User', 'none'],
    ['userlevel', 'none'],
    ['', 'unknown'],
    ['Sonderrolle', 'unknown'],
  ])('reads level "%s" as %s', (level, rights) => {
    expect(rightsOf(level)).toBe(rights);
  });
});
