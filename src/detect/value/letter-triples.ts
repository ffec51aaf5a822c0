// Which three letters follow one another in words: those that make up 95% of the triples in English words, in the names
// of programs, and (with less weight) in Spanish, German and French words. Counted, not chosen; random letters have
// about one in four of them, words nearly all.

/** First letter → words of a second letter and all the third ones that are common after those two. */
const common: Readonly<Record<string, string>> = {
  a: `aabcder babcdeilorsuy cacehiklmoqrstuy dabcdefghijlmoprstuvy eabcdelmnorst fabefilort
    gaegilmnorsu haeiosu iacdefgklmnrst jaeo kaeios labcdefgiklmnoprstuvwy mabeilmnopstuy
    nacdefghiklnoqstuyz pacdehiloprstu qu rabcdefgiklmnopqrstuvwy sacehiklmnopqstuy
    tabcefhilmorstuwyz ubcdfglmnprstx vaeilos waeiklns xaeilopsv yabeilmos zaeiouz`,
  b: `abcdegiklmnprstuz babeilr cadelo daei eabcdefghilmnrstwx fi ge iabcdefglmnoprstz je
    laeikouy mai nae oabcdgilmnoprstuwxy par radeiou scdeiotu taer ubcdfgilmnrst ve yt`,
  c: `aabcdefgiklmnprstuv bacr cacehilou dadefio eabcdefilmnoprst fgl geiors habcdefgilmnoprstuwy
    iabcdeflmnoprstvz kabcefghilmnoprstwy laeiosu madop naet oabcdefghilmnoprstuvw paru qu
    raeiouy sceiprst taeilnorsuxy uabcdeilmnprst vat yacst`,
  d: `aabcdegilmnprstuy baceilou cachlo dabcdefilorsuy eabcdefghilmnoprstuvwx fadefilou gei heo
    iabcdefglmnoprstuvz ju lceiloy maeio naeos obcdegilmnoprstuw paor raeiosuy sacehilopty
    taehory uabceilmnprs vaei waio ylns`,
  e: `abcdfgiklmnprstuv babceilorsuy cacdehiklnorstuvy dabcdefgilmnorstu eabcdefiklmnprstvxz
    facefgilorstu gaegilmnorsu haeio iacdfglmnorstv jaeou kaeis labcdefilmnopstuvy
    mabceilmnopsu nabcdefghijlmnopqrstuvyz obcfglmnprstu pacehiloprstu qu
    rabcdefghijklmnoprstuvwy sabcdefghiklmnopqrstuvwy tabcdefghilmnoprstuvwxy ucdegilmnprst
    vaeio wadehilnoprst xacdehiopstu yeils zaceio`,
  f: `abcdiklmnrstuv ba cahno dacefis eabcdefilmnrstu fabcdefilorsu geh iabcdefglnprstx ladeiotuy
    maot naem ocfglnorsu pahrs raeiou seit taeiswy uglmnrstz yi`,
  g: `abcdgilmnprstuz ccdo dei eabdeflmnorstwx fi gaeilr habeilost iabcdefglmnorstvz laeiouy mae
    naeimosu oabcdefgilmnoprstuv pars raeiopu seilpt teh uaeilmnrst ynr`,
  h: `abcdefgiklmnprstuvwyz bao cao dr eabcdeilmnoprstuvwx fu iabcdefgjlmnoprstvz ke laeioy maeio
    naeio oabcdegiklmnoprstuvw raeiou sit tabehilmst ubcfglmnprst wao ydlmprst`,
  i: `abcdefgilmnprst babceilorsu cacehiklmorstuy dadegilnorstux ecdfglmnrstuvwz facefilmnoprstuy
    gaceghilmnoprstuw hi jaek kaei labcdefiklmostuvy mabdeimopsu nabcdefghijklmnopqrstuvwy
    ocdglmnprstuv pacefhiloprstuy qu racdefiklmnoprstuy sabcdefghijklmnopqrstuy
    tacefhilmnorstuyz ums vaeio xeit zaeioz`,
  j: `abcdilmnrs eacrst in kl obilnrsu so udgmnrs`,
  k: `abgilmnrst bo dai edefilmnrstwy fi gr hao idelmnprst laeio ma naeio onpu po raeio sehilpt
    teior upr wao`,
  l: `abcdeghiklmnprstuvwxyz baeou cadehikou dabcefilmnors eabcdefghilmnoprstuvwxyz faeilorsu
    gaeior ho iabcdefgklmnopqrstvz kaeis labcdefhimnoprstuvwy maeios naeo oabcdfgilmnopqrstuvwy
    paehio reo saefhilopt taehiorsuy uabcdegilmnoprstvx vaei wa yacgimnpstz`,
  m: `abcdgijklmnprstuxyz badeilorsu cao das eabcdefgilmnoprstvwxz fi ge iacdefglmnoprstxz leio
    maeiouy naeio obcdegiklmnoprstuvz padefhilorstuy reo saeghiptuy tipu ucdglmnrst ycorst`,
  n: `abcdegiklmnprstuv baeilopru cadehiloprstuy dabcefilmnoprstuwy eabcdefgilmnopqrstuvwxyz
    faeiloru gabehilnorstu haeio iabcdefgklmnopqrstuvxz jaeou kaeilns laeioy maeio naeiouy
    oabcdefgilmnoprstuvw pailoru qu raeio sacefhilmnopstuwy tabcdefghilmnoprstuwy
    uabcdeilmnprstx vaeio waeior yclm zaei`,
  o: `acdlmnprst babeijlorstu cabcdeghiklmorstuy dabcdegilorsuy ecdflnrstx faefilostu
    gaegilnorsuy haeio icdelnrst jae kaeis lacdefiklmostuvy mabeilmnopsuy
    nabcdefghijklmnoprstuvwyz obdfgklmnprstz pacehilmoprstuy qu rabcdefghiklmnopqrstuwy
    sacehilmopstuy tacdehilnoprstuy uabcdefgilnprstv vabdefhioqsuw wabdefilnprst xeiy yaes
    zaeio`,
  p: `abcdegilmnprstuvwy calor daeio eacdegilnoprstx filu ger haeilorstuy iacdefgklmnoprstvxz kg
    laeiotuy maeo naeo ocdegiklmnoprstuw paeiloprsy raeiou saehiloprstuy taehiorsuy
    ubcdglmnprst ycdglprt`,
  q: `rt uaeio`,
  r: `abcdefghijklmnpqrstuvwyz baeilorsu cacehilorstuv daegilorsu eabcdefghijlmnopqrstuvwxyz
    faeiloru gaeilorsu haeioy iabcdefgklmnopqrstuvxz kaeis ladeiosy maeiosu nadegiosu
    oabcdefghijklmnoprstuvwxyz pacehilorst qu raehiosuy sacehiloptuy tacdefhilmnoprsuy
    ubcdefgilmnprst vaeio waeior yailmnopst`,
  s: `abcdefgilmnprstuvwy baeioru caehilorstu daeiow eabcdefghilmnpqrstuvwxy faeiloru gaeirsu
    habeilmnortu iabcdefglmnoprstvxz kaeisy laceilostuy maeiostu nadeiou oabcdfgilmnoprstuw
    paehiloru qlru racelo sabcefhilmnoptuwy tabcdefghiklmnoprstuwxy uabcdefgilmnprst vae waeio
    yclmns`,
  t: `abcdfghiklmnprstuvxy baeiloru cahlops daeio eabcdefgilmnopqrstuvwx fadilorsu geor
    hacdefilmnorsuwy iabcdefgklmnopqrstvz laeiosy maeilopsu naeo oabcdefgiklmnoprstuvwx
    paeilorstu raceilnopstuy sacehioptuw taeiloprsuy uabcdefilmnoprst va waeio xat ylpr zei`,
  u: `abcdgilmnrst babcdefgijlmnoprstuvw cacehiklortu dadegios eabcdeilmnrstu faefls gaeghilmosu
    iacdelnprstvz ja ke lacdefgiklnopstuv mabefilmnopsu nabcdefghiklmnopqrstuvw ortu
    padeghilprst qu rabcdefgilmnoprstuvy sacehiklnprstu tabcdefghilmoprstuwy vaei zaz`,
  v: `abcdgilnprstu cv eacdegilmnrstxy fm iacdefglnorstvz lo maos ne ociklnrtu pacmrs re selsu ul
    vv`,
  w: `abdgiklnprstvy co eabdeilnrs haeio icdefglnrst lei neils omnor raeio seipt ww`,
  x: `acdmnt caehilo dei ecdmnrs ff ha iacdelmnost li ml onpr paeilor re se taeilprsu ua xx ylz`,
  y: `abcdlnrs baeo caehlo daeir eadlnrs fiu gor ho iens laeilos mabeilmnops naceiot ofnprtu
    paehinorst raeio sacehiopt tehio wo yy ze`,
  z: `abdmnrst ca edlnrst ielnp lei olnors ur ygm zeilz`,
};

const letters = 26;
const codeOfA = 0x61;
/** For each triple of letters, a number of three digits to the base 26, whether it is common; made at the first question. */
let commonTriples: Uint8Array | undefined;

function readTriples(): Uint8Array {
  const table = new Uint8Array(letters ** 3);
  for (const [first, words] of Object.entries(common)) {
    for (const word of words.split(/\s+/)) {
      const pair = letterAt(first, 0) * letters + letterAt(word, 0);
      for (let at = 1; at < word.length; at += 1) table[pair * letters + letterAt(word, at)] = 1;
    }
  }
  return table;
}

function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) - codeOfA;
}

/** Fewer say nothing. */
const triplesMin = 3;

/**
 * Share of the triples of letters in a text that are common in words: 0.25 for random letters, 0.9 and more for words
 * of most languages in Latin letters. Null when the text has too few letters in a row to tell.
 */
export function wordLikeness(text: string): number | null {
  commonTriples ??= readTriples();
  let seen = 0;
  let known = 0;
  for (const [run] of text.toLowerCase().matchAll(/[a-z]{3,}/g)) {
    for (let at = 0; at + 3 <= run.length; at += 1) {
      const triple = (letterAt(run, at) * letters + letterAt(run, at + 1)) * letters + letterAt(run, at + 2);
      seen += 1;
      known += commonTriples[triple] as number;
    }
  }
  return seen < triplesMin ? null : known / seen;
}
