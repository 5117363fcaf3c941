/** The shape of a section, checked when it is read: it may come from a sheet or a file as well as from our own code. */
import { z } from '../language/schemaParts';

const text = z.string().min(1);

const sentences = z.strictObject({
  style: z.enum(['body', 'item']),
  level: z.int().min(1).max(2),
  each: text.optional(),
  lead: text.optional(),
  sentences: z.array(z.string()),
});
const kept = z.strictObject({ style: z.literal('kept'), paragraphs: z.array(text) });
const say = z.discriminatedUnion('style', [sentences, kept]);

export const sectionSchema = z.strictObject({
  code: text,
  needs: z.array(
    z.strictObject({
      form: z.string().regex(/^[A-Z]{2,5}$/),
      versions: z.array(text).min(1).optional(),
      percentDecimals: z.int().min(0).max(6),
    }),
  ),
  title: z.string(),
  subject: text.optional(),
  says: z.array(say),
  notes: z.record(text, z.array(z.string())).optional(),
  terms: z.record(text, text).optional(),
});
