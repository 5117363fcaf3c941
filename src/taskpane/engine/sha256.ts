/** The fingerprint of a file, by which copies are told from second versions; browsers compute it themselves only over https. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
