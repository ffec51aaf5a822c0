// Keys of crypto-currency wallets. There is no vendor: what they open is gone once somebody else has them.
import type { Pattern } from '../src/model/pattern.ts';

export const walletPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'wallet.ethereum-private-key',
    family: 'credential',
    title: 'Ethereum private key',
    description: 'The private key of an Ethereum account, beside a name that says so.',
    impact: 'Whoever has it takes everything that the account holds, and nobody can undo it.',
    remedy: 'Move what the account holds to a new one at once.',
    rotation: 'https://support.metamask.io/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto'],
    references: ['https://ethereum.org/en/developers/docs/accounts/'],
    keywords: ['private', 'deployer', 'wallet', 'accounts', 'secret', 'signer'],
    regex:
      /(?:(?:private_?-?key|priv_?key|deployer\w{0,16}|wallet\w{0,16}(?:key|secret|pk)|(?:owner|admin|signer|minter|relayer|operator|bot|account)\w{0,4}_?(?:private)?_?key|secret_?key|_pk)["'\]]{0,2}[^\S\n]{0,4}(?:=>|[:=,(]|\|\|)[^\S\n]{0,4}(?:new\s)?["'`]?|accounts\s{0,3}:\s{0,3}\[\s{0,8}["']|(?:new\s{1,3}(?:ethers\.)?Wallet|privateKeyToAccount|fromPrivateKey|from_key)\(\s{0,4}["'])(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-zA-Z])/i,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3 }],
    allow: [
      /^(?:0x)?(?:ac0974bec39a17e36|59c6995e998f97a5a|5de4111afa1a4b949|7c852118294e51e65|47e179ec197488593|8b3a350cf5c34c919|92db14e403b83dfe3|4bbbf85ce3377467a|dbda1821b80551c9d|2a871d0798f97d798|4f3edf983ac636a65|6cbed15c793ce5765)/,
    ],
    rank: 24,
    examples: {
      match: [
        { text: 'PRIVATE_KEY=0x{hex*64}' },
        { text: 'networks: { mainnet: { url: rpc, accounts: ["0x{hex*64}"] } }', path: 'hardhat.config.js' },
        { text: "const wallet = new ethers.Wallet('{hex*64}', provider);", path: 'deploy.ts' },
      ],
      skip: [
        { text: 'PRIVATE_KEY=0x...' },
        { text: 'accounts: [process.env.PRIVATE_KEY]' },
        { text: 'PRIVATE_KEY=0xac0974bec39a17e36ba4a6b4d238ff94{~}4bacb478cbed5efcae784d7bf4f2ff80' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'wallet.mnemonic',
    family: 'credential',
    title: 'seed phrase of a wallet',
    description: 'The words that a wallet’s keys are made from.',
    impact: 'Whoever has it takes everything that the wallet holds, on every chain, and nobody can undo it.',
    remedy: 'Move what the wallet holds to a new one at once.',
    rotation: 'https://support.metamask.io/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto'],
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
    keywords: [
      'mnemonic',
      'seed_phrase',
      'seedphrase',
      'seed phrase',
      'recovery phrase',
      'recovery_phrase',
      'secret_phrase',
      'secretphrase',
      'seed',
      'backup phrase',
    ],
    regex:
      /(?:mnemonic|(?:seed|recovery|secret|backup)[_ -]?(?:phrase|words)|(?<![A-Za-z])seed)\w{0,12}["'\])]{0,2}\s{0,4}(?:=>|[:=,(>]|is|\|\||\?\?)\s{0,4}["'`]?(?<secret>(?!test test |(?:word\w? ){3}|abandon abandon )(?:[a-z]{3,8}[ ,]{1,2}){11}(?:(?:[a-z]{3,8}[ ,]{1,2}){3}|(?:[a-z]{3,8}[ ,]{1,2}){6}|(?:[a-z]{3,8}[ ,]{1,2}){9}|(?:[a-z]{3,8}[ ,]{1,2}){12})?[a-z]{3,8})(?=["'`;<]|\s{0,4}(?:\r?\n|$)|\\n)/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    rank: 24,
    examples: {
      match: [
        {
          text: 'MNEMONIC="ribbon zebra oxygen {~}travel unique custom alarm fiscal hover motion novel paddle"',
        },
        {
          text: 'seed phrase: casual hover {~}blame puzzle kidney orbit silver tennis gloom walnut jacket fossil',
          path: 'wallet.txt',
        },
      ],
      skip: [
        { text: 'MNEMONIC="test test test test test test test test test test test junk"' },
        { text: 'mnemonic: this is the phrase' },
        { text: 'const mnemonic = process.env.MNEMONIC' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'wallet.bitcoin-private-key',
    family: 'credential',
    title: 'Bitcoin private key',
    description: 'A private key in the wallet import format beside a name of Bitcoin’s.',
    impact: 'Whoever has it takes everything that the address holds, and nobody can undo it.',
    remedy: 'Move what the address holds to a new one at once.',
    rotation: 'https://bitcoin.org/en/secure-your-wallet',
    severity: 'critical',
    confidence: 'high',
    tags: ['crypto'],
    references: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
    names: ['bitcoin', 'btc', 'wif', 'litecoin', 'dogecoin', 'importprivkey', 'bitcoinjs', 'electrum'],
    value: /5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KLcT9][1-9A-HJ-NP-Za-km-z]{51}|6P[1-9A-HJ-NP-Za-km-z]{56}/,
    words: ['priv', 'key', 'wif', 'secret', '[:=(]'],
    checks: [{ kind: 'character-classes', classesMin: 3 }],
    examples: {
      match: [
        { text: 'BTC_PRIVATE_KEY=KwDiBf89QgGbjEhKn{~}hXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn' },
        {
          text: 'bitcoin-cli importprivkey 5HueCGU8rMjxEXx{~}iPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'BTC_PRIVATE_KEY=<wif>' }, { text: 'bitcoin key 1{digits*20}' }],
    },
  },
  {
    kind: 'regex',
    id: 'wallet.extended-private-key',
    family: 'credential',
    title: 'extended private key of a wallet',
    description: 'An extended private key (BIP 32), from which all keys of a wallet are made.',
    impact: 'Whoever has it takes everything that the wallet holds, and nobody can undo it.',
    remedy: 'Move what the wallet holds to a new one at once.',
    rotation: 'https://bitcoin.org/en/secure-your-wallet',
    severity: 'critical',
    confidence: 'high',
    tags: ['crypto'],
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
    keywords: ['xprv9', 'xprv', 'tprv', 'yprv', 'zprv'],
    regex: /(?<![A-Za-z0-9])(?<secret>[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 4 }],
    examples: {
      match: [
        {
          text: 'XPRV=xprv9s21ZrQH143K{~}3GJpoapnV8SFfukcVBSfeCficPSGfubmSFDxo1kuHnLisriDvSnRRuL2Qrg5ggqHKNVpxR86QEC8w35uxmGoggxtQTPvfUu',
        },
        {
          text: '"masterKey": "zprvAWgYBBk7JR8Gjrh4UJQ2uJdG1r3WNRRfURiABBE3{~}RvMXYSrRJL62XuezvGdPvG6GFBZduosCc1YP5wixPox7zhZLfiUm8aunE96BBa4Kei5"',
          path: 'w.json',
        },
      ],
      skip: [{ text: 'xprv9s21ZrQH143K...' }, { text: 'xpub{base62*20}' }],
    },
  },
  {
    kind: 'regex',
    id: 'wallet.solana-private-key',
    family: 'credential',
    title: 'Solana key pair',
    description: 'The key pair of a Solana account: 64 bytes, as numbers or in base 58.',
    impact: 'Whoever has it takes everything that the account holds, and nobody can undo it.',
    remedy: 'Move what the account holds to a new one at once.',
    rotation: 'https://solana.com/docs/core/accounts',
    severity: 'critical',
    confidence: 'high',
    tags: ['crypto'],
    references: ['https://solana.com/developers/cookbook/wallets/restore-keypair'],
    keywords: ['solana', 'secretKey', 'secret_key', 'fromSecretKey', 'keypair', 'wallet', 'private'],
    regex:
      /(?:(?<=(?:key|solana|wallet|secret|keypair|private)[\w"'\])=:;,. (]{0,40})\[\s{0,8}(?<secret>(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\s{0,8},\s{0,8}){63}(?:25[0-5]|2[0-4]\d|1?\d?\d))\s{0,8}\])/i,
    matchBytesMax: 900,
    checks: [{ kind: 'entropy', bitsMin: 2 }],
    examples: {
      match: [
        {
          text: 'Keypair.fromSecretKey(Uint8Array.from([174,47,154,16,202,193,206,113,199,190,53,133,169,175,31,56,{~}222,53,138,189,224,216,117,173,10,149,53,45,73,251,237,246,15,185,186,82,177,240,148,69,{~}241,227,167,80,141,89,240,121,121,35,172,247,68,251,226,218,48,63,176,109,168,89,238,135]))',
        },
        {
          text: 'solana_secret_key = [12,34,56,78,90,11,22,33,44,55,66,77,88,99,100,101,12,{~}34,56,78,90,11,22,33,44,55,66,77,88,99,100,101,12,34,56,78,90,11,22,33,44,55,66,77,88,99,100,101,12,34,56,78,90,11,22,33,44,55,66,77,88,99,100,101]',
          path: 'a.py',
        },
      ],
      skip: [{ text: 'secretKey: [1, 2, 3]' }, { text: 'const key = []' }],
    },
  },
];
