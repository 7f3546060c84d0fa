// The typed domain: where secrets go, and where they never do.
import fc from 'fast-check';
import { readDomain } from '../../../src/docebo';
import { cases } from '../../support/cases';

test.each([
  ['acme', 'https://acme.docebosaas.com'],
  ['  Acme ', 'https://acme.docebosaas.com'],
  ['acme.docebosaas.com', 'https://acme.docebosaas.com'],
  ['https://acme.docebosaas.com', 'https://acme.docebosaas.com'],
  ['HTTPS://ACME.docebosaas.com/learn/home?x=1#top', 'https://acme.docebosaas.com'],
  ['acme.docebosaas.com/learn', 'https://acme.docebosaas.com'],
  ['learning.acme-group.co.uk', 'https://learning.acme-group.co.uk'],
  ['xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
  ['a1.2b.c3', 'https://a1.2b.c3'],
  ['https://acme.docebosaas.com?next=@elsewhere.com', 'https://acme.docebosaas.com'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['localhost:3000', 'http://localhost:3000'],
  ['127.0.10.255', 'http://127.0.10.255'],
  ['127.199.200.249:1', 'http://127.199.200.249:1'],
  ['http://[::1]:65535', 'http://[::1]:65535'],
  ['https://localhost:8443', 'https://localhost:8443'],
])('reads %j as %s', (typed, origin) => {
  expect(readDomain(typed)).toEqual({ ok: true, origin });
});

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['plain http', 'http://acme.docebosaas.com'],
  ['another scheme', 'ftp://acme.docebosaas.com'],
  ['a script', 'javascript:alert(1)'],
  ['user info', 'https://acme.docebosaas.com@elsewhere.com'],
  ['user info with a password', 'https://ada:secret@acme.docebosaas.com'],
  ['user info without a scheme', 'acme.docebosaas.com@elsewhere.com'],
  ['a port', 'https://acme.docebosaas.com:8443'],
  ['a backslash, which browsers take for a slash', 'https://acme.docebosaas.com\\@elsewhere.com'],
  ['three slashes', 'https:///elsewhere.com'],
  ['one slash', 'https:/acme.docebosaas.com'],
  ['a space inside', 'acme .docebosaas.com'],
  ['a line break inside', 'acme\n.docebosaas.com'],
  ['a null character', 'acme\u0000.docebosaas.com'],
  ['a letter that only looks Latin', 'аcme.docebosaas.com'],
  ['a letter that becomes Latin when made small', 'acme.docebosaa\u212a.com'],
  ['a full stop of another script', 'acme。docebosaas。com'],
  ['a hidden character', 'acme\u200b.docebosaas.com'],
  ['encoded characters', 'acme%2edocebosaas.com'],
  ['an address', '10.0.0.1'],
  ['a metadata address', 'https://169.254.169.254'],
  ['a short address', '127.1'],
  ['an address in hexadecimal', '0x7f.1'],
  ['an address that ends in hexadecimal', '1.2.3.0x4'],
  ['an IPv6 address', 'https://[2001:db8::1]'],
  ['loopback with impossible figures', '127.999.0.1:80'],
  ['loopback with a figure too high', '127.0.0.256:80'],
  ['loopback with a port of six figures', 'localhost:100000'],
  ['loopback with the first port there is not', 'localhost:65536'],
  ['loopback with an impossible port', 'localhost:99999'],
  ['loopback with port 0', 'localhost:0'],
  ['a host that only begins like loopback', 'http://localhost.elsewhere.com'],
  ['a host that only begins like a loopback address', 'http://127.0.0.1.elsewhere.com'],
  ['user info before loopback', 'http://localhost@elsewhere.com'],
  ['a bare name in an address', 'https://acme'],
  ['an empty label', 'acme..docebosaas.com'],
  ['a dot at the end', 'acme.docebosaas.com.'],
  ['a hyphen at the edge', '-acme.docebosaas.com'],
  ['an underscore', 'a_b.docebosaas.com'],
  ['a label of 64 characters', `${'a'.repeat(64)}.com`],
  ['a host of 254 characters', `${'a.'.repeat(126)}co`],
])('refuses %s as a domain', (_, typed) => {
  expect(readDomain(typed)).toEqual({ ok: false });
});

test('an accepted domain means the same host to a browser', () => {
  const piece = fc.constantFrom(
    'acme',
    '.',
    '..',
    '@',
    ':',
    '/',
    '\\',
    '#',
    '?',
    '%2e',
    '0x7f',
    '1',
    '8080',
    'ü',
    ' ',
    'com',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('', 'https://', 'http://', 'HTTPS:', '//'),
      fc.array(piece, { maxLength: 8 }),
      (scheme, pieces) => {
        const typed = scheme + pieces.join('');
        const read = readDomain(typed);
        if (!read.ok) return;
        const url = new URL(read.origin);
        expect(url.origin).toBe(read.origin);
        expect([url.username, url.password, url.pathname, url.search]).toEqual(['', '', '/', '']);
        expect(url.port === '' || ['localhost', '[::1]'].includes(url.hostname)).toBe(true);
        if (scheme === 'https://') expect(new URL(typed.trim()).hostname).toBe(url.hostname);
      },
    ),
    { numRuns: cases(1000) },
  );
});
