// Private keys in every common armour.
import type { Pattern } from '../src/model/pattern.ts';

export const privateKeyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'private-key.pem',
    family: 'credential',
    title: 'private key',
    description: 'A private key in PEM form.',
    impact:
      'Whoever has it can pose as its owner: log in over SSH, terminate TLS as the server, or sign ' +
      'in its name.',
    remedy:
      'Make a new key pair, replace the public half wherever it is trusted, revoke certificates ' +
      'made for it, and delete this one.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc7468', 'https://www.rfc-editor.org/rfc/rfc5958'],
    keywords: ['PRIVATE KEY-----'],
    probe: /PRIVATE KEY-----(?:[^-]|-(?!----)){64}/,
    regex:
      /(?<secret>-----BEGIN (?<kind>(?:RSA |EC |DSA |ANY |SM2 )?PRIVATE KEY)-----(?![\s\\nr"'+]{0,12}Proc-Type: 4,ENCRYPTED)(?:[^-]|-(?!----)){64,14000}(?:-----END \k<kind>-----)?)/,
    matchBytesMax: 14200,
    checks: [{ kind: 'pem-body' }],
    rank: 28,
    examples: {
      match: [
        { text: '{pem:RSA PRIVATE KEY}\n', path: 'deploy/key.txt' },
        { text: 'KEY="{pem1:PRIVATE KEY}"', path: 'app.txt' },
        { text: 'tls.key: |\n    {pem:EC PRIVATE KEY}\n', path: 'secret.yaml' },
      ],
      skip: [
        { text: '-----BEGIN PUBLIC KEY-----\n{base64*64}\n-----END PUBLIC KEY-----' },
        { text: '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----' },
        { text: 'if (text.includes("-----BEGIN PRIVATE KEY-----")) return' },
        { text: '-----BEGIN CERTIFICATE-----\n{base64*64}\n{base64*64}\n-----END CERTIFICATE-----' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.openssh',
    family: 'credential',
    title: 'OpenSSH private key',
    description: 'A private key in OpenSSH’s own form.',
    impact: 'Whoever has it logs in wherever its public half is in authorized_keys.',
    remedy:
      'Make a new key pair with ssh-keygen, replace the public half in every authorized_keys ' +
      'and on every service, and delete this one.',
    rotation: 'https://man.openbsd.org/ssh-keygen.1',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'],
    keywords: ['OPENSSH PRIVATE KEY-----'],
    probe: /OPENSSH PRIVATE KEY-----(?:[^-]|-(?!----)){64}/,
    regex:
      /(?<secret>-----BEGIN OPENSSH PRIVATE KEY-----(?:[^-]|-(?!----)){64,14000}(?:-----END OPENSSH PRIVATE KEY-----)?)/,
    matchBytesMax: 14200,
    checks: [{ kind: 'pem-body' }],
    rank: 28,
    examples: {
      match: [
        { text: '{pem:OPENSSH PRIVATE KEY}\n', path: 'deploy/key.txt' },
        { text: "ssh_key = '{pem1:OPENSSH PRIVATE KEY}'", path: 'app.txt' },
      ],
      skip: [
        { text: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{base64*43} me@host' },
        { text: '-----BEGIN OPENSSH PRIVATE KEY-----\n<your key>\n-----END OPENSSH PRIVATE KEY-----' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.encrypted',
    family: 'credential',
    title: 'encrypted private key',
    description: 'A private key that is encrypted with a passphrase.',
    impact: 'Whoever has it can try passphrases for as long as they like.',
    remedy:
      'Treat it as lost when the passphrase is short or may be known; make a new key pair and ' +
      'keep it out of the repository.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'low',
    confidence: 'high',
    tags: ['security'],
    references: [
      'https://www.rfc-editor.org/rfc/rfc7468',
      'https://www.rfc-editor.org/rfc/rfc5958#section-3',
    ],
    keywords: ['ENCRYPTED PRIVATE KEY-----', 'Proc-Type: 4,ENCRYPTED'],
    regex:
      /(?<secret>-----BEGIN (?:ENCRYPTED PRIVATE KEY-----|(?:RSA |EC |DSA )?PRIVATE KEY-----[\s\\nr"'+]{0,8}Proc-Type: 4,ENCRYPTED)(?:[^-]|-(?!----)){64,8000}(?:-----END [A-Z ]{0,12}PRIVATE KEY-----)?)/,
    matchBytesMax: 14200,
    checks: [{ kind: 'pem-body' }],
    rank: 28,
    examples: {
      match: [
        { text: '{pem:ENCRYPTED PRIVATE KEY}\n', path: 'deploy/key.txt' },
        {
          text: '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,{HEX*32}\n\n{base64*64}\n{base64*64}\n-----END RSA PRIVATE KEY-----\n',
          path: 'deploy/key.txt',
        },
      ],
      skip: [{ text: '-----BEGIN ENCRYPTED PRIVATE KEY-----\n...\n-----END ENCRYPTED PRIVATE KEY-----' }],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.pgp',
    family: 'credential',
    title: 'PGP private key',
    description: 'An exported private key of OpenPGP.',
    impact:
      'Whoever has it (and its passphrase, where it has one) decrypts mail and signs commits and ' +
      'releases in its owner’s name.',
    remedy: 'Publish a revocation certificate for the key and make a new one.',
    rotation: 'https://www.gnupg.org/gph/en/manual/c235.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc9580#section-6.2'],
    keywords: ['PGP PRIVATE KEY BLOCK'],
    probe: /PGP PRIVATE KEY BLOCK-----[\s\\"'&%](?:[^-]|-(?!----)){63}/,
    regex:
      /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\\"'&%](?:[^-]|-(?!----)){63,30000}(?:-----END PGP PRIVATE KEY BLOCK-----)?)/,
    matchBytesMax: 30400,
    checks: [{ kind: 'pem-body' }],
    rank: 28,
    examples: {
      match: [
        { text: '{pem:PGP PRIVATE KEY BLOCK}\n', path: 'deploy/key.txt' },
        { text: 'gpg: "{pem1:PGP PRIVATE KEY BLOCK}"', path: 'ci.yml' },
      ],
      skip: [
        {
          text: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{base64*64}\n{base64*64}\n-----END PGP PUBLIC KEY BLOCK-----',
        },
        { text: '-----BEGIN PGP PRIVATE KEY BLOCK-----' },
        // The names of a program's table, right behind the marker.
        {
          text: '-----BEGIN PGP PRIVATE KEY BLOCK-----AbortSignalAbsoluteSensorRangeAccelerometerAnalyserNodeAnimationEffectEventTimeline',
        },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.ssh2',
    family: 'credential',
    title: 'SSH2 private key',
    description: 'A private key in the form of commercial SSH.',
    impact: 'Whoever has it logs in wherever its public half is trusted.',
    remedy: 'Make a new key pair and replace the public half wherever it is trusted.',
    rotation: 'https://man.openbsd.org/ssh-keygen.1',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc4716'],
    keywords: ['SSH2 ENCRYPTED PRIVATE KEY'],
    regex:
      /(?<secret>---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:[^-]|-(?!---)){64,14000}(?:---- END SSH2 ENCRYPTED PRIVATE KEY ----)?)/,
    matchBytesMax: 14200,
    rank: 28,
    examples: {
      match: [
        {
          text: '---- BEGIN SSH2{~} ENCRYPTED PRIVATE KEY ----\n{base64*64}\n{base64*64}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n',
          path: 'key.txt',
        },
        { text: 'Comment\n---- BEGIN SSH2{~} ENCRYPTED PRIVATE KEY ----\n{base64*70}\n', path: 'key.txt' },
      ],
      skip: [{ text: '---- BEGIN SSH2 PUBLIC KEY ----\n{base64*64}\n---- END SSH2 PUBLIC KEY ----' }],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.putty',
    family: 'credential',
    title: 'PuTTY private key',
    description: 'A private key in PuTTY’s own form.',
    impact:
      'Whoever has it (and its passphrase, where it has one) logs in wherever its public half is ' +
      'trusted.',
    remedy: 'Make a new key pair and replace the public half wherever it is trusted.',
    rotation: 'https://man.openbsd.org/ssh-keygen.1',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html'],
    keywords: ['Private-Lines:'],
    regex: /Private-Lines: \d{1,3}(?<secret>[A-Za-z0-9+/=\s\\]{40,8000})/,
    matchBytesMax: 8400,
    rank: 28,
    examples: {
      match: [
        {
          text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 1\n{base64*64}\nPrivate-Lines: 1\n{base64*48}\nPrivate-MAC: {hex*64}\n',
          path: 'key.txt',
        },
        {
          text: 'PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: none\r\nComment: k\r\nPublic-Lines: 1\r\n{base64*64}\r\nPrivate-Lines: 2\r\n{base64*64}\r\n{base64*64}\r\nPrivate-MAC: {hex*40}\r\n',
          path: 'key.txt',
        },
      ],
      skip: [{ text: 'the PuTTY-User-Key-File-2: header' }],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.base64',
    family: 'credential',
    title: 'private key in base64',
    description: 'A private key, base64 of its PEM.',
    impact: 'Whoever decodes it can pose as its owner.',
    remedy: 'Make a new key pair, replace the public half wherever it is trusted, and delete this ' + 'one.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc7468'],
    keywords: ['LS0tLS1CRUdJTi'],
    regex:
      /(?<secret>LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURSBLRVkt|BQUklWQVRFIEtFWS0t|BFQyBQUklWQVRFIEtFWS0t|BPUEVOU1NIIFBSSVZBVEUgS0VZLS0t|BEU0EgUFJJVkFURSBLRVkt|BQR1AgUFJJVkFURSBLRVkgQkxPQ0st)[A-Za-z0-9+/]{100,20000}={0,2})/,
    matchBytesMax: 20400,
    checks: [{ kind: 'real-value' }],
    rank: 28,
    examples: {
      match: [
        { text: '  ssh-privatekey: {b64:{pem:OPENSSH PRIVATE KEY}}', path: 'secret.yaml' },
        { text: 'KEY={b64:{pem:RSA PRIVATE KEY}}', path: 'a.txt' },
        { text: 'tls.key: {b64:{pem:PRIVATE KEY}}', path: 'secret.yaml' },
        { text: 'KEY={b64:{pem:EC PRIVATE KEY}}', path: 'a.txt' },
      ],
      skip: [{ text: '{b64:{pem:CERTIFICATE}}' }],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.jwk',
    family: 'credential',
    title: 'private key in JWK',
    description: 'A private key as a JSON Web Key.',
    impact: 'Whoever has it signs or decrypts in its owner’s name.',
    remedy: 'Make a new key, publish its public half in the key set, and remove this one.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
    keywords: ['"kty"'],
    regex:
      /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,2600}?"d"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,690})"/,
    matchBytesMax: 8000,
    checks: [{ kind: 'real-value' }],
    rank: 28,
    examples: {
      match: [
        {
          text: '{"kty": "EC", "crv": "P-256", "x": "{base64url*43}", "y": "{base64url*43}", "d": "{base64url*43}"}',
          path: 'jwk.txt',
        },
        {
          text: '{\n "kty": "OKP",\n "crv": "Ed25519",\n "x": "{base64url*43}",\n "d": "{base64url*43}"\n}',
          path: 'jwk.txt',
        },
      ],
      skip: [
        {
          text: '{"kty": "EC", "crv": "P-256", "x": "{base64url*43}", "y": "{base64url*43}"}',
          path: 'jwk.txt',
        },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.der',
    family: 'credential',
    title: 'private key in base64 without a frame',
    description: 'A private key in DER, as base64, without the lines of PEM about it.',
    impact: 'Whoever has it can pose as its owner.',
    remedy: 'Make a new key pair, replace the public half wherever it is trusted, and delete this one.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: [
      'https://www.rfc-editor.org/rfc/rfc5958',
      'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2',
      'https://www.rfc-editor.org/rfc/rfc5915',
    ],
    keywords: [
      'IBADANBgkqhkiG9w0BAQEFAASC',
      'AgEAMBMGByqGSM49AgEG',
      'AgEAMBAGByqGSM49AgEG',
      'AQAwBQYDK2Vw',
      'AQAwEwYHKoZIzj0CAQ',
      'IBAAK',
      'AgEBBD',
      'CAQEEI',
      'IHcAgEBBEI',
      'AgEBBEI',
      'AQAwBQYDK2Vu',
    ],
    regex:
      /(?<![A-Za-z0-9+/])(?<secret>(?:MII[A-L][A-Za-z0-9+/]{2}IBADANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/\\nr \t]{380,6400}|MII[A-L][A-Za-z0-9+/]{2}IBAAK[BC][A-Za-z0-9+/\\nr \t]{380,6400}|MI(?:GH|GI|G2|HuM)?[A-Za-z0-9+/]{0,3}AgEAMB[MA]GByqGSM49AgEG[A-Za-z0-9+/\\]{100,400}|ME[A-Za-z0-9]CAQAwEwYHKoZIzj0CAQ[A-Za-z0-9+/]{50,200}|MC4CAQAwBQYDK2V[wu]BCIEI[A-Za-z0-9+/]{42,44}|MHcCAQEEI[A-Za-z0-9+/]{100,160}|MI(?:GkAgEBBD|HcAgEBBEI)[A-Za-z0-9+/]{150,320})={0,2})(?![A-Za-z0-9+/])/,
    matchBytesMax: 7000,
    checks: [{ kind: 'der-private-key' }],
    rank: 27,
    examples: {
      match: [
        { text: 'alipay.private_key=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ{base64*1568}==' },
        { text: "const key = 'MIICXQIBAAKBgQ{base64*806}';", path: 'rsa.js' },
        { text: 'EC_KEY: MHcCAQEEI{base64*43}oAoGCCqGSM49AwEHoUQDQgAE{base64*86}==', path: 'a.yml' },
        {
          text: '"privateKey": "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg{base64*43}hRANCAAS{base64*86}"',
          path: 'a.json',
        },
        { text: 'ED25519=MC4CAQAwBQYDK2VwBCIEI{base64*43}', path: 'a.conf' },
      ],
      skip: [
        { text: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA{base64*340}IDAQAB' },
        { text: 'alipay.private_key=<your RSA private key>' },
        { text: 'MIIDdzCCAl+gAwIBAgI{base64*600}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.jwk-symmetric',
    family: 'credential',
    title: 'symmetric key in JWK',
    description: 'A secret key as a JSON Web Key, for signing or encrypting.',
    impact: 'Whoever has it makes tokens, or reads messages, in its owner’s name.',
    remedy: 'Make a new key and put it wherever this one is used.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'high',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6.4'],
    keywords: ['"oct"'],
    regex:
      /(?:"kty"\s{0,4}:\s{0,4}"oct"[^{}]{0,300}?"k"\s{0,4}:\s{0,4}"|"k"\s{0,4}:\s{0,4}"(?=[\w-]{16,400}"[^{}]{0,300}?"kty"\s{0,4}:\s{0,4}"oct"))(?<secret>[A-Za-z0-9_-]{16,400})"/,
    matchBytesMax: 1000,
    checks: [{ kind: 'real-value' }],
    rank: 27,
    examples: {
      match: [
        { text: '{"kty": "oct", "alg": "HS256", "k": "{base64url*43}"}' },
        { text: '{"k":"{base64url*86}","kty":"oct"}', path: 'jwk.txt' },
      ],
      skip: [{ text: '{"kty": "oct", "k": "<key>"}' }, { text: '{"kty": "oct", "kid": "{base62*20}"}' }],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.jwk-reversed',
    family: 'credential',
    title: 'private key in JWK (members in another order)',
    description: 'A private key as a JSON Web Key whose private member stands before the kind of the key.',
    impact: 'Whoever has it signs or decrypts in its owner’s name.',
    remedy: 'Make a new key, publish its public half in the key set, and remove this one.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'high',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
    keywords: ['"kty"'],
    regex:
      /"d"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,1400})"[^{}]{0,3000}?"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"/,
    matchBytesMax: 6000,
    checks: [{ kind: 'real-value' }],
    rank: 28,
    examples: {
      match: [
        {
          text: '{"d": "{base64url*43}", "crv": "P-256", "kty": "EC", "x": "{base64url*43}", "y": "{base64url*43}"}',
        },
        {
          text: '{\n "alg": "EdDSA",\n "d": "{base64url*43}",\n "crv": "Ed25519",\n "kty": "OKP",\n "x": "{base64url*43}"\n}',
          path: 'jwk.txt',
        },
      ],
      skip: [
        { text: '{"x": "{base64url*43}", "crv": "Ed25519", "kty": "OKP"}' },
        { text: '{"d": "<d>", "kty": "EC"}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.xml',
    family: 'credential',
    title: 'RSA private key in XML',
    description: 'An RSA private key as .NET writes it in XML.',
    impact: 'Whoever has it can pose as its owner.',
    remedy: 'Make a new key pair, replace the public half wherever it is trusted, and delete this one.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring'],
    keywords: ['</D>', '&lt;/D'],
    regex: /(?:<|&lt;)D(?:>|&gt;)\s{0,9}(?<secret>[A-Za-z0-9+/]{80,1400}={0,2})\s{0,9}(?:<\/D>|&lt;\/D)/,
    matchBytesMax: 1600,
    companion: {
      title: 'modulus',
      regex: /(?:<|&lt;)Modulus(?:>|&gt;)\s{0,9}(?<companion>[A-Za-z0-9+/]{80,1400})/,
      need: 'required',
      withinBytes: 4000,
    },
    checks: [{ kind: 'real-value' }],
    rank: 27,
    examples: {
      match: [
        {
          text: '<RSAKeyValue><Modulus>{base64*171}=</Modulus><Exponent>AQAB</Exponent><P>{base64*86}==</P><Q>{base64*86}==</Q><DP>{base64*86}==</DP><DQ>{base64*86}==</DQ><InverseQ>{base64*86}==</InverseQ><D>{base64*171}=</D></RSAKeyValue>',
        },
        {
          text: '<RSAKeyValue>\n  <Modulus>{base64*171}=</Modulus>\n  <Exponent>AQAB</Exponent>\n  <P>{base64*86}==</P>\n  <D>{base64*171}=</D>\n</RSAKeyValue>',
          path: 'key.xml',
        },
      ],
      skip: [
        { text: '<RSAKeyValue><Modulus>{base64*171}=</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>' },
        { text: '<RSAKeyValue><D>...</D></RSAKeyValue>' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.openvpn-static',
    family: 'credential',
    title: 'OpenVPN static key',
    description: 'A static key of OpenVPN: tls-auth, tls-crypt or a whole shared secret.',
    impact:
      'Whoever has it passes the first gate of the VPN server; where it is the only secret, they read the traffic.',
    remedy: 'Make a new key (openvpn --genkey) and give it to server and clients.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'high',
    tags: ['security'],
    references: ['https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage'],
    keywords: ['OpenVPN Static key', 'OpenVPN tls-crypt'],
    regex:
      /(?<secret>-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:server|client) key)-----(?:[^-]|-(?!----)){64,2400}(?:-----END OpenVPN [\w -]{4,30}-----)?)/,
    matchBytesMax: 2700,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    rank: 28,
    examples: {
      match: [
        {
          text: '-----BEGIN OpenVPN{~} Static key V1-----\n{hex*32}\n{hex*32}\n{hex*32}\n{hex*32}\n-----END OpenVPN Static key V1-----\n',
        },
        {
          text: '<tls-auth>\n-----BEGIN OpenVPN{~} Static key V1-----\n{hex*32}\n{hex*32}\n{hex*32}\n-----END OpenVPN Static key V1-----\n</tls-auth>',
          path: 'client.conf',
        },
      ],
      skip: [
        { text: '-----BEGIN OpenVPN Static key V1-----\n<key>\n-----END OpenVPN Static key V1-----' },
        { text: 'the OpenVPN Static key' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'private-key.wireguard',
    family: 'credential',
    title: 'WireGuard private key',
    description: 'The private or preshared key of a WireGuard interface.',
    impact: 'Whoever has it joins the network as this peer.',
    remedy: 'Make a new pair with wg genkey, and replace the public half at the peers.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['security', 'infrastructure'],
    references: ['https://www.wireguard.com/quickstart/', 'https://man7.org/linux/man-pages/man8/wg.8.html'],
    keywords: ['PrivateKey', 'PresharedKey', 'private_key', 'preshared_key', 'private-key', 'preshared-key'],
    regex:
      /(?:(?<![A-Za-z])(?:PrivateKey|PresharedKey)|(?:wireguard|wg\d{0,2})[\w-]{0,20}[_.-](?:private|preshared)[_-]?key|(?:private|preshared)[_-]key(?=[^\n]{0,80}wireguard))["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 4 }],
    rank: 28,
    examples: {
      match: [
        { text: '[Interface]\nPrivateKey = {base64*42}E=\nListenPort = 51820\n' },
        { text: 'wireguard_private_key: "{base64*42}c="', path: 'group_vars.yml' },
      ],
      skip: [{ text: '[Interface]\nPrivateKey = <key>' }, { text: 'PublicKey = {base64*42}E=' }],
    },
  },
];
