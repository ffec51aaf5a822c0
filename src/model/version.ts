// The version that reports name; a test holds it equal to package.json's. No import: rank 0.

export const version = '0.1.0';
