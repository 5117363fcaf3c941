/** Keeps the checker of definitions from trying whether it may compile code: a page whose policy forbids that would complain. Import it first. */
import { z } from 'zod';

z.config({ jitless: true });
