/** Vietnamese text and numbers: comparing labels, reading what was typed, printing what a report says. */
export * from './edges';
export * from './format';
export * from './harmless';
export * from './oldEncodings';
export * from './plainWords';
export * from './readNumber';
export * from './readScale';
export * from './text';
export * from './tones';
