// Values that standards and vendors print in their documents: everyone has them, and they open nothing. The beginning of
// each is enough to know it by, and is no secret.

/**
 * By source: AWS's documentation, Azure's emulators and documentation, RFC 6749, 6750, 6455, 7541, 7617 and
 * 9110, and the key of one-time passwords in tutorials. */
const beginnings: readonly string[] = [
  'wJalrXUtnFEMI',
  'je7MtGbClwBF',
  'Eby8vdM02xNO',
  'C2y6yDjf5/R+',
  '69418689F1E3',
  '2YotnFZFEjr1',
  'tGzv3JOkF0XG',
  'SplxlOBeZQQY',
  'SlAV32hkKG',
  '7Fjfp0ZBr1Kt',
  'czZCaGRSa3F0',
  'mF_9.B5f-4.1',
  'dGhlIHNhbXBs',
  'ASDJKHQKBZXO',
  'QWxhZGRpbjpv',
  'dGVzdDoxMjPC',
  'JBSWY3DPEHPK3',
];

/** Tells whether a value is one that a standard or a vendor's document prints as an example. */
export function isPublishedSample(value: string): boolean {
  return beginnings.some((beginning) => value.startsWith(beginning));
}
